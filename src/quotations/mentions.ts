import { FEMALE_NAMES, MALE_NAMES } from './given-names.ts';
import {
  ADVERBS,
  AUXILIARIES,
  BODIES,
  CONJUNCTIONS,
  CUES,
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
import { isCapital, type Token } from './tokens.ts';

export type MentionType = 'name' | 'noun' | 'pronoun';

/** An expression that may stand for a speaker, by token indices of its paragraph. */
export interface Mention {
  readonly type: MentionType;
  /** Index of the passage. */
  readonly line: number;
  /** Its place among the mentions of its paragraph. */
  readonly index: number;
  readonly from: number;
  readonly to: number;
  /** Where the title before a name begins ("campaign manager Robby Mook"); `from` without one. */
  readonly outer: number;
  readonly start: number;
  readonly end: number;
  /** Lower case: the pronoun, the noun's last word, the name's last word. */
  readonly head: string;
  readonly possessive: boolean;
  readonly sentence: number;
  /** Of a name: whether it looks like a person's or a body's. */
  readonly sort: 'person' | 'body' | 'place' | 'unknown';
}

const bare = (token: Token): string => (token.lower.endsWith('.') ? token.lower.slice(0, -1) : token.lower);

export const isGiven = (lower: string): boolean => MALE_NAMES.has(lower) || FEMALE_NAMES.has(lower);
const PARTICLES = new Set('de la der den van von bin ibn al el da di du del dos le y ter ten'.split(' '));
const SUFFIXES = new Set('jr jr. sr sr. ii iii iv'.split(' '));
const LINKS = new Set(['of', 'for', 'the', 'and', 'on', '&']);
const isTitleWord = (token: Token): boolean => {
  const word = bare(token);
  return HONORIFICS.has(word) || ROLES.has(word);
};
/** Words that stand before a title and belong to it: "Former", "Acting", "Republican", "Majority". */
const BEFORE_TITLES = new Set(
  'former acting ex then vice deputy assistant associate senior junior chief majority minority house senate state first national presidential white'.split(
    ' ',
  ),
);

/** Whether a word may stand inside a noun phrase. */
function inNoun(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return token?.lower === "'s" || token?.lower === '’s';
  const { lower } = token;
  return !(
    PREPOSITIONS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    AUXILIARIES.has(lower) ||
    PRONOUNS.has(lower) ||
    DETERMINERS.has(lower) ||
    POSSESSIVES.has(lower) ||
    ADVERBS.has(lower)
  );
}

const isRole = (lower: string): boolean => ROLES.has(lower) || BODIES.has(lower) || ROLES.has(lastPart(lower));
const lastPart = (lower: string): string => lower.slice(lower.lastIndexOf('-') + 1);
const isPossessive = (token: Token | undefined): boolean =>
  token?.lower === "'s" || token?.lower === '’s' || token?.lower === '’';

/** Every expression in a paragraph's reporter text that may stand for a speaker, in order. */
export function mentionsOf(tokens: readonly Token[], line: number): Mention[] {
  const found: Mention[] = [];
  const add = (
    type: MentionType,
    from: number,
    to: number,
    outer: number,
    head: string,
    sort: Mention['sort'],
  ): void => {
    const first = tokens[from];
    const last = tokens[to - 1];
    if (!first || !last) return;
    found.push({
      type,
      line,
      index: found.length,
      from,
      to,
      outer,
      start: first.start,
      end: last.end,
      head,
      possessive: isPossessive(tokens[to]),
      sentence: first.sentence,
      sort,
    });
  };

  let at = 0;
  let covered = 0; // where the last noun phrase ended: a title before a name does not reach back over it
  while (at < tokens.length) {
    const token = tokens[at];
    if (token?.kind !== 'word') {
      at++;
      continue;
    }
    const { lower } = token;
    if (POSSESSIVES.has(lower) || DETERMINERS.has(lower)) {
      const end = nounEnd(tokens, at + 1);
      if (end.head > at) {
        const headToken = tokens[end.head];
        const to = end.head + 1;
        if (headToken && end.role && isNameStart(tokens, to)) {
          // a title before a name: the name takes it
          at = nameAt(tokens, to, at, add);
        } else if (
          headToken &&
          (end.role || !isCapital(headToken)) &&
          !(isCapital(headToken) && BODIES.has(headToken.lower))
        ) {
          addPossessors(tokens, at + 1, to, add);
          add('noun', at, to, at, headToken.lower, sortOfNoun(headToken.lower));
          at = to;
        } else {
          at = nameAt(tokens, firstCapital(tokens, at + 1), at, add);
        }
        covered = at;
        continue;
      }
      if (lower === 'her' || (DETERMINERS.has(lower) && lower !== 'the' && lower !== 'a' && lower !== 'an'))
        add(lower === 'her' ? 'pronoun' : 'noun', at, at + 1, at, lower, 'unknown');
      at++;
      continue;
    }
    if (PRONOUNS.has(lower)) {
      add('pronoun', at, at + 1, at, lower, 'unknown');
      at++;
      continue;
    }
    if (isNameStart(tokens, at)) {
      at = nameAt(tokens, at, titleStart(tokens, at, covered), add);
      covered = at;
      continue;
    }
    if (isRole(lower) && !(CUES.has(lower) && !ROLES.has(lower))) {
      const end = nounEnd(tokens, at);
      const to = Math.max(end.head, at) + 1;
      if (isNameStart(tokens, to)) {
        at = nameAt(tokens, to, titleStart(tokens, at, covered), add);
      } else {
        const from = titleStart(tokens, at, covered);
        const head = tokens[to - 1];
        addPossessors(tokens, from, to, add);
        add('noun', from, to, from, head?.lower ?? lower, sortOfNoun(head?.lower ?? lower));
        at = to;
      }
      covered = at;
      continue;
    }
    at++;
  }
  return found;
}

type Add = (type: MentionType, from: number, to: number, outer: number, head: string, sort: Mention['sort']) => void;

const sortOfNoun = (head: string): Mention['sort'] =>
  BODIES.has(head) ? 'body' : ROLES.has(head) || ROLES.has(lastPart(head)) ? 'person' : 'unknown';

/** Where the noun phrase that goes on at `at` ends: the index of its head, and whether that is a role or a body. */
function nounEnd(tokens: readonly Token[], at: number): { head: number; role: boolean } {
  let head = -1;
  let roleAt = -1;
  for (let i = at; i < Math.min(tokens.length, at + 9); i++) {
    const token = tokens[i];
    if (!token || !inNoun(token)) break;
    if (isPossessive(token)) {
      if (token.lower === '’' || i === at) break;
      roleAt = -1;
      head = -1;
      continue;
    }
    const role = isRole(token.lower);
    if (role) roleAt = i;
    else if (CUES.has(token.lower) && head >= 0) break;
    else if (roleAt >= 0) {
      // one more word may stand between two roles: "campaign finance director"
      const after = tokens[i + 1];
      if (isCapital(token) && !isCapital(tokens[roleAt])) break;
      if (!(after && inNoun(after) && isRole(after.lower))) break;
    } else if (head >= 0 && /(?:ed|ly)$/.test(token.lower) && !isCapital(token)) {
      if (token.lower.endsWith('ed')) break;
    }
    head = i;
  }
  return roleAt >= 0 ? { head: roleAt, role: true } : { head, role: false };
}

function firstCapital(tokens: readonly Token[], at: number): number {
  let i = at;
  while (i < tokens.length && !isCapital(tokens[i])) i++;
  return i;
}

/** Names that own something in a noun phrase: "Rubio" in "Rubio’s campaign manager". */
function addPossessors(tokens: readonly Token[], from: number, to: number, add: Add): void {
  for (let i = from; i < to; i++)
    if (isPossessive(tokens[i]) && isCapital(tokens[i - 1])) {
      let first = i - 1;
      while (first - 1 >= from && isCapital(tokens[first - 1])) first--;
      nameAt(tokens, first, first, add);
    }
}

/** Whether a name may begin here: a capital that is not just a sentence's. */
function isNameStart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !isCapital(token)) return false;
  const { lower } = token;
  if (FUNCTION_WORDS.has(lower) && !(lower === 'will' && isCapital(tokens[at + 1]))) return false;
  if (MONTHS_AND_DAYS.has(bare(token)) && !isCapital(tokens[at + 1])) return false;
  const previous = tokens[at - 1];
  const opens = previous?.sentence !== token.sentence;
  if (opens && !isGiven(lower) && (SENTENCE_OPENERS.has(lower) || (CUES.has(lower) && !isRole(lower)))) return false;
  if (opens && !isCapital(tokens[at + 1])) {
    // one capital word that opens a sentence: a name only when it is not plainly something else
    if (CUES.has(lower) || isRole(lower) || /(?:ing|ly)$/.test(lower)) return false;
  }
  return true;
}

