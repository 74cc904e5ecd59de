import { type Span, slice } from '../article/span.ts';
import { UserError } from '../base/errors.ts';
import { printableLine } from '../base/printable.ts';
import { inSlices } from '../base/steps.ts';
import type { Match } from '../checking/checking.ts';
import { words } from '../text/words.ts';
import { atMost, LONGEST } from './bounds.ts';
import { isAllOf, quotedRuns, sentencesOf } from './claims.ts';
import { type Asked, isOfAll, sayingIn } from './claims-of-match.ts';
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
  const text = atMost(({ options }) => options.checkedText.name, request.text, LONGEST.text);
  const who = printableLine(atMost(({ options }) => options.sayer.name, request.who ?? '', LONGEST.who)) || null;
  if (shelf.articles.length === 0) throw emptyShelf();
  const only =
    request.article === undefined
      ? null
      : findArticle(
          shelf,
          atMost(({ options }) => options.article.name, request.article, LONGEST.filter),
        );
  if (!/[\p{L}\p{N}]/u.test(text)) throw new UserError('nothing-to-search', ({ faults }) => faults.nothingToCheck);
  const checking = await checkingOf(shelf.articles);
  if (who !== null) await inSlices(shelf.prepare());

  const started = performance.now();
  const find = (span: Span): Match[] =>
    checking.find(slice(text, span), (article) => only === null || article.id === only.id);

  function claimOf(said: Asked, isQuoted: boolean, matches: readonly Match[] = find(said.span)): Claim | null {
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

  const whole: Asked = { span: [0, text.length], who: null };
  let looked = 0;
  async function nearClaim(said: Asked, isQuoted: boolean): Promise<Claim> {
    const near = looked++ < MOST_NEAR ? await nearest(slice(text, said.span), only?.id) : null;
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
    const runs = quotedRuns(text).slice(0, MOST_CLAIMS);
    const isQuotedAlone = runs.length === 1 && runs.every((run) => isAllOf(text, run));
    const matches = isQuotedAlone ? [] : find(whole.span);
    if (matches[0] && isOfAll(matches[0], text, runs)) return found(claimOf(whole, false, matches));
    if (runs.length === 0) return unquoted(matches);
    const all: Claim[] = [];
    for (const run of runs) all.push(claimOf(run, true) ?? (await nearClaim(run, true)));
    // A word or two in marks are no quotation: the sentence around them is what is said.
    const isOne = runs.some((run) => run.who !== null || words(slice(text, run.span)).length > FEW_WORDS);
    if (!isOne && words(text).length > MANY_WORDS) all.push(...(await unquoted(matches)));
    return all;
  }

  /** @param matches of all of the text */
  async function unquoted(matches: readonly Match[]): Promise<Claim[]> {
    const [best] = matches;
    const said = best && best.places.length === 1 ? sayingIn(text, best) : null;
    const claim = said && claimOf(said, false);
    if (claim) return [claim];
    if (best) return found(claimOf(whole, false, matches));
    const some = sentencesOf(text)
      .filter((span) => words(slice(text, span)).length >= LEAST_WORDS)
      .slice(0, MOST_CLAIMS)
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

/** Of a text made of quotation marks no more runs are checked, nor sentences of a long one … */
const MOST_CLAIMS = 40;
/** … and the nearest passage is looked for to so many of them. */
const MOST_NEAR = 5;
/** Of a text of several sentences a shorter one is not checked by itself. */
const LEAST_WORDS = 4;

const found = (claim: Claim | null): Claim[] => (claim ? [claim] : []);

/** Quoted runs of so few words, in a text of more than so many, are checked with what stands around them. */
const FEW_WORDS = 4;
const MANY_WORDS = 10;
