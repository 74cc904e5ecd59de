import { contains, overlap, type Span, slice } from '../article/span.ts';
import type { Match } from '../checking/checking.ts';
import { words } from '../text/words.ts';
import { namedAround, type Said } from './claims.ts';
import { namingOf } from './naming.ts';

/** What is checked by itself, into the text, and to whom the text gives it. */
export type Asked = Pick<Said, 'span' | 'who' | 'called'>;

/** What a match makes of a text: which of its words the message has of its own, since the article does not print them there. */
export function ownWords({ places, changes }: Match): (span: Span) => boolean {
  const [first, last] = [places[0].theirs[0], places.at(-1)?.theirs[1] ?? 0];
  // What stands for a word of the article is that word changed, and none of the message's own.
  const own = changes.filter(({ kind, theirs }) => theirs !== '' && (kind === 'added' || kind === 'word'));
  return (span) => span[1] <= first || span[0] >= last || own.some((change) => contains(change.span, span));
}

/**
 * Whether a match of all of a text says more than those of its quoted runs: what stands around these is printed as well, as
 * where an article quotes somebody who quotes somebody.
 */
export function isOfAll(match: Match, text: string, runs: readonly Said[]): boolean {
  const { standing, places, changes, likenesses } = match;
  if (standing === 'exact') return true;
  if (runs.length === 0) return standing === 'cut';
  const isOwn = ownWords(match);
  if (runs.some(({ cue }) => cue !== null && isOwn(cue))) return false;
  const around = words(text).filter(({ start }) => !runs.some(({ span }) => span[0] <= start && start < span[1]));
  // A cut right behind a run lies between it and what stands around it, which then says whose words they are.
  const isNamed = around.length <= LONGEST_NAMING && runs.some(({ who }) => who !== null);
  const goesOn = ({ span: [start] }: { readonly span: Span }): boolean =>
    runs.some(({ span }) => span[0] <= start && words(text.slice(start, span[1])).length > 0);
  const cuts = likenesses.filter(({ kind }) => kind === 'cut');
  const naming = runs.flatMap((run) => namingOf(text, run));
  // Another word of the reporter's is one, unless it may be one for a name.
  const isOther = ({ span, theirs, printed }: Match['changes'][number]): boolean =>
    runs.some((run) => contains(run.span, span)) ||
    (theirs !== '' && printed !== '' && !naming.some((one) => overlap(one, span) > 0));
  if (isNamed && !(changes.every(isOther) && cuts.every(goesOn))) return false;
  if (standing === 'cut') return true;
  const [first, last] = [places[0].theirs[0], places.at(-1)?.theirs[1] ?? 0];
  return around.filter(({ start }) => start < first || start >= last).length <= MOST_AROUND;
}

/** Words around quoted runs that may only say whose they are. */
const LONGEST_NAMING = 5;
/** Of words outside the quoted runs of a text, so many may be other than printed where the whole is taken for printed. */
const MOST_AROUND = 1;

/** A message that says who said what is no longer, in UTF-16 units; and somebody's words no shorter, in words. */
export const LONGEST_MESSAGE = 800;
const LEAST_SAID = 4;
/** So many places are tried at which what is printed may begin or end. */
export const MOST_TRIED = 3;

/**
 * "The ambassador said they are coming": the words that are printed, and who is said to have said them; null without such.
 * The word of saying is the message's own: where the article prints it as well, all of it is printed.
 */
export function sayingIn(text: string, match: Match): Asked | null {
  if (text.length > LONGEST_MESSAGE) return null;
  const [{ theirs }] = match.places;
  const isOwn = ownWords(match);
  const own = match.changes.map(({ span }) => span).filter(isOwn);
  const starts = [theirs[0], ...own.map(([, end]) => end)].slice(0, MOST_TRIED);
  const ends = [theirs[1], ...own.map(([start]) => start).reverse()].slice(0, MOST_TRIED);
  const spans: Span[] = [
    ...starts.map((start): Span => [start, theirs[1]]),
    ...ends.map((end): Span => [theirs[0], end]),
  ];
  for (const [start, end] of spans) {
    const said = text.slice(start, end);
    const span: Span = [start + said.length - said.trimStart().length, end];
    if (words(said).length < LEAST_SAID || words(text.slice(0, start) + text.slice(end)).length === 0) continue;
    const named = namedAround(text, span);
    if (named?.cue && isOwn(named.cue) && /\p{L}/u.test(slice(text, named.cue))) return named;
  }
  return null;
}
