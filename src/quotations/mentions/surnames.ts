import {
  BODY,
  CAPITAL,
  CUE,
  DETERMINER,
  FUNCTION_WORD,
  GIVEN_NAME,
  HONORIFIC,
  POSSESSIVE,
  ROLE,
  SURNAME,
} from '../lexicon/word-class.ts';
import { inNoun, isCapital, reclassed, type Token, tokenAt } from '../tokens/token.ts';
import type { Mention } from './mention.ts';
import { isVerb } from './name-extent.ts';

/** What an article tells of the surnames in it, so that one is known where its word is like another: "Dean", "dean". */
export interface Surnames {
  /** Of people whom the article names in full or addresses, lower case. */
  readonly known: ReadonlySet<string>;
  /** Nouns by which the article speaks of somebody: "the dean". */
  readonly nouns: ReadonlySet<string>;
}

type Paragraphs = readonly { readonly tokens: readonly Token[]; readonly mentions: readonly Mention[] }[];

export function surnamesOf(paragraphs: Paragraphs): Surnames {
  const known = new Set<string>();
  const nouns = new Set<string>();
  for (const { tokens, mentions } of paragraphs)
    for (const { type, from, to, entityType, head } of mentions) {
      if (type === 'noun' && to - from > 1) nouns.add(head);
      if (type !== 'name' || entityType === 'body' || entityType === 'place') continue;
      if (to - from > 1 || (tokens[from - 1]?.classes ?? 0) & HONORIFIC) known.add(head);
    }
  return { known, nouns };
}

/** A paragraph’s tokens with its surnames marked as such where they would be read as other words; undefined where there are none. */
export function withSurnames(tokens: readonly Token[], surnames: Surnames): Token[] | undefined {
  if (surnames.known.size === 0) return undefined;
  let marked: Token[] | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || !mayMislead(tokens, at, token) || !surnames.known.has(token.lower)) continue;
    const given = !isCapital(token) && (tokens[at - 1]?.classes ?? 0) & GIVEN_NAME ? at - 1 : at;
    if (!(isCapital(token) ? standsAlone(tokens, at) : isName(tokens, given, at, surnames))) continue;
    marked ??= [...tokens];
    for (let i = given; i < at; i++) marked[i] = reclassed(tokens[i] ?? token, CAPITAL | GIVEN_NAME);
    marked[at] = reclassed(token, CAPITAL | SURNAME);
  }
  return marked;
}

/** Whether a word would not be read as a name anyway: it is one for a role or body as well, or has no capital, or a verb with one follows. */
function mayMislead(tokens: readonly Token[], at: number, { classes, kind }: Token): boolean {
  if (kind !== 'word') return false;
  if (classes & (ROLE | BODY | HONORIFIC)) return true;
  if (classes & CAPITAL) return isVerb(tokens[at + 1]) && isCapital(tokens[at + 1]);
  return (classes & (FUNCTION_WORD | CUE)) === 0 && isBesideCue(tokens, at);
}

/** "Dean said", "as Dean Calls": a word with a capital that is no part of a longer name and no title of somebody. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokenAt(tokens, at - 1), tokens[at + 1]];
  const sentence = tokens[at]?.sentence;
  if (next?.sentence === sentence && isCapital(next) && !isVerb(next)) return false;
  if (before?.kind !== 'word' || before.sentence !== sentence) return true;
  if (before.classes & (DETERMINER | POSSESSIVE)) return before.lower === 'that';
  if (before.classes & FUNCTION_WORD || isVerb(before)) return true;
  return !isCapital(before) && (before.classes & ROLE) !== 0;
}

/** "dean says", "says holly dean", "dean: …": a word without a capital where a name would stand, and nobody is called by it as a noun. */
function isName(tokens: readonly Token[], from: number, at: number, { nouns }: Surnames): boolean {
  const token = tokens[at];
  if (!token || nouns.has(token.lower)) return false;
  const [before, next] = [tokens[from - 1], tokens[at + 1]];
  if (before?.sentence === token.sentence && before.kind === 'word') {
    if (before.classes & (DETERMINER | POSSESSIVE)) return false;
    if (inNoun(before) && !isVerb(before)) return false;
  }
  if (next?.sentence !== token.sentence || next.kind !== 'word' || isVerb(next)) return true;
  return !inNoun(next) && !COMPLEMENTS.has(next.lower);
}

/** What leads on from a role: "dean of students". */
const COMPLEMENTS = new Set(['of', 'for', 'at', 'in']);

function isBesideCue(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind === 'word') return isVerb(next);
  if (next?.lower === ':') return true;
  const before = tokenAt(tokens, at - 1);
  return isVerb(before && before.classes & GIVEN_NAME ? tokenAt(tokens, at - 2) : before);
}
