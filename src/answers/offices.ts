import type { Span } from '../article/span.ts';
import type { CheckedWords, Office } from '../language/checked-words.ts';
import { LANGUAGES } from '../language/index.ts';
import { listOf, type Words } from '../language/lists.ts';
import { foldName } from '../shelf/speakers/compare-names.ts';
import { UNSPACED } from '../text/unspaced.ts';

/** A word that names an office, and where it stands in the text. */
export interface OfficeWord {
  readonly office: Office;
  readonly text: string;
  readonly span: Span;
}

const OFFICES: ReadonlyMap<string, Office> = new Map(
  LANGUAGES.flatMap(({ checked: { offices = {} } = {} }) =>
    Object.entries(offices).flatMap(([office, words]) =>
      listOf(words).map((word) => [foldName(word), office as Office] as const),
    ),
  ),
);
/** Words of all languages, to be compared. */
const setOf = (wordsOf: (checked: CheckedWords) => Words | undefined): ReadonlySet<string> =>
  new Set(LANGUAGES.flatMap(({ checked = {} }) => listOf(wordsOf(checked)).map((word) => foldName(word))));

const VAGUE = setOf(({ vagueRoles }) => vagueRoles);
const DEPUTIES = setOf(({ deputies }) => deputies);
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Those of languages that put no space between words. */
const UNSPACED_WORDS = [...OFFICES.keys()].filter((word) => UNSPACED.test(word));
const WITHIN = new RegExp(UNSPACED_WORDS.join('|') || '(?!)', 'gu');

/** The words of a text that name an office, in the order of the text, whatever their language. */
export function officeWords(text: string): OfficeWord[] {
  const pattern = UNSPACED.test(text) ? WITHIN : WORD;
  return Array.from(text.matchAll(pattern)).flatMap(({ 0: word, index }) => {
    const office = OFFICES.get(foldName(word));
    return office ? [{ office, text: word, span: [index, index + word.length] as const }] : [];
  });
}

export const isOffice = (folded: string): boolean => OFFICES.has(folded);

/** Whether a folded word is a role by which anybody may be called: "official". */
export const isVague = (folded: string): boolean => VAGUE.has(folded);

/** Whether a folded word makes a title another's, who stands below: "vice". */
export const isDeputy = (folded: string): boolean => DEPUTIES.has(folded);
