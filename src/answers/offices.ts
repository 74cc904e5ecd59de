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
const FORMERS = setOf(({ formers }) => formers);
const COURTESIES = setOf(({ courtesies }) => courtesies);
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Those of languages that put no space between words. */
const UNSPACED_WORDS = [...OFFICES.keys()].filter((word) => UNSPACED.test(word));
const WITHIN = new RegExp(UNSPACED_WORDS.join('|') || '(?!)', 'gu');
const unspacedOf = (set: ReadonlySet<string>): string =>
  [...set].filter((word) => UNSPACED.test(word)).join('|') || '(?!)';
/** An office of those languages with what says whether it was held once, or stands below: "前副市长". */
const UNSPACED_TITLE = new RegExp(
  `(${unspacedOf(FORMERS)})?(${unspacedOf(DEPUTIES)})?(${UNSPACED_WORDS.join('|') || '(?!)'})`,
  'gu',
);

/** Puts spaces around the parts of titles of languages that have none: "前市长布兰特" → "前 市长 布兰特". */
export const withTitlesApart = (text: string): string =>
  UNSPACED.test(text)
    ? text.replace(UNSPACED_TITLE, (_, former = '', deputy = '', office = '') => ` ${former} ${deputy} ${office} `)
    : text;

/** What begins the word for an office that was held once, in some languages: "expresidente". */
const EX = 'ex';
const officeOf = (folded: string): Office | undefined =>
  OFFICES.get(folded) ?? (folded.startsWith(EX) ? OFFICES.get(folded.slice(EX.length)) : undefined);

/** The words of a text that name an office, in the order of the text, whatever their language. */
export function officeWords(text: string): OfficeWord[] {
  const pattern = UNSPACED.test(text) ? WITHIN : WORD;
  return Array.from(text.matchAll(pattern)).flatMap(({ 0: word, index }) => {
    const office = officeOf(foldName(word));
    return office ? [{ office, text: word, span: [index, index + word.length] as const }] : [];
  });
}

export const isOffice = (folded: string): boolean => officeOf(folded) !== undefined;

/** Whether a folded word is a role by which anybody may be called: "official". */
export const isVague = (folded: string): boolean => VAGUE.has(folded);

/** Whether a folded word makes a title another's, who stands below: "vice". */
export const isDeputy = (folded: string): boolean => DEPUTIES.has(folded);

/** Whether a folded word says of a title that it was held once: "former", "expresidente". */
export const isFormer = (folded: string): boolean =>
  FORMERS.has(folded) || (!OFFICES.has(folded) && officeOf(folded) !== undefined);

/** Whether anybody may be called by a folded word beside a name: "mr". */
export const isCourtesy = (folded: string): boolean => COURTESIES.has(folded);
