/**
 * What is the same in English and in another language: a name, a sign, a word that both have. By its path, with the tags of the
 * languages; whatever else is the same was forgotten.
 */
export const SAME_AS_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  'commands.articles.name': ['fr'],
  'commands.source.name': ['fr'],
  'keeping.troubleWith': ['es'],
  'options.article.name': ['fr'],
  'options.keptArticle.name': ['fr'],
  'options.question.name': ['fr'],
  'options.removedArticle.name': ['fr'],
  'preview.page.app': ['es'],
  'preview.page.kilobytes': ['es'],
  'preview.page.megabytes': ['es'],
  'preview.page.messages': ['fr'],
  'preview.page.spoiler': ['es', 'fr'],
  'provenance.dated': ['es', 'fr'],
  'settings.area.articles': ['fr'],
  'settings.area.nextArticles': ['fr'],
  'settings.area.previousArticles': ['fr'],
  'source.styles.bibtex': ['es', 'fr'],
  'source.styles.csl-json': ['es', 'fr'],
  'source.styles.harvard': ['es', 'fr'],
  'source.styles.ris': ['es', 'fr'],
  'terminal.help.options': ['fr'],
};
