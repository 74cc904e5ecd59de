/** The forms a citation may take, most used first, with the name people know them by. */
export const CITATION_STYLES = [
  { style: 'apa', label: 'APA (7th edition)' },
  { style: 'mla', label: 'MLA (9th edition)' },
  { style: 'chicago', label: 'Chicago (notes and bibliography)' },
  { style: 'harvard', label: 'Harvard (Cite Them Right)' },
  { style: 'bibtex', label: 'BibTeX' },
  { style: 'ris', label: 'RIS' },
  { style: 'csl-json', label: 'CSL-JSON' },
] as const;

export type CitationStyle = (typeof CITATION_STYLES)[number]['style'];

export const isCitationStyle = (name: string): name is CitationStyle =>
  CITATION_STYLES.some(({ style }) => style === name);

/** Whether people read it; the others are for programs, letter for letter. */
export const isProse = (style: CitationStyle): boolean => !['bibtex', 'ris', 'csl-json'].includes(style);
