import type { Add, EntityType } from './mentions.ts';
import { inNoun, isCapital, isPossessive, type Token } from './tokens.ts';
import {
  BEFORE_TITLE,
  BODY,
  CALENDAR,
  CAPITAL,
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
  PORTFOLIO,
  POSSESSIVE,
  ROLE,
  SENTENCE_OPENER,
  SUFFIX,
} from './words.ts';

const TITLE = HONORIFIC | ROLE;
const classesAt = (tokens: readonly Token[], at: number): number => tokens[at]?.classes ?? 0;
const isInitial = ({ text }: Token): boolean => text.length === 2 && text.charCodeAt(1) === 46;

/** Whether a name may begin here: a capital that is not just a sentence's. */
export function isNameStart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !isCapital(token)) return false;
  const { classes, lower } = token;
  const goesOn = isCapital(tokens[at + 1]);
  if (classes & FUNCTION_WORD && !(lower === 'will' && goesOn)) return false;
  if (classes & CALENDAR && !goesOn) return false;
  if (tokens[at - 1]?.sentence === token.sentence) return true;
  // a sentence opens with it
  const role = classes & (ROLE | BODY);
  if (
    !(classes & GIVEN_NAME) &&
    (classes & SENTENCE_OPENER || (classes & CUE && !role) || (goesOn && QUALITY.test(lower)))
  )
    return false;
  return goesOn || !(classes & CUE || role || lower.endsWith('ing') || lower.endsWith('ly'));
}

/** How adjectives and the like end that may open a sentence before a name: "Understated Varga". */
const QUALITY = /....(?:ed|ing|ly|ous|ful|less|ive|ish|ever)$/;

/** How far back the title before a name or role reaches: "Varga’s deputy campaign manager, …" from "campaign". */
export function titleStart(tokens: readonly Token[], at: number, floor: number): number {
  const first = tokens[at];
  if (!first) return at;
  const before = tokens[at - 1];
  const titled = before?.kind === 'word' && before.classes & TITLE && at - 1 >= floor;
  if (!(first.classes & (ROLE | BODY)) && !titled) return at;
  let from = at;
  while (from - 1 >= floor && at - from < 6) {
    const token = tokens[from - 1];
    if (!token || token.sentence !== first.sentence || !inNoun(token) || token.classes & CUE) break;
    if (!isCapital(token) && !isPossessive(token) && /(?:ed|ing|ly|[^s]s)$/.test(token.lower)) break;
    from--;
  }
  while (from < at && isPossessive(tokens[from])) from++;
  return from - 1 >= floor && classesAt(tokens, from - 1) & (POSSESSIVE | DETERMINER) ? from - 1 : from;
}

const NOT_A_VERB = GIVEN_NAME | ROLE | BODY | ORGANIZATION_END;

/** Where the run of capitals that begins at `at` ends, with the particles and links that belong to a name. */
function capitalsEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  for (let token = tokens[end]; token; token = tokens[end]) {
    if (isCapital(token)) {
      if (token.classes & FUNCTION_WORD && !isInitial(token) && token.lower !== 'will') break;
      if (token.classes & CALENDAR || token.sentence !== tokens[end - 1]?.sentence) break;
      // "Emil Brandt Calls …" in a headline
      if (end - at > 1 && token.classes & CUE && !(token.classes & NOT_A_VERB)) break;
      end++;
    } else if (token.classes & PARTICLE && isCapital(tokens[end + 1])) end += 2;
    else if ((token.classes & LINK || token.lower === '&') && linksName(tokens, end))
      end += isCapital(tokens[end + 1]) ? 2 : 3;
    else if (token.lower === ',' && classesAt(tokens, end + 1) & SUFFIX) end += 2;
    else break;
  }
  return Math.min(end, tokens.length);
}

/** Reads the run of capitals at `at`, whose title begins at `outer`, and adds what it is; returns where it ends. */
export function nameAt(tokens: readonly Token[], at: number, titleFrom: number, add: Add): number {
  const end = capitalsEnd(tokens, at);
  const last = tokens[end - 1];
  if (!last) return end;
  let from = at;
  for (let i = at; i < end - 1; i++) if (isTitle(tokens, i, at, end)) from = i + 1;
  if (!(last.classes & ORGANIZATION_END))
    while (from < end - 1 && classesAt(tokens, from) & (DEMONYM | BEFORE_TITLE)) from++;
  const title = Math.min(titleFrom, at);
  const bareTitle =
    last.classes & TITLE &&
    (from === at ? !isSurname(tokens, end - 1, end) : from === end - 1 && !isAddressed(tokens, from));
  if (bareTitle) {
    add('noun', title, end, title, last.lower.endsWith('.') ? last.lower.slice(0, -1) : last.lower, 'person');
    return end;
  }
  from = givenAfterTitle(tokens, from, end);
  const office = officeBefore(tokens, from, end);
  if (office) from++;
  let entityType = entityTypeOf(tokens, from, end);
  if (titleFrom < at && classesAt(tokens, at - 1) & BODY) entityType = 'body';
  else if (
    titleFrom === at - 1 &&
    classesAt(tokens, titleFrom) & DETERMINER &&
    !(classesAt(tokens, from) & GIVEN_NAME) &&
    from === at
  )
    entityType = 'body';
  if (from > at && entityType === 'unknown') entityType = 'person';
  if ((entityType === 'body' || entityType === 'place') && !office) from = at;
  const to = entityType === 'person' ? personEnd(tokens, from, end) : end;
  const suffixed = to - from > 1 && classesAt(tokens, to - 1) & SUFFIX;
  const surname = tokens[suffixed ? (tokens[to - 2]?.lower === ',' ? to - 3 : to - 2) : to - 1] ?? last;
  add('name', from, to, office ? Math.min(titleStart(tokens, from - 3, 0), title) : title, surname.lower, entityType);
  return to;
}

