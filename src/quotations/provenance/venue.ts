import { LEXICON, MONTHS_AND_DAYS, setOf } from '../lexicon/lexicon.ts';
import { CUES } from '../lexicon/reporting-verb.ts';
import { CONJUNCTION, PREPOSITION } from '../lexicon/word-class.ts';
import type { Token } from '../tokens/token.ts';
import { type Clue, mentionAfter, NO_OCCASION, type Occasion, printed, startOf, wordAfter } from './occasion.ts';

const EVENTS = setOf(LEXICON.events);
const POSTS = setOf(LEXICON.posts);
const PLATFORMS = setOf(LEXICON.platforms);

/** "in an interview with the daily newspaper Al-Watan", "in a post by Joshua Landis", "on Facebook" */
export function saidAt(clue: Clue, known: Occasion): Occasion {
  const { paragraph, at } = clue;
  const { tokens } = paragraph;
  const next = tokens[at + 1];
  if (next && wordAfter(clue, 0) !== 'in' && PLATFORMS.has(next.lower))
    return known.posted ? NO_OCCASION : { posted: { step: 'posted', to: next.text, span: [startOf(clue), next.end] } };
  const noun = nounIn(tokens, at);
  const event = tokens[noun];
  if (!event) return NO_OCCASION;
  const isPost = POSTS.has(event.lower);
  const { by, to, end } = peopleAfter(clue, noun, event, isPost);
  const kind = tokens[noun - 1]?.lower;
  const via = kind === 'press' || kind === 'news' ? `${kind} ${event.lower}` : event.lower;
  const span = [startOf(clue), end] as const;
  if (isPost)
    return known.posted
      ? NO_OCCASION
      : { posted: { step: 'posted', ...(by !== undefined && { by }), ...(to !== undefined && { to }), via, span } };
  if (!known.told) return { told: { step: 'told', ...(to !== undefined && { to }), via, span } };
  return known.told.via === undefined ? { told: { ...known.told, via } } : NO_OCCASION;
}

/** Tokens from a preposition to the occasion that it introduces, at most. */
const LONGEST_NOUN_PHRASE = 8;

/** The index of the occasion in the noun phrase after a preposition; -1 for none. */
function nounIn(tokens: readonly Token[], at: number): number {
  let noun = -1;
  for (let i = at + 1; i < at + LONGEST_NOUN_PHRASE; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.sentence !== tokens[at]?.sentence) break;
    if (i > at + 1 && token.classes & (PREPOSITION | CONJUNCTION)) break;
    if (EVENTS.has(token.lower) || POSTS.has(token.lower)) noun = i;
    else if (noun >= 0) break;
  }
  return noun;
}

/** Tokens after an occasion in which it is said with whom it was, at most. */
const LONGEST_PHRASE = 14;
/** What ends the phrase that says so. */
const ENDS_PHRASE = new Set([':', ',', ';', '(', 'according']);
const BEFORE_PEOPLE = new Set(['with', 'to', 'on', 'for', 'before', 'by', 'at', 'in']);

/** By whom an occasion was, with or on whom, and where the words that say so end. */
function peopleAfter(
  clue: Clue,
  noun: number,
  event: Token,
  isPost: boolean,
): { readonly by?: string; readonly to?: string; readonly end: number } {
  const { tokens } = clue.paragraph;
  let by: string | undefined;
  let end = event.end;
  for (let i = noun + 1; i < noun + LONGEST_PHRASE; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'run' || token.sentence !== event.sentence || ENDS_PHRASE.has(token.lower)) break;
    const whom = BEFORE_PEOPLE.has(token.lower) ? mentionAfter(clue, i + 1 - clue.at) : undefined;
    if (!whom) {
      if (CUES.has(token.lower)) break;
      continue;
    }
    if (MONTHS_AND_DAYS.has(tokens[whom.from]?.lower ?? '')) continue;
    const isListener =
      token.lower === 'with' ||
      token.lower === 'to' ||
      (token.lower === 'on' && (isPost ? PLATFORMS.has(whom.head) : whom.type === 'name'));
    if (isListener) return { ...(by !== undefined && { by }), to: printed(clue, whom), end: whom.end };
    if (token.lower !== 'by') break;
    by ??= printed(clue, whom);
    end = whom.end;
  }
  return { ...(by !== undefined && { by }), end };
}
