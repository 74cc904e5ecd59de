import { LEXICON, setOf } from '../lexicon/lexicon.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Paragraph } from '../mentions/parsed-article.ts';

const SUFFIXES = setOf(LEXICON.nameSuffixes);

export const isInitial = (word: string): boolean => /^\p{L}\.?$/u.test(word) || /^(?:\p{L}\.){2,}$/u.test(word);

/** O’Hara is O'Hara. */
const straight = (words: string): string => (words.includes('’') ? words.replaceAll('’', "'") : words);

/** The words of a name that matter, lower case. */
export const wordsOfName = (text: string): string[] =>
  (straight(text.toLowerCase()).match(/[\p{L}\p{N}][\p{L}\p{N}.'’&-]*/gu) ?? []).map((w) =>
    w.length > 2 && w.endsWith('.') ? w.slice(0, -1) : w,
  );

/** The same, from a paragraph's tokens. */
export const wordsOf = ({ tokens }: Paragraph, { from, to }: Mention): string[] => {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.kind === 'word')
      words.push(straight(token.text.length > 2 && token.lower.endsWith('.') ? token.lower.slice(0, -1) : token.lower));
  }
  return words;
};

export const plain = (words: readonly string[]): readonly string[] =>
  words.some((word) => SUFFIXES.has(word)) ? words.filter((word) => !SUFFIXES.has(word)) : words;

/** Whether a shorter or equal name may mean the same person as a fuller one. */
export function fits(part: readonly string[], whole: readonly string[]): boolean {
  const a = plain(part);
  const b = plain(whole);
  const surname = a.at(-1);
  if (surname === undefined) return false;
  if (a.length === 1) return b.at(-1) === surname || (b.length > 1 && b[0] === surname);
  if (b.at(-1) !== surname) return false;
  if (b.length === 1) return true;
  if (a.every((word) => b.includes(word)) || b.every((word) => a.includes(word))) return true;
  const [x, y] = [a[0] ?? '', b[0] ?? ''];
  if (x === y || isInitial(x) || isInitial(y)) return x[0] === y[0];
  return (
    (Math.min(x.length, y.length) > 2 && (x.startsWith(y) || y.startsWith(x))) ||
    (NICKNAMES.get(x) ?? x) === (NICKNAMES.get(y) ?? y)
  );
}

/** Short forms and what they are short for. */
const NICKNAMES: ReadonlyMap<string, string> = new Map(Object.entries(LEXICON.nicknames));