/** Whether a word in a run of capitals is a title before a name, not part of it: not the "Dean" of "Dean Holt". */
function isTitle(tokens: readonly Token[], i: number, at: number, end: number): boolean {
  const classes = classesAt(tokens, i);
  if (!(classes & TITLE) || !isCapital(tokens[i + 1])) return false;
  return i > at ? !isSurname(tokens, i, end) : !(classes & GIVEN_NAME && end - at === 2);
}

/** "Sen. King", "Mr Baker": after a form of address even a word for a role is a name. */
const isAddressed = (tokens: readonly Token[], at: number): boolean =>
  (classesAt(tokens, at) & ROLE) > 0 && (classesAt(tokens, at - 1) & (HONORIFIC | ROLE)) === HONORIFIC;

/** A person's name does not run on over "and"; a body's may. */
function personEnd(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from + 1; i < end; i++) if (classesAt(tokens, i) & LINK && !isCapital(tokens[i])) return i;
  return end;
}

/** "Chicago Alderman Jon Marsh": a given name after two capitals that are none, or after a place or a people, begins the name. */
function givenAfterTitle(tokens: readonly Token[], from: number, end: number): number {
  if (classesAt(tokens, from) & GIVEN_NAME || classesAt(tokens, end - 1) & ORGANIZATION_END) return from;
  for (let i = from + 1; i < end - 1; i++) {
    const before = classesAt(tokens, i - 1);
    if (before & LINK || !isCapital(tokens[i])) return from;
    if (classesAt(tokens, i) & GIVEN_NAME && (i > from + 1 || before & (PLACE | DEMONYM | ORGANIZATION_END))) return i;
  }
  return from;
}

/** Those who are sent to a place. */
const DIPLOMATS = new Set(['ambassador', 'envoy', 'attaché', 'attache', 'consul', 'delegate', 'emissary']);

/** "Ambassador to Syria Qi Qianjin": whether the first word belongs to the office before it. */
function officeBefore(tokens: readonly Token[], from: number, end: number): boolean {
  const position = tokens[from];
  const link = tokens[from - 1]?.lower;
  const office = tokens[from - 2];
  if (!position || !office || end - from < 3 || !(link === 'to' || link === 'of' || link === 'for' || link === 'in'))
    return false;
  if (!(office.classes & TITLE) || office.sentence !== position.sentence) return false;
  if (link === 'to' && DIPLOMATS.has(office.lower)) return true;
  return (position.classes & PLACE) > 0 || (link === 'of' && (position.classes & PORTFOLIO) > 0);
}

/** "King" after a given name, or before "Jr.": a surname, not a title. */
function isSurname(tokens: readonly Token[], at: number, end: number): boolean {
  if (at < end - 1) return at === end - 2 && (classesAt(tokens, at + 1) & SUFFIX) > 0;
  const previous = tokens[at - 1];
  if (!previous || !isCapital(previous)) return false;
  // "Minna Deans": in names nobody is called by a role in the plural
  const plural = tokens[at]?.lower.endsWith('s') === true && previous.classes <= CAPITAL;
  return plural || (previous.classes & GIVEN_NAME) > 0 || isInitial(previous);
}

/** "Department of Justice", "Johnson & Johnson", "Center for Public Affairs": the link belongs to the name. */
function linksName(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  const link = tokens[at]?.lower;
  if (!previous || !next || !isCapital(previous) || link === 'and' || link === 'the') return false;
  if (link === '&') return isCapital(next);
  const follows = next.lower === 'the' ? isCapital(tokens[at + 2]) : isCapital(next) && !(next.classes & FUNCTION_WORD);
  return follows && (previous.classes & (ORGANIZATION_END | BODY)) > 0;
}

const PLACE_OPENERS = new Set([
  'new',
  'north',
  'south',
  'west',
  'east',
  'united',
  'saudi',
  'los',
  'san',
  'las',
  'puerto',
  'st.',
]);

function entityTypeOf(tokens: readonly Token[], from: number, end: number): EntityType {
  const first = tokens[from];
  const last = tokens[end - 1];
  if (!first || !last) return 'unknown';
  for (let i = from; i < end; i++) {
    const lower = tokens[i]?.lower;
    if (lower === 'of' || lower === 'for' || lower === '&') return 'body';
  }
  if (end - from === 1) {
    if (first.classes & PLACE) return 'place';
    return /^[A-Z&-]{2,8}$/.test(first.text) && tokens[end]?.lower !== ':' ? 'body' : 'unknown';
  }
  if (last.classes & ORGANIZATION_END && !(first.classes & GIVEN_NAME && end - from === 2)) return 'body';
  if (first.classes & GIVEN_NAME) return 'person';
  if (PLACE_OPENERS.has(first.lower)) return 'place';
  return first.classes & PLACE ? 'body' : 'unknown';
}
