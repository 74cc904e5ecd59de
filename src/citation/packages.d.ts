declare module '@citation-js/core' {
  interface Config {
    readonly templates: { add(name: string, xml: string): void; has(name: string): boolean };
  }
  export const plugins: {
    readonly config: { get(ref: '@csl'): Config };
    readonly output: {
      format(
        format: 'bibliography',
        data: readonly object[],
        options: { template: string; lang: string; format: 'text' },
      ): string;
    };
  };
}
declare module '@citation-js/plugin-csl' {}
