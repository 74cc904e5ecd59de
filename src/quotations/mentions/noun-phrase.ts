import { BODY, CUE, DETERMINER, GIVEN_NAME, ORGANIZATION_END, PORTFOLIO, ROLE } from '../lexicon/word-class.ts';
import { isCapital, isPossessive, type Token } from '../tokens/token.ts';
import type { Add, EntityType } from './mention.ts';
import { endsBody, isNameStart, isPaper, nameAt } from './name-extent.ts';
import { isOwnersMark } from './name-links.ts';
import { isOfName, isPlainlyVerb, LONGEST_NOUN, nounEnd, ownedAt } from './noun-end.ts';

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

/** Names that own something in a noun phrase: "Varga" in "Varga’s campaign manager". */
function addPossessors(tokens: readonly Token[], from: number, to: number, add: Add): void {
  for (let i = from; i < to; i++)
    if (isPossessive(tokens[i]) && isCapital(tokens[i - 1])) {
      let first = i - 1;
      while (first - 1 >= from && isCapital(tokens[first - 1])) first--;
      nameAt(tokens, first, first, add);
    }
}
