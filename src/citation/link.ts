import { type Article, type Passage, passageHolding, passageText } from '../article/article.ts';
import { type Span, shift, slice } from '../article/span.ts';
import { type TextDirective, webAddress, withDirective } from './fragment.ts';
import { landing } from './landing.ts';
import { quotedRuns, words } from './words.ts';

/** Discord's limit for a link button's URL, in UTF-16 units. */
const MAX_URL = 512;
/** Up to this many words are looked for as they stand; more by their first and last words. */
const WHOLE = 8;
/** How many words a range begins and ends with, in the order tried. */
const EDGES = [4, 6, 8];
/** The same for words so long that no more of them fit. */
const NARROW_EDGES = [3, 2, 1];
/** How many neighbouring words tell a repeated phrase from its first occurrence, in the order tried. */
const CONTEXTS = [3, 6, 10];
/** On a longer page, in UTF-16 units, it is not tried out where a link lands. */
const MAX_TRIED = 200_000;

/** Consecutive words of one passage; spans are into the article's text. */
interface Run {
  readonly words: readonly Span[];
  /** All words of the passage, and where among them the run begins. */
  readonly passage: readonly Span[];
  readonly at: number;
}

/** A link to a span of one article; null where the article has no web page. */
export type Linker = (span: Span | null) => string | null;

/** The first index whose word passes; words are in order, and once one passes all later ones do. */
function firstIndex(all: readonly Span[], passes: (word: Span) => boolean): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const word = all[middle];
    if (word && passes(word)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The words between the first of one run and the last of another, byte for byte; empty without words. */
function stretch(text: string, run: readonly Span[]): string {
  const first = run[0];
  const last = run.at(-1);
  return first && last ? slice(text, [first[0], last[1]]) : '';
}

/** The first and last few words. `last` is `first` when they are in one passage. */
function* ranges(text: string, first: Run, last: Run, edges: readonly number[]): Generator<TextDirective> {
  for (const n of edges)
    if (first !== last || first.words.length >= 2 * n)
      yield { start: stretch(text, first.words.slice(0, n)), end: stretch(text, last.words.slice(-n)) };
}

/**
 * What may stand in a link, best first: the words themselves or their first and last few; the same with the words
 * before, after, or around them. A prefix runs up to the start, marks and all.
 */
function* candidates(text: string, first: Run, last: Run, isAlone: boolean): Generator<TextDirective> {
  const bodies: TextDirective[] = [];
  // made one by one, as they are asked for: the first is nearly always taken
  if (first === last && first.words.length <= WHOLE) {
    const whole = { start: stretch(text, first.words) };
    bodies.push(whole);
    yield whole;
  }
  for (const body of ranges(text, first, last, EDGES)) {
    bodies.push(body);
    yield body;
  }
  if (!isAlone) yield* inContext(text, first, last, bodies);
  yield* ranges(text, first, last, NARROW_EDGES);
}

function* inContext(text: string, first: Run, last: Run, bodies: readonly TextDirective[]): Generator<TextDirective> {
  const start = first.words[0]?.[0] ?? 0;
  const end = last.words.at(-1)?.[1] ?? 0;
  const after = last.at + last.words.length;
  for (const body of bodies)
    for (const n of CONTEXTS) {
      const from = first.passage.slice(Math.max(0, first.at - n), first.at)[0];
      const to = last.passage.slice(after, after + n).at(-1);
      const prefix = from && { prefix: slice(text, [from[0], start]).trimEnd() };
      const suffix = to && { suffix: slice(text, [end, to[1]]).trimStart() };
      if (prefix) yield { ...body, ...prefix };
      if (suffix) yield { ...body, ...suffix };
      if (prefix && suffix) yield { ...body, ...prefix, ...suffix };
    }
}

/** The words within `span` that stand in quotation marks, or the quoted words it is part of: the longest such run. */
function quotedWithin(article: Article, passages: readonly Passage[], span: Span): Span | null {
  let longest: Span | null = null;
  for (const passage of passages)
    for (const run of quotedRuns(passageText(article, passage))) {
      const [start, end] = shift(run, passage.span[0]);
      const common: Span = [Math.max(start, span[0]), Math.min(end, span[1])];
      if (common[1] - common[0] > (longest ? longest[1] - longest[0] : 0)) longest = common;
    }
  return longest;
}

/** A linker for one article: it reads each passage once, however many links are made. */
export function createLinker(article: Article): Linker {
  const url = webAddress(article.url);
  if (url === null) return () => null;
  const { text, passages } = article;
  const known = new Map<Passage, readonly Span[]>();

  function wordsOf(passage: Passage): readonly Span[] {
    const all = known.get(passage) ?? words(passageText(article, passage)).map((w) => shift(w, passage.span[0]));
    known.set(passage, all);
    return all;
  }

  function runIn(passage: Passage, span: Span): Run {
    const all = wordsOf(passage);
    const at = firstIndex(all, (word) => word[1] > span[0]);
    return {
      words: all.slice(
        at,
        firstIndex(all, (word) => word[0] >= span[1]),
      ),
      passage: all,
      at,
    };
  }

  function touching(span: Span): Passage[] {
    const from = passageHolding(article, span[0])?.number ?? passages.findIndex((p) => p.span[1] > span[0]) + 1;
    const found: Passage[] = [];
    for (let at = Math.max(0, from - 1); at < passages.length; at++) {
      const passage = passages[at];
      if (!passage || passage.span[0] >= span[1]) break;
      found.push(passage);
    }
    return found;
  }

  const headline = `${article.title}\n\n`;
  let page: ReturnType<typeof landing> | undefined;
  const fitting = (directive: TextDirective): string | null => {
    const link = withDirective(url, directive);
    return link.length <= MAX_URL ? link : null;
  };

  return (wanted) => {
    const span = wanted && article.form === 'digest' ? quotedWithin(article, touching(wanted), wanted) : wanted;
    if (span === null) return url;
    const runs = touching(span)
      .map((passage) => runIn(passage, span))
      .filter((run) => run.words.length > 0);
    const first = runs[0];
    const last = runs.at(-1);
    const start = first?.words[0]?.[0];
    const end = last?.words.at(-1)?.[1];
    if (!first || !last || start === undefined || end === undefined) return url;
    const lands = (directive: TextDirective): boolean => {
      if (article.form === 'digest' || text.length > MAX_TRIED) return true;
      page ??= landing(headline + text);
      const marked = page(directive);
      return marked?.[0] === headline.length + start && marked[1] === headline.length + end;
    };
    let fallback: string | null = null;
    for (const directive of candidates(text, first, last, article.form === 'digest')) {
      const link = fitting(directive);
      if (link === null) continue;
      if (lands(directive)) return link;
      fallback ??= link;
    }
    return fallback ?? url;
  };
}

/**
 * The address of the article's page, with a text fragment (`#:~:text=…`) that makes browsers scroll to the words at
 * the span and mark them. At most 512 characters where the address itself leaves room, whole words only; without a
 * fragment for `null`, for a span without words, and for a digest's own sentences: of those only what stands in
 * quotation marks is on the page. Null where the article has no http(s) address.
 */
export const linkTo = (article: Article, span: Span | null): string | null => createLinker(article)(span);
