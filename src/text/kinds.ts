import { ASKING } from './kinds-asking.ts';
import { BEFORE_PLACES, MONTHS, NUMBER_WORDS, REASONS } from './kinds-words.ts';
import { baseLanguage } from './languages.ts';
import { plain } from './plain.ts';

/** The kind of answer a question asks for; `other` where its words do not tell. */
export type AnswerKind = 'person' | 'place' | 'date' | 'number' | 'reason' | 'other';

/** Languages whose asking words are no words by themselves: without spaces, or with endings of all kinds. */
const UNSPACED: ReadonlySet<string> = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my', 'ko']);
const asking = new Map(
  Object.entries(ASKING).map(([language, kinds]) => [
    language,
    kinds.map(([kind, phrases]) => {
      const source = UNSPACED.has(language) ? phrases : `(?<= )(?:${phrases})(?= )`;
      return [kind, new RegExp(source, 'u')] as const;
    }),
  ]),
);
/** Armenian writes the marks of a question inside its words. */
const INSIDE = /[\u055a-\u055e]/g;

/** The kind of answer that a question's own words ask for. */
export function askedKind(question: string, language: string): AnswerKind {
  const words = question
    .normalize('NFC')
    .toLowerCase()
    .replace(INSIDE, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  const text = ` ${words} `;
  let first = Number.POSITIVE_INFINITY;
  let kind: AnswerKind = 'other';
  for (const [asked, pattern] of asking.get(baseLanguage(language)) ?? []) {
    const at = text.search(pattern);
    if (at >= 0 && at < first) {
      first = at;
      kind = asked;
    }
  }
  return kind;
}

/** What a single word may answer: bits, to be or-ed. */
export const NUMBER = 1;
export const DATE = 2;
export const REASON = 4;
export const PLACE_BEFORE = 8;

const split = (table: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    Object.entries(table).map(([language, list]) => [
      language,
      new Set(list.split(' ').map((word) => plain(word, language))),
    ]),
  );
const MARKS = [
  [NUMBER, split(NUMBER_WORDS)],
  [DATE, split(MONTHS)],
  [REASON, split(REASONS)],
  [PLACE_BEFORE, split(BEFORE_PLACES)],
] as const;
const HAN_NUMBER = /^[一二三四五六七八九十百千万亿两萬億兩]/;

/** Which kinds of answer a word, lower case, may give or announce: `NUMBER`, `DATE`, `REASON`, `PLACE_BEFORE` or-ed. */
export function marksOf(word: string, language: string): number {
  let marks = 0;
  if (/^\p{Nd}/u.test(word)) {
    marks |= NUMBER;
    if (/^(?:1\d{3}|20\d{2}|\d{3,4}s)$/.test(word) || /^\d{1,2}(?:st|nd|rd|th)$/.test(word)) marks |= DATE;
    if (/^\d{1,4}[년월일]/.test(word)) marks |= DATE;
  } else if (HAN_NUMBER.test(word)) marks |= NUMBER;
  else if (/^[年月日世纪]/.test(word)) marks |= DATE;
  const base = baseLanguage(language);
  for (const [mark, sets] of MARKS) if (sets.get(base)?.has(word)) marks |= mark;
  return marks;
}