/** How far back the title before a name or role reaches: "Rubio’s deputy campaign manager, …" from "campaign". */
function titleStart(tokens: readonly Token[], at: number, floor: number): number {
  let from = at;
  const first = tokens[at];
  const nameWithRole = first && isRole(first.lower);
  const before = tokens[at - 1];
  if (!nameWithRole && !(before && isTitleWord(before) && before.kind === 'word' && at - 1 >= floor)) return at;
  while (from - 1 >= floor && at - from < 6) {
    const token = tokens[from - 1];
    if (!token || token.sentence !== first?.sentence || !inNoun(token) || CUES.has(token.lower)) break;
    if (!isCapital(token) && !isPossessive(token) && /(?:ed|ing|ly)$/.test(token.lower)) break;
    from--;
  }
  while (from < at && isPossessive(tokens[from])) from++;
  const opener = tokens[from - 1];
  if (opener && from - 1 >= floor && (POSSESSIVES.has(opener.lower) || DETERMINERS.has(opener.lower))) from--;
  return from;
}

/** Reads the run of capitals at `at` and adds what it is; returns where it ends. */
function nameAt(tokens: readonly Token[], at: number, outer: number, add: Add): number {
  let end = at + 1;
  while (end < tokens.length) {
    const token = tokens[end];
    if (!token) break;
    if (isCapital(token)) {
      if (FUNCTION_WORDS.has(token.lower) && !/^[A-Z]\.$/.test(token.text) && token.lower !== 'will') break;
      if (MONTHS_AND_DAYS.has(token.lower) && end > at) break;
      if (token.sentence !== tokens[end - 1]?.sentence) break;
      end++;
    } else if (PARTICLES.has(token.lower) && isCapital(tokens[end + 1]) && token.kind === 'word') end += 2;
    else if (LINKS.has(token.lower) && linksName(tokens, end)) end += isCapital(tokens[end + 1]) ? 2 : 3;
    else if (token.lower === ',' && SUFFIXES.has(tokens[end + 1]?.lower ?? '')) end += 2;
    else break;
  }
  // strip titles from the front
  let from = at;
  for (let i = at; i < end - 1; i++) {
    const token = tokens[i];
    if (!token) continue;
    const following = tokens[i + 1];
    if (isTitleWord(token) && !(i > at && isSurname(tokens, i, end)) && following && isCapital(following)) from = i + 1;
  }
  while (
    from < end - 1 &&
    (DEMONYMS.has(tokens[from]?.lower ?? '') || BEFORE_TITLES.has(tokens[from]?.lower ?? '')) &&
    !ORGANIZATION_ENDS.has(tokens[end - 1]?.lower ?? '')
  )
    from++;
  const last = tokens[end - 1];
  const head = tokens[from];
  if (!last || !head) return end;
  if (from === at && isTitleWord(last) && !isSurname(tokens, end - 1, end)) {
    add('noun', Math.min(outer, at), end, Math.min(outer, at), bare(last), 'person');
    return end;
  }
  if (from === end - 1 && isTitleWord(last) && end - at > 1) {
    add('noun', Math.min(outer, at), end, Math.min(outer, at), bare(last), 'person');
    return end;
  }
  const given = givenAfterTitle(tokens, from, end);
  if (given > from) from = given;
  const office = officeBefore(tokens, from, end, outer);
  if (office) [from, outer] = office;
  let sort = sortOf(tokens, from, end);
  if (outer < at && BODIES.has(tokens[at - 1]?.lower ?? '')) sort = 'body';
  if (from > at && sort === 'unknown') sort = 'person';
  if ((sort === 'body' || sort === 'place') && !office) from = at;
  let to = end;
  // a person's name does not run on over "and"; a body's may
  if (sort === 'person')
    for (let i = from + 1; i < end; i++)
      if (LINKS.has(tokens[i]?.lower ?? '')) {
        to = i;
        break;
      }
  const lastOfName = SUFFIXES.has(tokens[to - 1]?.lower ?? '') && to - from > 1 ? to - 2 : to - 1;
  const surname = tokens[lastOfName]?.lower === ',' ? tokens[lastOfName - 1] : tokens[lastOfName];
  add('name', from, to, Math.min(outer, at), surname?.lower ?? last.lower, sort);
  return to;
}

