import { FEMALE_NAMES, MALE_NAMES } from './given-names.ts';
import {
  ADVERBS,
  AUXILIARIES,
  BODIES,
  CONJUNCTIONS,
  DEMONYMS,
  DETERMINERS,
  FUNCTION_WORDS,
  HONORIFICS,
  MONTHS_AND_DAYS,
  ORGANIZATION_ENDS,
  PLACES,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  ROLES,
  SENTENCE_OPENERS,
} from './lexicon.ts';
import { CUES, STRONG_CUES } from './reporting-verb.ts';

/** What a word may be: one bit each, so that a word is looked up once. */
export const CUE = 1;

export const STRONG_CUE = 2;

export const PRONOUN = 4;

export const POSSESSIVE = 8;

export const DETERMINER = 16;

export const PREPOSITION = 32;

export const CONJUNCTION = 64;

export const AUXILIARY = 128;

export const ADVERB = 256;

export const FUNCTION_WORD = 512;

export const HONORIFIC = 1024;

export const ROLE = 2048;

export const BODY = 4096;

export const ORGANIZATION_END = 8192;

export const PLACE = 1 << 14;

export const DEMONYM = 1 << 15;

export const GIVEN_NAME = 1 << 16;

export const SENTENCE_OPENER = 1 << 17;

export const CALENDAR = 1 << 18;

export const PARTICLE = 1 << 19;

export const SUFFIX = 1 << 20;

export const LINK = 1 << 21;

export const BEFORE_TITLE = 1 << 22;

export const PORTFOLIO = 1 << 23;

/** Of a token: its first letter is capital. */
export const CAPITAL = 1 << 24;

const list = (words: string): string[] => words.trim().split(/\s+/);

const strongForms = [...CUES].filter(([, lemma]) => STRONG_CUES.has(lemma)).map(([form]) => form);

const CLASSES = new Map<string, number>();

const add = (word: string, wordClass: number): void => void CLASSES.set(word, (CLASSES.get(word) ?? 0) | wordClass);

for (const [wordClass, words] of [
  [CUE, CUES.keys()],
  [STRONG_CUE, strongForms],
  [PRONOUN, PRONOUNS],
  [POSSESSIVE, POSSESSIVES],
  [DETERMINER, DETERMINERS],
  [PREPOSITION, PREPOSITIONS],
  [CONJUNCTION, CONJUNCTIONS],
  [AUXILIARY, AUXILIARIES],
  [ADVERB, ADVERBS],
  [FUNCTION_WORD, FUNCTION_WORDS],
  [HONORIFIC, HONORIFICS],
  [ROLE, ROLES],
  [BODY, BODIES],
  [ORGANIZATION_END, ORGANIZATION_ENDS],
  [PLACE, PLACES],
  [DEMONYM, DEMONYMS],
  [GIVEN_NAME, MALE_NAMES],
  [GIVEN_NAME, FEMALE_NAMES],
  [SENTENCE_OPENER, SENTENCE_OPENERS],
  [CALENDAR, MONTHS_AND_DAYS],
  [PARTICLE, list('de la der den van von bin ibn al el da di du del dos le y ter ten')],
  [SUFFIX, list('jr jr. sr sr. ii iii iv')],
  [LINK, list('of for the and on &')],
  // words that stand before a title and belong to it: "Former", "Acting", "Majority"
  [
    BEFORE_TITLE,
    list(`former acting ex then vice deputy assistant associate senior junior chief majority minority house senate state first
      national presidential white`),
  ],
  // what a secretary or minister may be of
  [
    PORTFOLIO,
    list(
      'state defense defence treasury labor labour commerce education energy health agriculture transportation interior justice',
    ),
  ],
] as const)
  for (const word of words) {
    add(word, wordClass);
    if (wordClass === HONORIFIC || wordClass === ROLE) add(`${word}.`, wordClass);
  }

// "senators", unless the word is known for something else
for (const [word, classes] of [...CLASSES])
  if (classes & (ROLE | BODY) && !CLASSES.has(`${word}s`)) CLASSES.set(`${word}s`, classes & (ROLE | BODY));

/** What a lower-case word may be; "sen." as "sen", "senators" as "senator", "singer-songwriter" as "songwriter". */
export function wordClassesOf(lower: string): number {
  const known = CLASSES.get(lower);
  if (known !== undefined) return known;
  const hyphen = lower.lastIndexOf('-');
  return hyphen < 0 ? 0 : (CLASSES.get(lower.slice(hyphen + 1)) ?? 0) & ROLE;
}
