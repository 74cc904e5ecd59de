import { LEXICON, setOf } from '../lexicon/lexicon.ts';
import { CUES } from '../lexicon/reporting-verb.ts';
import {
  BODY,
  CUE,
  DETERMINER,
  GIVEN_NAME,
  ORGANIZATION_END,
  PARTICLE,
  PORTFOLIO,
  ROLE,
} from '../lexicon/word-class.ts';
import { inNoun, isCapital, isPossessive, type Token } from '../tokens/token.ts';
import type { Add, EntityType } from './mention.ts';
import { endsBody, isNameStart, isOwnersMark, isPaper, nameAt } from './name-extent.ts';

/** Adds what a determiner leads: "the ambassador", "his campaign manager Emil Brandt", "the State Department", "some". Returns where it ends. */
export function determinedAt(tokens: readonly Token[], token: Token, at: number, add: Add): number {
  const { classes, lower } = token;
  const { head, role } = nounEnd(tokens, at + 1);
  const noun = tokens[head];
  if (!noun || head <= at) {
    if (lower === 'her') add('pronoun', at, at + 1, at, lower, 'unknown');
    else if (classes & DETERMINER && lower !== 'the' && lower !== 'a' && lower !== 'an')
      add('noun', at, at + 1, at, lower, 'unknown');
    return at;
  }
  const to = head + 1;
  // a title before a name: the name takes it
  if (role && isNameStart(tokens, to)) return titledNameAt(tokens, to, at, add);
  if (
    isCapital(noun) &&
    (!role ||
      noun.classes & BODY ||
      isOwnersMark(tokens, to) ||
      isPaper(tokens, at + 1, head) ||
      isNamed(tokens, at + 1, head))
  ) {
    let first = at + 1;
    while (!isCapital(tokens[first])) first++;
    if (isOffice(tokens, first, head)) {
      add('name', first, to, at, noun.lower, 'body');
      return to;
    }
    return nameAt(tokens, first, at, add);
  }
  return addNoun(tokens, at, to, at + 1, noun, add);
}

/** "the Attorney General’s Office": a body that is called by an office. */
const isOffice = (tokens: readonly Token[], from: number, head: number): boolean =>
  head > from + 1 &&
  isPossessive(tokens[head - 1]) &&
  ((tokens[head]?.classes ?? 0) & BODY) !== 0 &&
  tokens.slice(from, head - 1).every((token) => isCapital(token) && !(token.classes & GIVEN_NAME)) &&
  ((tokens[head - 2]?.classes ?? 0) & ROLE) !== 0;

/** "the Coast Guard": a body whose name ends as a role does. */
const isNamed = (tokens: readonly Token[], from: number, head: number): boolean =>
  tokens[from - 1]?.lower === 'the' && isCapital(tokens[head - 1]) && head > from && endsBody(tokens, from, head + 1);

/** Adds a name with the title before it, or what that person owns: "mayor Ilse Varga", "mayor Ilse Varga’s strategist". */
export function titledNameAt(tokens: readonly Token[], at: number, titleFrom: number, add: Add): number {
  const owned = ownedAt(tokens, at);
  const head = owned && tokens[owned.head];
  return head ? addOwned(tokens, titleFrom, owned.head, head, add) : nameAt(tokens, at, titleFrom, add);
}

/** Adds what a name owns: a person, if no more is known of it than that it says something. */
export const addOwned = (tokens: readonly Token[], from: number, headAt: number, head: Token, add: Add): number =>
  addNoun(tokens, from, headAt + 1, from, head, (type, first, to, titleFrom, word, entityType) =>
    add(type, first, to, titleFrom, word, type === 'noun' && entityType === 'unknown' ? 'person' : entityType),
  );

/** Adds a noun with its complements, "the ambassador to Syria", "a professor of history at Tarn College", and whoever owns it. Returns where the phrase ends. */
export function addNoun(
  tokens: readonly Token[],
  from: number,
  to: number,
  inside: number,
  noun: Token,
  add: Add,
): number {
  const entityType = entityTypeOfNoun(noun);
  const isNew = INDEFINITE.has(tokens[from]?.lower ?? '');
  let end = to;
  const complement: Parameters<Add>[] = [];
  for (let most = MOST_COMPLEMENTS; most > 0 && complement.length === 0; most--) {
    const found = complementAt(tokens, end, { entityType, isNew, from }, (...name) => complement.push(name));
    if (found <= end) break;
    end = found;
    const [name] = complement;
    // "the ambassador to Syria Qi Qianjin": the name has taken the noun for its title
    if (name?.[0] === 'name' && name[3] < to) {
      add(...name);
      return end;
    }
  }
  add('noun', from, end, from, noun.lower, entityType);
  addPossessors(tokens, inside, to, add);
  for (const name of complement) add(...name);
  return complement.length > 0 ? Math.max(end, complement[0]?.[2] ?? end) : end;
}

