import { LEXICON, setOf } from '../lexicon/lexicon.ts';
import {
  BEFORE_TITLE,
  BODY,
  CALENDAR,
  CUE,
  DEMONYM,
  DETERMINER,
  FUNCTION_WORD,
  GIVEN_NAME,
  HONORIFIC,
  LINK,
  ORGANIZATION_END,
  PARTICLE,
  PLACE,
  PREPOSITION,
  ROLE,
  SENTENCE_OPENER,
  STRONG_CUE,
  SUFFIX,
  SURNAME,
} from '../lexicon/word-class.ts';
import { inNoun, isCapital, type Token, tokenAt } from '../tokens/token.ts';
import type { Add, EntityType } from './mention.ts';
import { isOwnersMark, linksName, nicknameEnd, particlesEnd } from './name-links.ts';
import { entityTypeOf, MAY_END_PLACES } from './name-type.ts';
import {
  classesAt,
  givenAfterTitle,
  isAddressed,
  isInitial,
  isSurname,
  isTitle,
  officeBefore,
  TITLE,
  titleStart,
} from './title.ts';

/** Whether a name may begin here: at a capital that is not only there because a sentence begins. */
export function isNameStart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !isCapital(token)) return false;
  const { classes, lower } = token;
  // "Jan van der Linden" is no month's
  const goesOn = isCapital(tokens[at + 1]) || particlesEnd(tokens, at + 1) > at + 1;
  const isGiven =
    goesOn && (lower === 'will' || (lower === 'per' && tokenAt(tokens, at - 1)?.sentence === token.sentence));
  if (classes & FUNCTION_WORD && !isGiven) return false;
  // "Jun wrote", "Kelly responded"
  const says = isSubject(tokens, at);
  if (isAdjective(tokens, at)) return false;
  const before = tokenAt(tokens, at - 1);
  const follows = before?.sentence !== token.sentence || before.kind !== 'word';
  if (classes & CALENDAR && !goesOn && !(says && follows)) return false;
  if (classes & SURNAME) return true;
  if (classesAt(tokens, at - 1) & SURNAME && isVerb(token)) return false;
  if (tokenAt(tokens, at - 1)?.sentence === token.sentence) return true;
  // the first word of a sentence
  if (classes & CUE && goesOn && isReport(tokens, at)) return false;
  const role = classes & (ROLE | BODY);
  if (
    !(classes & GIVEN_NAME) &&
    (classes & SENTENCE_OPENER || (classes & CUE && !role) || (goesOn && QUALITY.test(lower)))
  )
    return false;
  const hasEnding = !(classes & GIVEN_NAME) && (lower.endsWith('ing') || lower.endsWith('ly'));
  return goesOn || says || !(classes & CUE || role || hasEnding);
}

/** "British officials", "a heavily Democratic state": a people's or party's adjective right before a noun; "US ambassador". */
function isAdjective(tokens: readonly Token[], at: number): boolean {
  const [token, noun] = [tokens[at], tokens[at + 1]];
  if (!token || !noun) return false;
  const isCountry = INITIALS.test(token.text) && (noun.classes & ROLE) !== 0;
  if (!(token.classes & DEMONYM || isCountry) || token.classes & (GIVEN_NAME | SURNAME)) return false;
  if (noun.kind !== 'word' || noun.sentence !== token.sentence || isCapital(noun)) return false;
  return inNoun(noun) && !(noun.classes & (CUE | PARTICLE));
}

const INITIALS = /^(?:US|U\.S\.|UK|U\.K\.|EU|E\.U\.|UN|U\.N\.|NATO)$/;

/** Whether a verb that mostly reports words stands right behind a word, and no preposition before it. */
function isSubject(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at + 1];
  if (!verb || isCapital(verb) || !(verb.classes & STRONG_CUE) || verb.sentence !== tokens[at]?.sentence) return false;
  return !(classesAt(tokens, at) & (ROLE | BODY | CUE)) && !(classesAt(tokens, at - 1) & PREPOSITION);
}

