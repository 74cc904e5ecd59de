/**
 * What is the same in English and in another language: a name, a sign, a word that both have. By its path, with the tags of the
 * languages; whatever else is the same was forgotten.
 */
export const SAME_AS_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  'preview.page.app': ['pt-BR'],
  'preview.page.kilobytes': ['pt-BR', 'zh-CN'],
  'preview.page.megabytes': ['pt-BR', 'zh-CN'],
  'source.styles.harvard': ['pt-BR'],
  'source.styles.bibtex': ['pt-BR', 'zh-CN'],
  'source.styles.ris': ['pt-BR', 'zh-CN'],
  'source.styles.csl-json': ['pt-BR', 'zh-CN'],
};
