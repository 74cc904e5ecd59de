import type { FolderLibrary } from './open-library.ts';

/** How much everyone may ask. */
export function figuresOf({ answers }: Pick<FolderLibrary, 'answers'>) {
  const shelf = answers.shelf();
  return {
    articles: shelf.articles.length,
    passages: shelf.articles.reduce((sum, { passages }) => sum + passages.length, 0),
    speakers: shelf.speakers().length,
  };
}
