import { contains, overlap, type Span, slice } from '../article/span.ts';
import type { Match } from '../checking/checking.ts';
import { words } from '../text/words.ts';
import { namedAround, type Said } from './claims.ts';
import { pastThat, sayingWords } from './saying-words.ts';

/** What is checked by itself, into the text, and to whom the text gives it. */
export type Asked = Pick<Said, 'span' | 'who'>;

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
const LONGEST_MESSAGE = 800;
const LEAST_SAID = 4;
/** So many places are tried at which what is printed may begin or end. */
const MOST_TRIED = 3;

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

/** A word of saying stands among so many words at an end. */
const MOST_BEFORE = 12;

const LEAST_REPORTED = 3;
/** So many words may stand beside what is said and who says it: "Did Ann Berg really say it will rain?" */
const MOST_BESIDE = 2;

/** The words of a text without marks that may be somebody's, each with the speaker: "Ann Berg said it will rain", "It will rain, said Ann Berg". */
export function reportedIn(text: string): Said[] {
  if (text.length > LONGEST_MESSAGE) return [];
  const all = words(text);
  const languagesOf = sayingWords(text);
  const found = all.flatMap(({ text: word, start }, i) => {
    const end = start + word.length;
    const spans = (): Span[] => {
      const [before, next] = [text.lastIndexOf(',', start), text.indexOf(',', end)];
      return [
        // "According to Ann Berg, it will rain"
        ...(i === 0 && next > 0 ? [trimmed(text, [next, text.length])] : []),
        ...(i <= MOST_BEFORE ? [trimmed(text, [pastThat(text, end), text.length])] : []),
        ...(before > 0 && all.length - i <= MOST_BEFORE ? [trimmed(text, [0, before])] : []),
      ];
    };
    return languagesOf(word).flatMap((language) =>
      spans().map((span) => ({ span, saying: { language, cue: [start, end] as const } })),
    );
  });
  return found
    .filter(({ span }) => words(slice(text, span)).length >= LEAST_REPORTED)
    .slice(0, MOST_TRIED)
    .flatMap(({ span, saying }) => namedAround(text, span, saying) ?? [])
    .filter((said) => {
      const own = [said.span, ...namingOf(text, said)];
      return all.filter(({ start }) => !own.some((one) => contains(one, [start, start]))).length <= MOST_BESIDE;
    })
    .sort((a, b) => Number(a.who === null) - Number(b.who === null));
}

/** Without spaces and marks at its ends. */
function trimmed(text: string, [start, end]: Span): Span {
  const said = text.slice(start, end);
  const from = start + said.length - said.replace(/^[\s,:，：]+/u, '').length;
  return [from, Math.max(from, end - said.length + said.trimEnd().length)];
}

/** The word of saying beside a run, the name beside it, with what title stands there: what only says whose words they are. */
export function namingOf(text: string, { cue, mention, span: run }: Said): Span[] {
  const known = [cue, mention].flatMap((one) => (one && !contains(run, one) ? [one] : []));
  if (known.length === 0) return [];
  const [start, end] = [Math.min(...known.map(([from]) => from)), Math.max(...known.map(([, to]) => to))];
  if (start <= run[0] && end >= run[1]) return known;
  const title = TITLE_BEFORE.exec(text.slice(0, start))?.[0] ?? '';
  const apposition = TITLE_BEHIND.exec(text.slice(end))?.[0] ?? '';
  return [[start - title.length, end + apposition.length]];
}

const TITLE_BEFORE = /(?:[^\s,.;:!?“”„"«»]+\s+){1,3}$|(?<=^|[.!?“”"«»\n]\s*)[^,.;:!?“”„"«»\n]{1,80},\s*$/u;
const TITLE_BEHIND = /^,\s[^,.;:!?“”„"«»\n]{1,80}/u;

/** Ends a sentence or a line, or what leads to another one. */
const ENDED = /[.!?:…。！？：\n]["”’»)\]]*\s*$/u;
const ENDS = /^["”’»)\]]*(?:\s*\n|[.!?…。！？]["”’»)\]]*(?:\s|$)|[。！？])/u;

/** Of a text that is printed in one place: the sentences of its own before and behind what is printed. */
export function remarksIn(text: string, { places, changes }: Match): { before: Span; printed: Span; behind: Span } {
  const [start, end] = [places[0].theirs[0], places.at(-1)?.theirs[1] ?? text.length];
  // In a line of its own a remark stands for nothing; else what stands for words of the article is no remark.
  const isOwn = (span: Span, between: string): boolean =>
    between.includes('\n') || changes.every((one) => one.printed === '' || overlap(one.span, span) === 0);
  const opening = ENDED.exec(text.slice(0, start))?.[0];
  const closing = ENDS.exec(text.slice(end))?.[0];
  const from = opening !== undefined && isOwn([0, start], opening) ? start : 0;
  const to = closing !== undefined && isOwn([end, text.length], closing) ? end + closing.trimEnd().length : text.length;
  return { before: [0, from], printed: [from, to], behind: [to, text.length] };
}