/** "Chicago Alderman Jason Ervin": a given name after two capitals that are none, or after a place or a people, begins the name. */
function givenAfterTitle(tokens: readonly Token[], from: number, end: number): number {
  const opening = (i: number): string => tokens[i]?.lower ?? '';
  if (isGiven(opening(from)) || ORGANIZATION_ENDS.has(opening(end - 1))) return from;
  for (let i = from + 1; i < end - 1; i++) {
    const before = opening(i - 1);
    if (LINKS.has(before) || !isCapital(tokens[i])) return from;
    if (
      isGiven(opening(i)) &&
      (i > from + 1 || PLACES.has(before) || DEMONYMS.has(before) || ORGANIZATION_ENDS.has(before))
    )
      return i;
  }
  return from;
}

const PORTFOLIOS = new Set(
  'state defense defence treasury labor labour commerce education energy health agriculture transportation interior justice'.split(
    ' ',
  ),
);

/** "Ambassador to Syria Qi Qianjin": the place belongs to the office before it. Where the name and the office begin. */
function officeBefore(
  tokens: readonly Token[],
  from: number,
  end: number,
  floor: number,
): [number, number] | undefined {
  const place = tokens[from];
  const link = tokens[from - 1];
  const office = tokens[from - 2];
  if (!place || !link || !office || end - from < 3 || !['to', 'of', 'for', 'in'].includes(link.lower)) return undefined;
  if (!isTitleWord(office) || office.sentence !== place.sentence) return undefined;
  if (!PLACES.has(place.lower) && !(link.lower === 'of' && PORTFOLIOS.has(place.lower))) return undefined;
  return [from + 1, Math.min(titleStart(tokens, from - 2, 0), floor)];
}

