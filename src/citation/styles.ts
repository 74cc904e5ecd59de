/** The forms a citation may take, most used first. */
export const CITATION_STYLES = ['apa', 'mla', 'chicago', 'harvard', 'bibtex', 'ris', 'csl-json'] as const;

export type CitationStyle = (typeof CITATION_STYLES)[number];

export const isCitationStyle = (name: string): name is CitationStyle => CITATION_STYLES.some((style) => style === name);

/** Whether people read it; the others are for programs, letter for letter. */
export const isProse = (style: CitationStyle): boolean => !['bibtex', 'ris', 'csl-json'].includes(style);
