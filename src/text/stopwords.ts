import { createRequire } from 'node:module';
import { listOf } from '../language/lists.ts';
import { languageOf } from './languages.ts';
import { bare, fold, keepsMarks, plain } from './plain.ts';

/** Loaded with the first language whose stop words are asked for: quotations are read without them. */
const lists = (): typeof import('stopword')['default'] => createRequire(import.meta.url)('stopword');

/** Lists hold phrases and figures as well. */
const WORD = /^[\p{L}\p{M}]+$/u;

/** The words of a language that carry no topic, as `plain` and `fold` give them; empty for a language without a list. */
export function stopWords(language: string): ReadonlySet<string> {
  const { code, stopWords: words = {} } = languageOf(language);
  const asRead = (word: string): string => fold(plain(word, code), code);
  const notStopWords = new Set(listOf(words.notStopWords).map(asRead));
  const listed = (lists()[words.list ?? ''] ?? []).map(asRead).filter((word) => !notStopWords.has(word));
  const [first, behind] = words.compounds ?? [];
  const compounds = listOf(first).flatMap((one) => listOf(behind).map((other) => `${one}${other}`));
  const all = [...listed, ...[...listOf(words.more), ...compounds].map(asRead)];
  // Whoever types without marks leaves them out of these words as well.
  const unmarked = keepsMarks(code) ? all.map(bare).filter((word) => !notStopWords.has(word)) : [];
  const others = words.alsoOf === undefined ? [] : stopWords(words.alsoOf);
  return new Set([...all, ...unmarked, ...others].filter((word) => WORD.test(word)));
}
