/** Letters that a stem keeps. */
const LEAST = 4;

/**
 * Beginnings with what the first letter of the stem was: "menulis" is of "tulis", "memimpin" of "pimpin", "menyanyi"
 * of "sanyi".
 */
const BEGINNINGS: readonly (readonly [RegExp, string])[] = [
  [/^[mp]eny(?=[aeiou])/, 's'],
  [/^[mp]eng(?=[aeioughk])/, ''],
  [/^[mp]em(?=[aeiou])/, 'p'],
  [/^[mp]em(?=[bfpv])/, ''],
  [/^[mp]en(?=[aeiou])/, 't'],
  [/^[mp]en(?=[cdjstz])/, ''],
  [/^[mp]e(?=[lrwymn][aeiou])/, ''],
  [/^(?:di|ter|ber|per|ke|se)/, ''],
];
/** More are not written before each other ("ke-pe-mimpin-an"). */
const MOST = 2;

const shortened = (word: string, from: RegExp, to = ''): string => {
  const shorter = word.replace(from, to);
  return shorter.length >= LEAST ? shorter : word;
};

/**
 * For Indonesian and Malay, after the beginnings and endings that Adriani et al. 2007 take off, without their
 * dictionary.
 */
export function indonesianStem(folded: string): string {
  const whole = shortened(folded, /(?:nya|lah|kah)$/);
  let word = shortened(whole, /(?:kan|an)$/);
  for (let i = 0; i < MOST; i++) {
    const beginning = BEGINNINGS.find(([letters, first]) => shortened(word, letters, first) !== word);
    if (!beginning) break;
    word = shortened(word, ...beginning);
  }
  // "memakai" ends so by itself; so do words that bear no beginning ("sungai", "kopi").
  return word === whole ? word : shortened(word, /(?<=[^a])i$/);
}
