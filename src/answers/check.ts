import { contains, type Span, shift, slice } from '../article/span.ts';
import { UserError } from '../base/errors.ts';
import { printableLine } from '../base/printable.ts';
import type { Match } from '../checking/checking.ts';
import { words } from '../text/words.ts';
import { atMost, LONGEST } from './bounds.ts';
import { isAllOf, namedAround, quotedRuns, type Said, sentencesOf } from './claims.ts';
import { judge, passagesOf } from './judge.ts';
import type { Knowledge } from './knowledge.ts';
import { emptyShelf, findArticle } from './lookup.ts';
import { type Claim, gravest, type Verdict } from './verdict.ts';

export interface CheckRequest {
  /** Words that somebody says an article prints: what is quoted in it, or all of it. Up to 4,000 characters. */
  readonly text: string;
  /** Who is said to have said them: a name, a title or a role. Default: whom the text names. */
  readonly who?: string;
  /** Only this article: an id or words of a title. Default: the whole shelf. */
  readonly article?: string;
}

export interface CheckAnswer {
  readonly text: string;
  /** The gravest of those of the claims. */
  readonly verdict: Verdict;
  /** Looking for the words alone, in milliseconds. */
  readonly tookMs: number;
  readonly claims: readonly [Claim, ...Claim[]];
}

/**
 * What the articles print of a text: each quoted run of it, or all of it where none is.
 *
 * @throws UserError `empty-shelf`; `bad-option` when something is too long; `nothing-to-search` for a text without a word;
 *   `unknown-article`
 */
export async function check(knowledge: Knowledge, request: CheckRequest): Promise<CheckAnswer> {
  const { shelf: open, nearest, linkerOf, checkingOf } = knowledge;
  const shelf = open();
  const text = atMost('text', request.text, LONGEST.text);
  const who = printableLine(atMost('who', request.who ?? '', LONGEST.who)) || null;
  if (shelf.articles.length === 0) throw emptyShelf();
  const only =
    request.article === undefined ? null : findArticle(shelf, atMost('article', request.article, LONGEST.filter));
  if (!/[\p{L}\p{N}]/u.test(text)) throw new UserError('nothing-to-search', 'There is no word in that to check.');
  const checking = await checkingOf(shelf.articles);
  if (who !== null) shelf.speakers();

  const started = performance.now();
  const find = (span: Span): Match[] =>
    checking.find(slice(text, span), (article) => only === null || article.id === only.id);

  function claimOf(said: Asked, isQuoted: boolean, matches = find(said.span)): Claim | null {
    const judged = judge(shelf, matches, who ?? said.who);
    if (!judged) return null;
    const { match, verdict } = judged;
    return {
      text: slice(text, said.span),
      span: said.span,
      isQuoted,
      who: who ?? said.who,
      verdict,
      changes: verdict === 'altered' ? match.changes : [],
      likenesses: match.likenesses,
      passages: passagesOf(shelf, match, linkerOf),
    };
  }

  async function nearClaim(said: Asked, isQuoted: boolean): Promise<Claim> {
    const near = await nearest(slice(text, said.span), only?.id);
    return {
      text: slice(text, said.span),
      span: said.span,
      isQuoted,
      who: who ?? said.who,
      verdict: near ? 'near' : 'absent',
      changes: [],
      likenesses: [],
      passages: near
        ? [{ ...near, words: null, leftOut: [], quotation: null, link: linkerOf(near.article)(near.passage.span) }]
        : [],
    };
  }

  async function claims(): Promise<Claim[]> {
    const whole: Asked = { span: trimmed(text), who: null };
    const runs = quotedRuns(text);
    const [only, ...more] = runs;
    if (!only || more.length > 0 || !isAllOf(text, only)) {
      const matches = find(whole.span);
      if (matches[0] && isOfAll(matches[0], text, runs)) return found(claimOf(whole, false, matches));
      if (runs.length === 0) return unquoted(whole, matches);
    }
    const all: Claim[] = [];
    for (const run of runs) all.push(claimOf(run, true) ?? (await nearClaim(run, true)));
    // A word or two in marks are no quotation: the sentence around them is what is said.
    const isOne = runs.some((run) => run.who !== null || words(slice(text, run.span)).length > FEW_WORDS);
    if (!isOne && words(text).length > MANY_WORDS) all.push(...(await unquoted(whole, find(whole.span))));
    return all;
  }

  async function unquoted(whole: Asked, matches: readonly Match[]): Promise<Claim[]> {
    const [best] = matches;
    const inMessage = best && best.places.length === 1 ? sayingIn(slice(text, whole.span), best) : null;
    const said = inMessage && { ...inMessage, span: shift(inMessage.span, whole.span[0]) };
    const claim = said && claimOf(said, false);
    if (claim) return [claim];
    if (best) return found(claimOf(whole, false, [...matches]));
    const some = sentencesOf(text)
      .filter((span) => words(slice(text, span)).length >= LEAST_WORDS)
      .flatMap((span) => claimOf({ span, who: null }, false) ?? []);
    return some.length > 0 ? some : [await nearClaim(whole, false)];
  }

  const [first, ...rest] = await claims();
  if (!first) throw new Error('a text without a claim');
  const all: [Claim, ...Claim[]] = [first, ...rest];
  return {
    text,
    verdict: gravest(all.map(({ verdict }) => verdict)),
    tookMs: performance.now() - started,
    claims: all,
  };
}

/** What is checked by itself, and to whom the text gives it. */
type Asked = Pick<Said, 'span' | 'who'>;

/** Of a text of several sentences a shorter one is not checked by itself. */
const LEAST_WORDS = 4;

const found = (claim: Claim | null): Claim[] => (claim ? [claim] : []);

/**
 * Whether a match of all of a text says more than those of its quoted runs: what stands around these is printed as well, as
 * where an article quotes somebody who quotes somebody.
 */
function isOfAll({ standing, places, changes, likenesses }: Match, text: string, runs: readonly Said[]): boolean {
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

/** Quoted runs of so few words, in a text of more than so many, are checked with what stands around them. */
const FEW_WORDS = 4;
const MANY_WORDS = 10;
/** Words around quoted runs that may only say whose they are. */
const LONGEST_NAMING = 5;
/** Of words outside the quoted runs of a text, so many may be other than printed where the whole is taken for printed. */
const MOST_AROUND = 1;

/** All of a text but the space around it. */
const trimmed = (text: string): Span => [text.length - text.trimStart().length, text.trimEnd().length];

/** So many places are tried at which what is printed may begin or end. */
const MOST_TRIED = 3;

/** "The ambassador said they are coming": the words that are printed, and who is said to have said them; null without such. */
function sayingIn(text: string, { places: [{ theirs }], changes, likenesses }: Match): Asked | null {
  const apart = [...changes, ...likenesses.filter(({ kind }) => kind === 'cut')].map(({ span }) => span);
  const starts = [theirs[0], ...apart.map(([, end]) => end)].slice(0, MOST_TRIED);
  const ends = [theirs[1], ...apart.map(([start]) => start).reverse()].slice(0, MOST_TRIED);
  const spans: Span[] = [
    ...starts.map((start): Span => [start, theirs[1]]),
    ...ends.map((end): Span => [theirs[0], end]),
  ];
  for (const [start, end] of spans) {
    const said = text.slice(start, end);
    const span: Span = [start + said.length - said.trimStart().length, end];
    const isRest = words(text.slice(0, start) + text.slice(end)).length > 0;
    const who = isRest && words(said).length >= LEAST_WORDS ? namedAround(text, span) : null;
    if (who !== null) return { span, who };
  }
  return null;
}
