import { longestOf } from './affixes.ts';
import { arabicStem } from './arabic.ts';
import { hebrewStem } from './hebrew.ts';
import { indonesianStem } from './indonesian.ts';
import { koreanStem } from './korean.ts';
import { baseLanguage } from './languages.ts';
import { AFFIXES, type Affixes, type Ends, SYLLABLES } from './light-affixes.ts';
import { fold } from './plain.ts';
import { latinized } from './serbian.ts';
import { turkishStem } from './turkish.ts';

/** Folded words in and out. */
type Stem = (folded: string) => string;

/** Languages whose words are not taken apart by lists alone. */
const RULES: Readonly<Record<string, Stem>> = {
  ar: arabicStem,
  tr: turkishStem,
  az: turkishStem,
  he: hebrewStem,
  id: indonesianStem,
  ms: indonesianStem,
  ja: (word) => (word.length > 3 ? word.replace(/(?<=[ァ-ヺ])ー$/, '') : word),
};

/** Languages that do with another's endings. */
const SAME: Readonly<Record<string, string>> = { bs: 'hr', sr: 'hr', ne: 'hi' };

/** Folded as the words are. */
const listOf = (affixes: string, language: string): string[] =>
  affixes.split(' ').map((affix) => fold(affix, language));

/** A word with its end put otherwise, one way after the other. */
export const replaced = (word: string, ends: Ends): string =>
  ends.reduce((left, [letters, others]) => left.replace(letters, others), word);

function stemBy(affixes: Affixes, language: string): Stem {
  const { least, rounds = 1, softened = [], settled = [] } = affixes;
  const endings = longestOf(listOf(affixes.endings, language));
  const beginnings = longestOf(affixes.beginnings === undefined ? [] : listOf(affixes.beginnings, language));

  function withoutBeginnings(word: string): string {
    for (let length = Math.min(beginnings.most, word.length - Math.max(3, least)); length > 0; length--)
      if (beginnings.has(word.slice(0, length))) return withoutBeginnings(word.slice(length));
    return word;
  }

  function withoutEnding(word: string): string {
    for (let length = Math.min(endings.most, word.length - least); length > 0; length--) {
      const left = word.slice(0, -length);
      if (endings.has(word.slice(-length)) && SYLLABLES.test(left)) return left;
    }
    return word;
  }

  return (folded) => {
    let word = replaced(withoutBeginnings(folded), softened);
    for (let round = 0; round < rounds; round++) {
      const shorter = withoutEnding(word);
      if (shorter === word) break;
      word = shorter;
    }
    return replaced(word, settled);
  };
}

/** The light stemmer of a language, folded words in and out; null for one that has none here. */
export function lightStemmer(language: string): Stem | null {
  const base = baseLanguage(language);
  const rules = RULES[base];
  if (rules) return rules;
  const affixes = AFFIXES[SAME[base] ?? base];
  if (!affixes) return null;
  const stem = stemBy(affixes, base);
  if (base === 'sr') return (word) => stem(latinized(word));
  return base === 'ko' ? (word) => koreanStem(word, stem) : stem;
}
