interface RulesVersions {
  readonly quotations: string;
  readonly index: string;
  readonly articles: string;
}

export declare function rulesVersions(root: string): Promise<RulesVersions>;
export declare function definedVersions(
  root: string,
): Promise<Record<'QUOTATION_RULES' | 'INDEX_RULES' | 'ARTICLE_RULES', string>>;
