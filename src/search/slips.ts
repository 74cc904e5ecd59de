/** With more letters than an alphabet has, a script of syllables or signs: a slip there is another one. */
export const ALPHABET = 128;

/**
 * What a word may have been meant for: each way to take out one letter, to swap two neighbours, to change one or to put one in;
 * the first letter is seldom wrong and stays, but for a swap. As many as 2 × letters × length, some twice.
 */
export function* slips(word: string, letters: ReadonlySet<string>): Generator<string> {
  for (let i = 0; i < word.length; i++) {
    const [before, letter, after] = [word.slice(0, i), word[i] ?? '', word.slice(i + 1)];
    if (i > 0) yield before + after;
    if (after !== '') yield before + after[0] + letter + after.slice(1);
    if (letters.size > ALPHABET) continue;
    for (const other of letters) {
      if (i > 0) yield before + other + after;
      yield before + letter + other + after;
    }
  }
}
