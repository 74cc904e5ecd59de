import type { AskedArticles, Words } from '../words/en.ts';
import { apart } from './apart.ts';
import { titleOf } from './in-words.ts';
import type { Narrowing } from './narrowing.ts';

/** Which articles a question was asked of, as a sentence names them. */
export const narrowingInWords = (words: Words, { article, publisher, ...rest }: Narrowing): AskedArticles => ({
  ...rest,
  title: article && apart(titleOf(words, article)),
  publisher: publisher === null ? null : apart(publisher),
});
