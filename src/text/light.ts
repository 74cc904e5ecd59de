import { longestOf } from './affixes.ts';
import { arabicStem } from './arabic.ts';
import { baseLanguage } from './languages.ts';
import { AFFIXES } from './light-affixes.ts';
import { fold } from './plain.ts';
import { turkishStem } from './turkish.ts';

const RULES: Readonly<Record<string, (folded: string) => string>> = {
  ar: arabicStem,
  tr: turkishStem,
  az: turkishStem,
  ja: (word) => (word.length > 3 ? word.replace(/(?<=[ァ-ヺ])ー$/, '') : word),
};

/** Languages that do with another's endings. */
const SAME: Readonly<Record<string, string>> = { ms: 'id', bs: 'hr', ne: 'hi', mk: 'bg' };

/** What is done to a word when its endings are off. */
const SETTLED: Readonly<Record<string, (stem: string) => string>> = {
  // The final letters of Hebrew as they stand inside a word.
  he: (word) => word.replace(/[ךםןףץ]$/, (letter) => FINALS[letter] ?? letter),
  // Letter by letter, so that likeness is told by letters and not by whole syllables.
  ko: (word) => word.normalize('NFD'),
};
const FINALS: Readonly<Record<string, string>> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' };

/** Folded as the words are. */
const listOf = (affixes: string, language: string): string[] =>
  affixes.split(' ').map((affix) => fold(affix, language));

/** The light stemmer of a language, folded words in and out; null for one that has none here. */
export function lightStemmer(language: string): ((folded: string) => string) | null {
  const base = baseLanguage(language);
  const rules = RULES[base];
  if (rules) return rules;
  const same = SAME[base] ?? base;
  const affixes = AFFIXES[same];
  if (!affixes) return null;
  const { least, rounds = 1 } = affixes;
  const endings = longestOf(listOf(affixes.endings, base));
  const beginnings = longestOf(affixes.beginnings === undefined ? [] : listOf(affixes.beginnings, base));
  const settled = SETTLED[same];

  function withoutBeginnings(word: string): string {
    for (let length = Math.min(beginnings.most, word.length - Math.max(3, least)); length > 0; length--)
      if (beginnings.has(word.slice(0, length))) return withoutBeginnings(word.slice(length));
    return word;
  }

  function withoutEnding(word: string): string {
    for (let length = Math.min(endings.most, word.length - least); length > 0; length--)
      if (endings.has(word.slice(-length))) return word.slice(0, -length);
    return word;
  }

  return (folded) => {
    let word = withoutBeginnings(folded);
    for (let round = 0; round < rounds; round++) {
      const shorter = withoutEnding(word);
      if (shorter === word) break;
      word = shorter;
    }
    return settled ? settled(word) : word;
  };
}
