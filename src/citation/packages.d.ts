// What we use of packages that come without types.

declare module 'citeproc' {
  interface Sys {
    retrieveLocale(language: string): string;
    retrieveItem(id: string): object;
  }
  class Engine {
    constructor(sys: Sys, style: string, language: string, forceLanguage: boolean);
    setOutputFormat(format: 'text'): void;
    /** Forgets what it has printed, and keeps the style. */
    restoreProcessorState(): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): readonly [facts: object, entries: readonly string[]];
  }
  const CSL: { readonly Engine: typeof Engine };
  export default CSL;
}

// For tests, which read back what we write.
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: { chain(text: string, options: { forceType: string }): readonly Record<string, unknown>[] };
  };
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
