import { BODY, CALENDAR, CAPITAL, FUNCTION_WORD, ORGANIZATION_END, PARTICLE } from '../lexicon/word-class.ts';
import { isCapital, type Token } from '../tokens/token.ts';
import { classesAt } from './title.ts';

// What joins the words of one name: particles, nicknames, owners’ marks, "of" and "&".

/** "van der Meulen", "de la Cruz": the index of the word with a capital behind the particles at `at`; `at` where none follows. */
export function particlesEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < at + MOST_PARTICLES && classesAt(tokens, end) & PARTICLE && !isCapital(tokens[end])) end++;
  return end > at && isCapital(tokens[end]) && tokens[end]?.sentence === tokens[at]?.sentence ? end : at;
}

const MOST_PARTICLES = 3;

/** Robert C. “Bobby” Scotter: where the nickname at `at` and the surname behind it end; `at` where there is none. */
export function nicknameEnd(tokens: readonly Token[], at: number): number {
  // what closes right behind a word opens nothing: "Workers’ Union Workers’ Union"
  if (!QUOTES.test(tokens[at]?.text ?? '') || tokens[at]?.start === tokens[at - 1]?.end) return at;
  let end = at + 1;
  while (end < at + 4 && isCapital(tokens[end])) end++;
  return end > at + 1 && QUOTES.test(tokens[end]?.text ?? '') && isCapital(tokens[end + 1]) ? end + 2 : at;
}

/** "the Harbour Workers’ Union" */
export const isOwnersMark = (tokens: readonly Token[], at: number): boolean =>
  /^['’]$/.test(tokens[at]?.text ?? '') &&
  tokens[at]?.start === tokens[at - 1]?.end &&
  (classesAt(tokens, at + 1) & (CAPITAL | ORGANIZATION_END)) === (CAPITAL | ORGANIZATION_END);

/** The reader of runs has taken every mark but those of nicknames. */
const QUOTES = /^["“”‘’']$/;

/** "Department of Justice", "Johnson & Johnson", "Center for Public Affairs": the link belongs to the name. */
export function linksName(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  const link = tokens[at]?.lower;
  if (!previous || !next || !isCapital(previous) || link === 'and' || link === 'the') return false;
  if (link === '&') return isCapital(next);
  const follows =
    next.lower === 'the' ? isCapital(tokens[at + 2]) : isCapital(next) && !(next.classes & (FUNCTION_WORD | CALENDAR));
  return follows && (previous.classes & (ORGANIZATION_END | BODY)) > 0;
}
