import type { Spellings } from './stemming.ts';

/** Shorter words are spelled one way. */
const SHORTEST = 4;

/** What brings the spellings of a word to one: "colours" as "colors". Lower case. */
export function respelling({ words, letters }: Spellings): (word: string) => string {
  const whole = new Map(Object.entries(words));
  return (word) => {
    const known = whole.get(word);
    if (known !== undefined) return known;
    if (word.length < SHORTEST) return word;
    return letters.reduce((left, [least, from, to]) => (left.length < least ? left : left.replace(from, to)), word);
  };
}
