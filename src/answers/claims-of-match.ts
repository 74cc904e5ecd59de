import { contains, type Span } from '../article/span.ts';
import type { Match } from '../checking/checking.ts';
import { words } from '../text/words.ts';
import { namedAround, type Said } from './claims.ts';

/** What is checked by itself, into the text, and to whom the text gives it. */
export type Asked = Pick<Said, 'span' | 'who'>;

/**
 * Whether a match of all of a text says more than those of its quoted runs: what stands around these is printed as well, as
 * where an article quotes somebody who quotes somebody.
 */
export function isOfAll(
  { standing, places, changes, likenesses }: Match,
  text: string,
  runs: readonly Said[],
): boolean {
  if (standing === 'exact') return true;
  if (runs.length === 0) return standing === 'cut';
  const isWithin = (span: Span): boolean => runs.some((run) => contains(run.span, span));
  const around = words(text).filter(({ start }) => !isWithin([start, start + 1]));
  const isNamed = around.length <= LONGEST_NAMING && runs.some(({ who }) => who !== null);
  if (standing === 'cut' && !isNamed) return true;
  // A cut right behind a run lies between it and what stands around it.
  const goesOn = ({ span: [start] }: { span: Span }): boolean =>
    runs.some(({ span }) => span[0] <= start && words(text.slice(start, span[1])).length > 0);
  const cuts = likenesses.filter(({ kind }) => kind === 'cut');
  if (isNamed && !(changes.every(({ span }) => isWithin(span)) && cuts.every(goesOn))) return false;
  const [first, last] = [places[0].theirs[0], places.at(-1)?.theirs[1] ?? 0];
  return around.filter(({ start }) => start < first || start >= last).length <= MOST_AROUND;
}

/** Words around quoted runs that may only say whose they are. */
const LONGEST_NAMING = 5;
/** Of words outside the quoted runs of a text, so many may be other than printed where the whole is taken for printed. */
const MOST_AROUND = 1;

/** A message that says who said what is no longer, in UTF-16 units; and somebody's words no shorter, in words. */
const LONGEST_MESSAGE = 800;
const LEAST_SAID = 4;
/** So many places are tried at which what is printed may begin or end. */
const MOST_TRIED = 3;

/**
 * "The ambassador said they are coming": the words that are printed, and who is said to have said them; null without such.
 * The word of saying is the message's own: where the article prints it as well, all of it is printed.
 */
export function sayingIn(text: string, { places: [{ theirs }], changes }: Match): Asked | null {
  if (text.length > LONGEST_MESSAGE) return null;
  const own = changes.filter((change) => change.theirs !== '').map(({ span }) => span);
  const starts = [theirs[0], ...own.map(([, end]) => end)].slice(0, MOST_TRIED);
  const ends = [theirs[1], ...own.map(([start]) => start).reverse()].slice(0, MOST_TRIED);
  const spans: Span[] = [
    ...starts.map((start): Span => [start, theirs[1]]),
    ...ends.map((end): Span => [theirs[0], end]),
  ];
  const isOwn = (cue: Span): boolean =>
    cue[1] <= theirs[0] || cue[0] >= theirs[1] || own.some((change) => contains(change, cue));
  for (const [start, end] of spans) {
    const said = text.slice(start, end);
    const span: Span = [start + said.length - said.trimStart().length, end];
    if (words(said).length < LEAST_SAID || words(text.slice(0, start) + text.slice(end)).length === 0) continue;
    const named = namedAround(text, span);
    if (named?.cue && isOwn(named.cue)) return named;
  }
  return null;
}
