export declare function quotationRules(root: string): Promise<string>;
