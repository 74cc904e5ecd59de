/**
 * What is the same in English and in another language: a name, a sign, a word that both have. By its path, with the tags of the
 * languages; whatever else is the same was forgotten.
 */
export const SAME_AS_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  'articleCommands.info.name': ['de'],
  'articles.buttons.info': ['de'],
  'articles.onShelf': ['de'],
  'keeping.troubleWith': ['de'],
  'options.checkedText.name': ['de'],
  'preview.page.app': ['de'],
  'preview.page.apps': ['de'],
  'preview.page.kilobytes': ['de'],
  'preview.page.megabytes': ['de'],
  'preview.page.moreOptions': ['de'],
  'preview.page.optional': ['de'],
  'preview.page.spoiler': ['de'],
  'provenance.dated': ['de'],
  'source.styles.bibtex': ['de'],
  'source.styles.csl-json': ['de'],
  'source.styles.harvard': ['de'],
  'source.styles.ris': ['de'],
  'terminal.info.original': ['de'],
  'terminal.link': ['de'],
};