/** "Said Stroud: “…”": a verb that opens a sentence, and the colon behind its subject. */
function isReport(tokens: readonly Token[], at: number): boolean {
  let end = at + 1;
  while (end < at + LONGEST_SUBJECT && isCapital(tokens[end])) end++;
  return (classesAt(tokens, at) & STRONG_CUE) > 0 && tokens[end]?.lower === ':';
}

const LONGEST_SUBJECT = 6;

/** How adjectives and the like end that may open a sentence before a name: "Understated Varga". */
const QUALITY = /....(?:ed|ing|ly|ous|ful|less|ive|ish|ever)$/;

/** Adds the name, or the title without a name, that the capitals at `at` are, its title from `titleFrom`; returns where it ends. */
export function nameAt(tokens: readonly Token[], at: number, titleFrom: number, add: Add): number {
  const end = capitalsEnd(tokens, at);
  const last = tokens[end - 1];
  if (!last) return end;
  let from = at;
  const isBody = endsBody(tokens, at, end);
  for (let i = at; i < end - 1 && !isBody; i++) if (isTitle(tokens, i, at, end)) from = i + 1;
  if (!(last.classes & ORGANIZATION_END))
    while (from < end - 1 && classesAt(tokens, from) & (DEMONYM | BEFORE_TITLE)) from++;
  const title = Math.min(titleFrom, at);
  const bareTitle =
    last.classes & TITLE &&
    !(isBody && tokens[at - 1]?.lower === 'the') &&
    !isPaper(tokens, at, end - 1) &&
    !isBodyOf(tokens, at, end) &&
    (from === at ? !isSurname(tokens, end - 1, end) : from === end - 1 && !isAddressed(tokens, from));
  if (bareTitle) {
    add('noun', title, end, title, last.lower.endsWith('.') ? last.lower.slice(0, -1) : last.lower, 'person');
    return end;
  }
  from = givenAfterTitle(tokens, from, end);
  const office = officeBefore(tokens, from, end);
  if (office) from++;
  let entityType = entityTypeAfter(tokens, titleFrom, at, from) ?? entityTypeOf(tokens, from, end);
  if (entityType === 'body' && isTitledPerson(tokens, titleFrom, from, end)) entityType = 'person';
  if (from > at && entityType === 'unknown') entityType = 'person';
  if ((entityType === 'body' || entityType === 'place') && !office) from = at;
  const to = entityType === 'person' ? personEnd(tokens, from, end) : end;
  const surname = surnameIn(tokens, from, to) ?? last;
  add('name', from, to, office ? Math.min(titleStart(tokens, from - 3, 0), title) : title, surname.lower, entityType);
  return to;
}

/** "the Association of Bakers": a body of those who are called so. */
function isBodyOf(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at; i < end - 2; i++)
    if (classesAt(tokens, i) & (BODY | ORGANIZATION_END) && classesAt(tokens, i + 1) & LINK) return true;
  return false;
}

/** "the Pilots Association", "Lowen General Hospital": a name of a body, whose words for roles are no titles of somebody. */
export function endsBody(tokens: readonly Token[], at: number, end: number): boolean {
  const last = tokens[end - 1];
  if (!last || end - at < 2 || !(last.classes & ORGANIZATION_END) || last.classes & DEMONYM) return false;
  const ofMany = /[^s]s$/.test(tokens[end - 2]?.lower ?? '') && classesAt(tokens, end - 2) & ROLE; // "Doctors Union"
  if (MAY_END_PLACES.has(last.lower) && !(last.classes & ROLE) && !ofMany) return false;
  for (let i = at; i < end - 1; i++) if (classesAt(tokens, i) & (GIVEN_NAME | HONORIFIC)) return false;
  return true;
}

