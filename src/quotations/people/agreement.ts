import { LEXICON, setOf } from '../lexicon/lexicon.ts';
import { isInitial } from './name-match.ts';

const MALE_NAMES = setOf(LEXICON.maleNames);
const FEMALE_NAMES = setOf(LEXICON.femaleNames);
const MALE_WORDS = setOf(LEXICON.maleWords);
const FEMALE_WORDS = setOf(LEXICON.femaleWords);

/** By the pronoun that stands for somebody. */
export type Gender = 'he' | 'she' | 'unknown';

/** By the given name among the words of a name. */
export function genderOfName(words: readonly string[]): Gender {
  for (const word of words.slice(0, -1)) {
    const male = MALE_NAMES.has(word);
    const female = FEMALE_NAMES.has(word);
    if (male !== female) return male ? 'he' : 'she';
    if (!isInitial(word)) break;
  }
  return 'unknown';
}

/** By words such as "Mrs" or "spokesman". */
export function genderOfWords(words: Iterable<string>): Gender {
  for (const word of words) {
    const bare = word.endsWith('.') ? word.slice(0, -1) : word;
    if (MALE_WORDS.has(bare)) return 'he';
    if (FEMALE_WORDS.has(bare)) return 'she';
  }
  return 'unknown';
}

export const gendersConflict = (a: Gender, b: Gender): boolean => a !== 'unknown' && b !== 'unknown' && a !== b;

export const GENDER_OF_PRONOUN: Readonly<Record<string, Gender>> = {
  he: 'he',
  him: 'he',
  his: 'he',
  she: 'she',
  her: 'she',
};

/** Whether a noun for people means several: "officials", "people". */
export const isPlural = (head: string): boolean =>
  /[^s]s$/.test(head) || head === 'people' || head === 'men' || head === 'women' || head === 'police';
