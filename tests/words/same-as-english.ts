/**
 * What is the same in English and in another language: a name, a sign, a word that both have. By its path, with the tags of the
 * languages; whatever else is the same was forgotten.
 */
export const SAME_AS_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  'commands.articles.name': ['fr'],
  'commands.source.name': ['fr'],
  'options.article.name': ['fr'],
  'options.keptArticle.name': ['fr'],
  'options.question.name': ['fr'],
  'options.removedArticle.name': ['fr'],
  'preview.page.messages': ['fr'],
  'preview.page.spoiler': ['fr'],
  'provenance.dated': ['fr'],
  'settings.area.articles': ['fr'],
  'settings.area.nextArticles': ['fr'],
  'settings.area.previousArticles': ['fr'],
  'source.styles.bibtex': ['fr'],
  'source.styles.csl-json': ['fr'],
  'source.styles.harvard': ['fr'],
  'source.styles.ris': ['fr'],
  'terminal.help.options': ['fr'],
};