/** "the Morning Star": a word that is a role as well ends the name of a paper. */
export const isPaper = (tokens: readonly Token[], from: number, last: number): boolean =>
  last > from &&
  tokens[from - 1]?.lower === 'the' &&
  isCapital(tokens[last - 1]) &&
  PRESS_NAMES.has(tokens[last]?.lower ?? '');

const PRESS_NAMES = setOf(LEXICON.pressNames);

/** "Mayor London Tarrow": a title goes before a place and one word more that ends no body’s name. */
function isTitledPerson(tokens: readonly Token[], titleFrom: number, from: number, end: number): boolean {
  if (titleFrom >= from || end - from !== 2 || classesAt(tokens, end - 1) & ORGANIZATION_END) return false;
  return (classesAt(tokens, from) & PLACE) !== 0 && (classesAt(tokens, from - 1) & TITLE) !== 0;
}

/** What stands before a name says that it is a body's: "the office of", or an article without a title. */
function entityTypeAfter(
  tokens: readonly Token[],
  titleFrom: number,
  at: number,
  from: number,
): EntityType | undefined {
  if (titleFrom < at && classesAt(tokens, at - 1) & BODY) return 'body';
  const isLed = titleFrom === at - 1 && from === at && classesAt(tokens, titleFrom) & DETERMINER;
  return isLed && !(classesAt(tokens, from) & GIVEN_NAME) ? 'body' : undefined;
}

/** The last word of a name but for "Jr." */
function surnameIn(tokens: readonly Token[], from: number, to: number): Token | undefined {
  const hasSuffix = to - from > 1 && classesAt(tokens, to - 1) & SUFFIX;
  if (!hasSuffix) return tokens[to - 1];
  return tokens[tokens[to - 2]?.lower === ',' ? to - 3 : to - 2];
}

const NOT_A_VERB = GIVEN_NAME | ROLE | BODY | ORGANIZATION_END;

/** Whether a word may report words and, with a capital, is hardly part of a name. */
export const isVerb = (token: Token | undefined): boolean =>
  token !== undefined && (token.classes & CUE) !== 0 && !(isCapital(token) && token.classes & NOT_A_VERB);

/** Where the words with capitals that begin at `at` end, with the particles and links that belong to a name. */
function capitalsEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  let owners = 0;
  for (let token = tokens[end]; token; token = tokens[end]) {
    if (isCapital(token)) {
      if (token.classes & FUNCTION_WORD && !isInitial(token) && token.lower !== 'will') break;
      if (token.sentence !== tokens[end - 1]?.sentence) break;
      // "Ai Jun wrote": a verb of saying makes a name of a month's
      if (token.classes & CALENDAR && !(isVerb(tokens[end + 1]) && !isCapital(tokens[end + 1]))) break;
      // "Emil Brandt Calls …" in a headline
      if ((end - at > 1 || classesAt(tokens, at) & SURNAME) && isVerb(token)) break;
      end++;
    } else if (token.classes & PARTICLE && particlesEnd(tokens, end) > end) end = particlesEnd(tokens, end) + 1;
    else if (owners < MOST_OWNERS && isOwnersMark(tokens, end)) {
      owners++;
      end += 2;
    } else if (nicknameEnd(tokens, end) > end) end = nicknameEnd(tokens, end);
    else if ((token.classes & LINK || token.lower === '&') && linksName(tokens, end))
      end += isCapital(tokens[end + 1]) ? 2 : 3;
    else if (token.lower === ',' && classesAt(tokens, end + 1) & SUFFIX) end += 2;
    else break;
  }
  return Math.min(end, tokens.length);
}

/** In one name: since each begins one of its own, a row of them would be read from every place again. */
const MOST_OWNERS = 2;

/** A person's name does not run on over "and"; a body's may. */
function personEnd(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from + 1; i < end; i++) if (classesAt(tokens, i) & LINK && !isCapital(tokens[i])) return i;
  return end;
}
