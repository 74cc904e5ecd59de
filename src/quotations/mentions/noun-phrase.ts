import { LEXICON, setOf } from '../lexicon/lexicon.ts';
import { CUES } from '../lexicon/reporting-verb.ts';
import { BODY, CUE, DETERMINER, PARTICLE, PORTFOLIO, ROLE } from '../lexicon/word-class.ts';
import { inNoun, isCapital, isPossessive, type Token } from '../tokens/token.ts';
import type { Add, EntityType } from './mention.ts';
import { isNameStart, isOwnersMark, isPaper, nameAt } from './name-extent.ts';

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
  if (isCapital(noun) && (!role || noun.classes & BODY || isOwnersMark(tokens, to) || isPaper(tokens, at + 1, head))) {
    let first = at + 1;
    while (!isCapital(tokens[first])) first++;
    return nameAt(tokens, first, at, add);
  }
  return addNoun(tokens, at, to, at + 1, noun, add);
}

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

/** Adds a noun with its complement, "the ambassador to Syria", and whoever owns it. Returns where the phrase ends. */
export function addNoun(
  tokens: readonly Token[],
  from: number,
  to: number,
  inside: number,
  noun: Token,
  add: Add,
): number {
  const entityType = entityTypeOfNoun(noun);
  const link = tokens[to]?.lower;
  const field = tokens[to + 1];
  let end = to;
  const complement: Parameters<Add>[] = [];
  if (
    entityType === 'person' &&
    link === 'of' &&
    field &&
    (field.classes & PORTFOLIO || field.lower === 'staff') &&
    !isCapital(field)
  ) {
    end = to + 2; // "chief of staff"
  } else if (hasComplement(tokens, to, entityType)) {
    const at = field?.lower === 'the' ? to + 2 : to + 1;
    const owned = isNameStart(tokens, at) ? ownedAt(tokens, at) : undefined;
    if (owned) end = owned.head + 1;
    else if (isNameStart(tokens, at)) end = nameAt(tokens, at, at, (...name) => complement.push(name));
    const [name] = complement;
    // "the ambassador to Syria Qi Qianjin": the name has taken the noun for its title
    if (name && name[3] < at) {
      add(...name);
      return end;
    }
    if (name && name[0] !== 'name') end = to;
  }
  add('noun', from, end, from, noun.lower, entityType);
  addPossessors(tokens, inside, to, add);
  for (const name of complement) add(...name);
  return complement.length > 0 ? Math.max(end, complement[0]?.[2] ?? end) : end;
}

/** "the ambassador to Syria"; of nouns for anything only what says something, "a confidant of Okwerre said". */
function hasComplement(tokens: readonly Token[], at: number, entityType: EntityType): boolean {
  const link = tokens[at]?.lower;
  if (entityType === 'person') return link === 'to' || link === 'of' || link === 'for' || link === 'in';
  if (entityType !== 'unknown' || link !== 'of' || !isNameStart(tokens, at + 1)) return false;
  let end = at + 2;
  while (end < at + LONGEST_NOUN && isOfName(tokens, end)) end++;
  const verb = tokens[end];
  return verb !== undefined && verb.sentence === tokens[at]?.sentence && isPlainlyVerb(verb);
}

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
