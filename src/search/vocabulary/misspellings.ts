/** The letters of a language's words, by where their script stands in Unicode. */
export type Alphabets = Map<number, Set<string>>;

const NONE: ReadonlySet<string> = new Set();
/** More letters than an alphabet has: signs of which hardly any is meant for another. */
const MOST_LETTERS = 128;

/** Ethiopic, Hangul, Han and kana write syllables or signs: a slip there is another one. */
const isOfAlphabet = (code: number): boolean => code < 0x1100 || (code >= 0x1780 && code < 0x1f00);
/** Latin letters stand in several places, those of another script in one. */
const scriptOf = (code: number): number => (code < 0x370 || code >= 0x1e00 ? 0 : code >> 8);

export function addLetters(alphabets: Alphabets, word: string): void {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (!isOfAlphabet(code)) continue;
    const script = scriptOf(code);
    const letters = alphabets.get(script) ?? new Set();
    if (letters.size === 0) alphabets.set(script, letters);
    letters.add(word.charAt(i));
  }
}

/** The letters of the script that a word begins in. */
export function lettersFor(alphabets: Alphabets, word: string): ReadonlySet<string> {
  const letters = alphabets.get(scriptOf(word.charCodeAt(0))) ?? NONE;
  return letters.size > MOST_LETTERS ? NONE : letters;
}

/**
 * What a word may have been meant for: each way to take out one letter, to swap two neighbours, to change one or to put one in;
 * the first letter is seldom wrong and stays, but for a swap. As many as 2 × letters × length, some twice.
 */
export function* slips(word: string, letters: ReadonlySet<string>): Generator<string> {
  for (let i = 0; i < word.length; i++) {
    const [before, letter, after] = [word.slice(0, i), word[i] ?? '', word.slice(i + 1)];
    if (i > 0) yield before + after;
    if (after !== '') yield before + after[0] + letter + after.slice(1);
    for (const other of letters) {
      if (i > 0) yield before + other + after;
      yield before + letter + other + after;
    }
  }
}