/** "King" after a given name, or before "Jr.": a surname, not a title. */
function isSurname(tokens: readonly Token[], at: number, end: number): boolean {
  const previous = tokens[at - 1];
  if (at === end - 1)
    return (
      previous !== undefined && isCapital(previous) && (isGiven(previous.lower) || /^[A-Z]\.$/.test(previous.text))
    );
  return SUFFIXES.has(tokens[at + 1]?.lower ?? '') && at === end - 2;
}

/** "Department of Justice", "Johnson & Johnson", "Center for Public Affairs": the link belongs to the name. */
function linksName(tokens: readonly Token[], end: number): boolean {
  const link = tokens[end]?.lower ?? '';
  const previous = tokens[end - 1];
  if (!previous || !isCapital(previous)) return false;
  if (link === '&') return isCapital(tokens[end + 1]);
  const follows = isCapital(tokens[end + 1]) || (tokens[end + 1]?.lower === 'the' && isCapital(tokens[end + 2]));
  if (!follows || FUNCTION_WORDS.has(tokens[end + 1]?.lower ?? '') === (tokens[end + 1]?.lower !== 'the')) return false;
  if (link === 'and' || link === 'the') return false;
  return ORGANIZATION_ENDS.has(previous.lower) || BODIES.has(previous.lower);
}

function sortOf(tokens: readonly Token[], from: number, end: number): Mention['sort'] {
  const first = tokens[from];
  const last = tokens[end - 1];
  if (!first || !last) return 'unknown';
  for (let i = from; i < end; i++)
    if (tokens[i]?.lower === 'of' || tokens[i]?.lower === 'for' || tokens[i]?.lower === '&') return 'body';
  const whole = end - from === 1 ? first.lower : '';
  if (whole) {
    if (PLACES.has(whole)) return 'place';
    if (/^[A-Z&]{2,6}$/.test(first.text)) return 'body';
    return 'unknown';
  }
  if (ORGANIZATION_ENDS.has(last.lower) && !(isGiven(first.lower) && end - from === 2)) return 'body';
  if (isGiven(first.lower)) return 'person';
  const two = `${first.lower} ${last.lower}`;
  if (/^(?:new|north|south|west|east|united|saudi|los|san|las|puerto|st\.) /.test(two)) return 'place';
  return PLACES.has(first.lower) ? 'body' : 'person';
}
