/**
 * What is the same in English and in another language: a name, a sign, a word that both have. By its path, with the tags of the
 * languages; whatever else is the same was forgotten.
 */
export const SAME_AS_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  'keeping.troubleWith': ['ru'],
  'preview.page.false': ['ru'],
  'preview.page.true': ['ru'],
  'provenance.dated': ['ru'],
  'source.styles.bibtex': ['ru'],
  'source.styles.csl-json': ['ru'],
  'source.styles.ris': ['ru'],
};