/** "a professor of history at Tarn College" */
const MOST_COMPLEMENTS = 2;

/** Adds whom or what a complement that begins at `at` names; returns where the complement ends, `at` without one. */
function complementAt(tokens: readonly Token[], at: number, whose: Whose, add: Add): number {
  if (!hasComplement(tokens, at, whose.entityType)) return at;
  const isLed = tokens[at + 1]?.lower === 'the';
  const first = isLed ? at + 2 : at + 1;
  if (isNameStart(tokens, first)) {
    const owned = ownedAt(tokens, first);
    if (owned) return owned.head + 1;
    let isName = false;
    const end = nameAt(tokens, first, first, (...name) => {
      const [type, from, to, , , entityType] = name;
      // not "a reporter with Ann Marsh", nor "farmers at Odds"
      const isWorkplace = isLed || (to - from > 1 ? entityType !== 'person' : entityType !== 'unknown');
      isName = type === 'name' && (isWorkplace || !BESIDE.has(tokens[at]?.lower ?? ''));
      add(...name);
    });
    return isName ? end : at;
  }
  return whose.entityType === 'person' ? workplaceEnd(tokens, at, first, whose, add) : at;
}

/** What is known of a noun whose complement is looked for. */
interface Whose {
  readonly entityType: EntityType;
  /** Whether it brings in somebody: "a doctor". */
  readonly isNew: boolean;
  /** Where its phrase begins. */
  readonly from: number;
}

/** "of history", "at the ministry", "with the consultancy Hobart & Lisle": where what somebody is at or of ends, if no name begins it. */
function workplaceEnd(tokens: readonly Token[], at: number, first: number, { isNew, from }: Whose, add: Add): number {
  const link = tokens[at]?.lower ?? '';
  const end = nounEnd(tokens, first).head;
  let head = end;
  for (let i = first + 1; i <= head; i++) if (isCapital(tokens[i])) head = i - 1;
  // "the shelter run by Marta Hansen"
  if (head === end && head > first && tokens[head + 1]?.lower === 'by') head--;
  const noun = tokens[head];
  if (!noun || head < first || noun.sentence !== tokens[at]?.sentence || TIMES.has(noun.lower)) return at;
  const isBody = (noun.classes & (BODY | ORGANIZATION_END)) !== 0;
  const isField = first === at + 1 && link === 'of' && (noun.classes & (CUE | PORTFOLIO)) !== CUE;
  if (isNameStart(tokens, head + 1)) {
    // "secretary of state Ann Marsh": a title
    if (isField && (noun.classes & PORTFOLIO || (tokens[head + 1]?.classes ?? 0) & GIVEN_NAME))
      return nameAt(tokens, head + 1, from, add);
    if (BESIDE.has(link) || isBody) return nameAt(tokens, head + 1, head + 1, add);
  }
  if (first === at + 1) return isField ? head + 1 : at;
  return isBody || (isNew && BESIDE.has(link)) ? head + 1 : at;
}

/** What leads to where somebody works, and to other things as well: "at", "on the team". */
const BESIDE = new Set(['at', 'with', 'from', 'on']);
const TIMES = new Set(['time', 'moment', 'end', 'beginning', 'start', 'age', 'day', 'night', 'week', 'month', 'year']);
const INDEFINITE = new Set(['a', 'an', 'one', 'another']);

/** "the ambassador to Syria"; of nouns for anything only what says something, "a confidant of Okwerre said". */
function hasComplement(tokens: readonly Token[], at: number, entityType: EntityType): boolean {
  const link = tokens[at]?.lower ?? '';
  if (entityType === 'person') return COMPLEMENTS.has(link) || BESIDE.has(link);
  if (entityType !== 'unknown' || link !== 'of' || !isNameStart(tokens, at + 1)) return false;
  let end = at + 2;
  while (end < at + LONGEST_NOUN && isOfName(tokens, end)) end++;
  const verb = tokens[end];
  return verb !== undefined && verb.sentence === tokens[at]?.sentence && isPlainlyVerb(verb);
}

