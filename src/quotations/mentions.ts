import { isNameStart, nameAt, titleStart } from './names.ts';
import { inNoun, isCapital, isPossessive, type Token } from './tokens.ts';
import { BODY, CUE, DETERMINER, PORTFOLIO, POSSESSIVE, PRONOUN, ROLE } from './words.ts';

export type MentionType = 'name' | 'noun' | 'pronoun';

/** An expression that may stand for a speaker, by token indices of its paragraph. */
export interface Mention {
  readonly type: MentionType;
  /** Index of the passage. */
  readonly paragraph: number;
  /** Its place among the mentions of its paragraph. */
  readonly index: number;
  readonly from: number;
  readonly to: number;
  /** Where the title before a name begins ("campaign manager Emil Brandt"); `from` without one. */
  readonly titleFrom: number;
  readonly start: number;
  readonly end: number;
  /** Lower case: the pronoun, the noun's last word, the name's last word. */
  readonly head: string;
  /** Whether it is only the owner of something, or hangs on a noun ("the ambassador to Syria"). */
  readonly possessive: boolean;
  readonly sentence: number;
  /** Whether it looks like a person's name or noun, or a body's. */
  readonly entityType: EntityType;
}

export type EntityType = 'person' | 'body' | 'place' | 'unknown';

/** Receives what was found at some tokens: `from` to `to`, with its title from `outer`. */
export type Add = (
  type: MentionType,
  from: number,
  to: number,
  titleFrom: number,
  head: string,
  entityType: EntityType,
) => void;

/** Every expression in a paragraph's reporter text that may stand for a speaker, in order. */
export function mentionsOf(tokens: readonly Token[], paragraph: number): Mention[] {
  const found: Mention[] = [];
  const add: Add = (type, from, to, titleFrom, head, entityType) => {
    const first = tokens[from];
    const last = tokens[to - 1];
    if (!first || !last) return;
    found.push({
      type,
      paragraph,
      index: found.length,
      from,
      to,
      titleFrom,
      start: first.start,
      end: last.end,
      head,
      possessive: isPossessive(tokens[to]) || from < (found.at(-1)?.to ?? 0),
      sentence: first.sentence,
      entityType,
    });
  };
  let covered = 0; // where the last noun phrase ended: a title before a name does not reach back over it
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    const next = token?.kind === 'word' ? mentionAt(tokens, token, at, covered, add) : at;
    if (next > at) covered = next;
    at = Math.max(next, at + 1);
  }
  return found;
}

/** Adds what begins at a word; returns where the phrase ends, or `at` where nothing begins. */
function mentionAt(tokens: readonly Token[], token: Token, at: number, covered: number, add: Add): number {
  const { classes, lower } = token;
  const links = lower === 'that' && isCapital(tokens[at + 1]); // "said that Chang" points at nobody
  if (classes & (POSSESSIVE | DETERMINER) && !links) return determinedAt(tokens, token, at, add);
  if (classes & PRONOUN) {
    add('pronoun', at, at + 1, at, lower, 'unknown');
    return at;
  }
  if (isNameStart(tokens, at)) {
    const owned = ownedAt(tokens, at);
    if (owned) return addNoun(tokens, at, owned.head + 1, at, tokens[owned.head] ?? token, add);
    return nameAt(tokens, at, titleStart(tokens, at, covered), add);
  }
  if (!(classes & (ROLE | BODY)) || (classes & CUE && !(classes & ROLE))) return at;
  const to = Math.max(nounEnd(tokens, at).head, at) + 1;
  const from = titleStart(tokens, at, covered);
  if (isNameStart(tokens, to)) return nameAt(tokens, to, from, add);
  const head = tokens[to - 1] ?? token;
  return addNoun(tokens, from, to, from, head, add);
}

/** "Kestria’s foreign ministry": what a name owns, where that is a role or a body and no name follows. */
function ownedAt(tokens: readonly Token[], at: number): { head: number; role: boolean } | undefined {
  let owner = at + 1;
  while (owner < at + LONGEST_NOUN && isCapital(tokens[owner])) owner++;
  if (!isPossessive(tokens[owner]) || tokens[owner]?.text === '’') return undefined;
  const end = nounEnd(tokens, owner + 1);
  return end.role && !isNameStart(tokens, end.head + 1) ? end : undefined;
}

/** "the ambassador", "his campaign manager Emil Brandt", "the State Department", "some" */
function determinedAt(tokens: readonly Token[], token: Token, at: number, add: Add): number {
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
  if (role && isNameStart(tokens, to)) return nameAt(tokens, to, at, add);
  if (isCapital(noun) && (!role || noun.classes & BODY)) {
    let first = at + 1;
    while (!isCapital(tokens[first])) first++;
    return nameAt(tokens, first, at, add);
  }
  return addNoun(tokens, at, to, at + 1, noun, add);
}

/** Adds a noun with what hangs on it, "the ambassador to Syria", and who owns it. Returns where the phrase ends. */
function addNoun(tokens: readonly Token[], from: number, to: number, inside: number, noun: Token, add: Add): number {
  const entityType = entityTypeOfNoun(noun);
  const link = tokens[to]?.lower;
  const field = tokens[to + 1];
  let end = to;
  const hanging: Parameters<Add>[] = [];
  if (
    entityType === 'person' &&
    link === 'of' &&
    field &&
    (field.classes & PORTFOLIO || field.lower === 'staff') &&
    !isCapital(field)
  ) {
    end = to + 2; // "chief of staff"
  } else if (entityType === 'person' && (link === 'to' || link === 'of' || link === 'for' || link === 'in')) {
    const at = field?.lower === 'the' ? to + 2 : to + 1;
    if (isNameStart(tokens, at)) end = nameAt(tokens, at, at, (...name) => hanging.push(name));
    const [name] = hanging;
    // "the ambassador to Syria Qi Qianjin": the name has taken the noun for its title
    if (name && name[3] < at) {
      add(...name);
      return end;
    }
    if (name && name[0] !== 'name') end = to;
  }
  add('noun', from, end, from, noun.lower, entityType);
  addPossessors(tokens, inside, to, add);
  for (const name of hanging) add(...name);
  return hanging.length > 0 ? Math.max(end, hanging[0]?.[2] ?? end) : end;
}

const entityTypeOfNoun = ({ classes }: Token): EntityType =>
  classes & BODY ? 'body' : classes & ROLE ? 'person' : 'unknown';

/** Words that a noun phrase has at most. */
const LONGEST_NOUN = 9;

/** Where the noun phrase that goes on at `at` ends: the index of its head, and whether that is a role or a body. */
function nounEnd(tokens: readonly Token[], at: number): { head: number; role: boolean } {
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
    } else if (head >= 0 && token.lower.endsWith('ed') && !isCapital(token)) break;
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

/** The index of the first mention whose name or noun begins at a token or later. */
export function firstFrom(mentions: readonly Mention[], at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.from ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
