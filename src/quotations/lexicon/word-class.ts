import { LEXICON, wordsIn } from './lexicon.ts';
import { CUES, STRONG_CUES } from './reporting-verb.ts';

// What a word may be: one bit each, so that a word is looked up once.
export const CUE = 1;
export const STRONG_CUE = 1 << 1;
export const PRONOUN = 1 << 2;
export const POSSESSIVE = 1 << 3;
export const DETERMINER = 1 << 4;
export const PREPOSITION = 1 << 5;
export const CONJUNCTION = 1 << 6;
export const AUXILIARY = 1 << 7;
export const ADVERB = 1 << 8;
export const FUNCTION_WORD = 1 << 9;
export const HONORIFIC = 1 << 10;
export const ROLE = 1 << 11;
export const BODY = 1 << 12;
export const ORGANIZATION_END = 1 << 13;
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
/** Of a token: it is the surname of somebody in the article, though the word may be something else; see surnames.ts. */
export const SURNAME = 1 << 25;

/** By list of the lexicon what its words may be. */
const CLASSES_OF_LISTS = {
  pronouns: PRONOUN | FUNCTION_WORD,
  possessives: POSSESSIVE | FUNCTION_WORD,
  determiners: DETERMINER | FUNCTION_WORD,
  prepositions: PREPOSITION | FUNCTION_WORD,
  conjunctions: CONJUNCTION | FUNCTION_WORD,
  auxiliaries: AUXILIARY | FUNCTION_WORD,
  adverbs: ADVERB | FUNCTION_WORD,
  otherFunctionWords: FUNCTION_WORD,
  honorifics: HONORIFIC,
  roles: ROLE,
  bodies: BODY,
  organizationEnds: ORGANIZATION_END,
  places: PLACE,
  demonyms: DEMONYM,
  maleNames: GIVEN_NAME,
  femaleNames: GIVEN_NAME,
  sentenceOpeners: SENTENCE_OPENER,
  monthsAndDays: CALENDAR,
  nameParticles: PARTICLE,
  nameSuffixes: SUFFIX,
  nameLinks: LINK,
  beforeRoles: BEFORE_TITLE,
  portfolios: PORTFOLIO,
} as const;

function classesByWord(): ReadonlyMap<string, number> {
  const classes = new Map<string, number>();
  const add = (word: string, more: number): void => void classes.set(word, (classes.get(word) ?? 0) | more);
  for (const [form, lemma] of CUES) add(form, STRONG_CUES.has(lemma) ? CUE | STRONG_CUE : CUE);
  for (const [list, more] of Object.entries(CLASSES_OF_LISTS))
    for (const word of wordsIn(LEXICON[list as keyof typeof CLASSES_OF_LISTS])) {
      add(word, more);
      if (more & (HONORIFIC | ROLE)) add(`${word}.`, more);
    }
  // "senators", unless the word is known for something else
  for (const [word, known] of [...classes])
    if (known & (ROLE | BODY) && !classes.has(`${word}s`)) classes.set(`${word}s`, known & (ROLE | BODY));
  return classes;
}

const CLASSES = classesByWord();

/** What a lower-case word may be; "sen." as "sen", "senators" as "senator", "singer-songwriter" as "songwriter". */
export function wordClassesOf(lower: string): number {
  const known = CLASSES.get(lower);
  if (known !== undefined) return known;
  const hyphen = lower.lastIndexOf('-');
  return hyphen < 0 ? 0 : (CLASSES.get(lower.slice(hyphen + 1)) ?? 0) & ROLE;
}
