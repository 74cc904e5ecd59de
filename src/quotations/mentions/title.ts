import { LEXICON, setOf } from '../lexicon/lexicon.ts';
import {
  BEFORE_TITLE,
  BODY,
  CAPITAL,
  CUE,
  DEMONYM,
  DETERMINER,
  GIVEN_NAME,
  HONORIFIC,
  LINK,
  ORGANIZATION_END,
  PLACE,
  PORTFOLIO,
  POSSESSIVE,
  ROLE,
  SUFFIX,
} from '../lexicon/word-class.ts';
import { inNoun, isCapital, isPossessive, type Token, tokenAt } from '../tokens/token.ts';

export const TITLE = HONORIFIC | ROLE;

export const classesAt = (tokens: readonly Token[], at: number): number => tokenAt(tokens, at)?.classes ?? 0;

export const isInitial = ({ text }: Token): boolean => text.length === 2 && text.charCodeAt(1) === 46;

/** What may stand without a capital before a title with one: "former Gov.", "state Sen.", "campaign Chief". */
const BEFORE_CAPITAL = TITLE | BODY | BEFORE_TITLE | DEMONYM | PORTFOLIO;

/** How far back the title before a name or role reaches: "Varga’s deputy campaign manager, …" from "campaign". */
export function titleStart(tokens: readonly Token[], at: number, floor: number): number {
  const first = tokens[at];
  if (!first) return at;
  const before = tokenAt(tokens, at - 1);
  const titled = before?.kind === 'word' && before.classes & TITLE && at - 1 >= floor;
  if (!(first.classes & (ROLE | BODY)) && !titled) return at;
  let from = at;
  while (from - 1 >= floor && at - from < 6) {
    const token = tokens[from - 1];
    if (!token || token.sentence !== first.sentence || !inNoun(token)) break;
    // "press secretary"
    if (token.classes & CUE && !(token.classes & BEFORE_TITLE)) break;
    const leads = isCapital(token) || isPossessive(token) || token.classes & BEFORE_TITLE;
    if (!leads && /(?:ed|ing|ly|[^s]s)$/.test(token.lower)) break;
    // "met King Harald"
    if (isCapital(first) && !isCapital(token) && !isPossessive(token) && !(token.classes & BEFORE_CAPITAL)) break;
    from--;
  }
  while (from < at && isPossessive(tokens[from])) from++;
  return from - 1 >= floor && classesAt(tokens, from - 1) & (POSSESSIVE | DETERMINER) ? from - 1 : from;
}

/** Whether a word in a run of capitals is a title before a name, not part of it: not the "Dean" of "Dean Holt". */
export function isTitle(tokens: readonly Token[], i: number, at: number, end: number): boolean {
  const classes = classesAt(tokens, i);
  if (!(classes & TITLE) || !isCapital(tokens[i + 1])) return false;
  return i > at ? !isSurname(tokens, i, end) : !(classes & GIVEN_NAME && end - at === 2);
}

/** "Sen. King", "Mr Baker": after a form of address even a word for a role is a name. */
export const isAddressed = (tokens: readonly Token[], at: number): boolean =>
  (classesAt(tokens, at) & ROLE) > 0 && (classesAt(tokens, at - 1) & (HONORIFIC | ROLE)) === HONORIFIC;

/** "Chicago Alderman Jon Marsh": a name begins with a given name where two other capitals, a place or a people go before. */
export function givenAfterTitle(tokens: readonly Token[], from: number, end: number): number {
  if (classesAt(tokens, from) & GIVEN_NAME || classesAt(tokens, end - 1) & ORGANIZATION_END) return from;
  for (let i = from + 1; i < end - 1; i++) {
    const before = classesAt(tokens, i - 1);
    if (before & LINK || !isCapital(tokens[i])) return from;
    if (classesAt(tokens, i) & GIVEN_NAME && (i > from + 1 || before & (PLACE | DEMONYM | ORGANIZATION_END))) return i;
  }
  return from;
}

/** Those who are sent to a place. */
const DIPLOMATS = setOf(LEXICON.diplomats);

/** "Ambassador to Syria Qi Qianjin": whether the first word belongs to the office before it. */
export function officeBefore(tokens: readonly Token[], from: number, end: number): boolean {
  const place = tokens[from];
  const link = tokens[from - 1]?.lower;
  const office = tokens[from - 2];
  if (!place || !office || end - from < 3 || !(link === 'to' || link === 'of' || link === 'for' || link === 'in'))
    return false;
  if (!(office.classes & TITLE) || office.sentence !== place.sentence) return false;
  if (link === 'to' && DIPLOMATS.has(office.lower)) return true;
  return (place.classes & PLACE) > 0 || (link === 'of' && (place.classes & PORTFOLIO) > 0);
}

/** Whether a word for a title is a surname: "King" after a given name, or before "Jr." */
export function isSurname(tokens: readonly Token[], at: number, end: number): boolean {
  if (at < end - 1) return at === end - 2 && (classesAt(tokens, at + 1) & SUFFIX) > 0;
  const previous = tokens[at - 1];
  if (!previous || !isCapital(previous)) return false;
  // "Minna Deans": in names nobody is called by a role in the plural
  const plural = tokens[at]?.lower.endsWith('s') === true && previous.classes <= CAPITAL;
  return plural || (previous.classes & GIVEN_NAME) > 0 || isInitial(previous);
}