const COMPLEMENTS = new Set(['to', 'of', 'for', 'in']);

const entityTypeOfNoun = ({ classes }: Token): EntityType =>
  classes & BODY ? 'body' : classes & ROLE ? 'person' : 'unknown';

/** "Kestria’s foreign ministry": what a name owns, where that is a role or a body, or says something, and no name follows. */
export function ownedAt(tokens: readonly Token[], at: number): { head: number; role: boolean } | undefined {
  let owner = at + 1;
  while (owner < at + LONGEST_NOUN && isOfName(tokens, owner)) owner++;
  if (!isPossessive(tokens[owner])) return undefined;
  const end = nounEnd(tokens, owner + 1);
  if (isNameStart(tokens, end.head + 1)) return undefined;
  return end.role || (end.head > owner && speaks(tokens, at, end.head)) ? end : undefined;
}

/** "Maria de la Cruz" */
function isOfName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || isCapital(token)) return token !== undefined;
  return (token.classes & PARTICLE) !== 0 && (isCapital(tokens[at + 1]) || isCapital(tokens[at + 2]));
}

/** "Varga’s bodyguard said", "“…,” said Varga’s bodyguard": whatever the noun is, the verb is its own and not its owner’s. */
function speaks(tokens: readonly Token[], at: number, head: number): boolean {
  const [noun, after, before] = [tokens[head], tokens[head + 1], tokens[at - 1]];
  if (!noun || isCapital(noun) || noun.classes & CUE) return false;
  if (after?.sentence === noun.sentence && isPlainlyVerb(after)) return true;
  return tokens[at - 2]?.kind === 'run' && (before?.classes ?? 0) & CUE ? after?.kind !== 'word' : false;
}

/** Words that a noun phrase has at most. */
const LONGEST_NOUN = 9;

/** A reporting verb in a form that is no noun as well: not the "plan" and "claims" of "Varga’s latest plan". */
const isPlainlyVerb = ({ lower, classes }: Token): boolean =>
  (classes & CUE) !== 0 && CUES.get(lower) !== lower && (!lower.endsWith('s') || NO_NOUNS.has(lower));

const NO_NOUNS = new Set([
  'says',
  'tells',
  'writes',
  'calls',
  'adds',
  'insists',
  'recalls',
  'argues',
  'thinks',
  'warns',
]);

const PAST_FORMS = setOf(LEXICON.pastForms);

/** Where the noun phrase that goes on at `at` ends: the index of its head, and whether that is a role or a body. */
export function nounEnd(tokens: readonly Token[], at: number): { head: number; role: boolean } {
  let head = -1;
  let roleAt = -1;
  for (let i = at; i < Math.min(tokens.length, at + LONGEST_NOUN); i++) {
    const token = tokens[i];
    if (!token || !inNoun(token)) break;
    if (isPossessive(token)) {
      if (token.lower === '’' || i === at) break;
      roleAt = -1;
      head = -1;
      continue;
    }
    // "with those words Captain Okwerre"
    if (isCapital(token) && head >= 0 && /[^s]s$/.test(tokens[head]?.text ?? '') && !isCapital(tokens[head])) break;
    if (token.classes & (ROLE | BODY)) roleAt = i;
    else if (token.classes & CUE && head >= 0) break;
    else if (roleAt >= 0) {
      // one more word may stand between two roles: "campaign finance director"
      const after = tokens[i + 1];
      if (isCapital(token) && !isCapital(tokens[roleAt])) break;
      if (!(after && inNoun(after) && after.classes & (ROLE | BODY))) break;
    } else if (head >= 0 && !isCapital(token) && (token.lower.endsWith('ed') || PAST_FORMS.has(token.lower))) break;
    head = i;
  }
  return roleAt >= 0 ? { head: roleAt, role: true } : { head, role: false };
}

/** Names that own something in a noun phrase: "Varga" in "Varga’s campaign manager". */
function addPossessors(tokens: readonly Token[], from: number, to: number, add: Add): void {
  for (let i = from; i < to; i++)
    if (isPossessive(tokens[i]) && isCapital(tokens[i - 1])) {
      let first = i - 1;
      while (first - 1 >= from && isCapital(tokens[first - 1])) first--;
      nameAt(tokens, first, first, add);
    }
}
