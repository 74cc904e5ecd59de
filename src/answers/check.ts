import { contains, type Span, slice } from '../article/span.ts';
import { UserError } from '../base/errors.ts';
import { printableLine } from '../base/printable.ts';
import type { Match } from '../checking/checking.ts';
import { words } from '../text/words.ts';
import { atMost, LONGEST } from './bounds.ts';
import { isAllOf, namedAround, quotedRuns, type Said, sentencesOf } from './claims.ts';
import { judge, passagesOf } from './judge.ts';
import type { Knowledge } from './knowledge.ts';
import { emptyShelf, findArticle } from './lookup.ts';
import { nearestPassage } from './nearest-passage.ts';
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
  const { shelf: open, search, linkerOf, checkingOf } = knowledge;
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

  function claimOf(said: Said, isQuoted: boolean, matches = find(said.span)): Claim | null {
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

  async function nearClaim(said: Said, isQuoted: boolean): Promise<Claim> {
    const near = await nearestPassage(search, slice(text, said.span), only?.id);
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
    const whole: Said = { span: trimmed(text), who: null };
    const runs = quotedRuns(text);
    const [only, ...more] = runs;
    const isOneRun = only !== undefined && more.length === 0 && isAllOf(text, only);
    if (!isOneRun) {
      const matches = find(whole.span);
      if (matches[0] && isPrinted(matches[0])) return found(claimOf(whole, false, matches));
      if (runs.length === 0) return unquoted(whole, matches);
    }
    const all: Claim[] = [];
    for (const run of runs) all.push(claimOf(run, true) ?? (await nearClaim(run, true)));
    return all;
  }

  async function unquoted(whole: Said, matches: readonly Match[]): Promise<Claim[]> {
    const [best] = matches;
    // "The ambassador said they are coming": what is printed are the words alone.
    const printed = best?.places.length === 1 && best.places[0]?.theirs;
    if (printed && !contains(printed, tight(text, whole.span))) {
      const named = namedAround(slice(text, whole.span), [printed[0], printed[1]]);
      const span: Span = [whole.span[0] + printed[0], whole.span[0] + printed[1]];
      if (named !== null) return found(claimOf({ span, who: named }, false));
    }
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

/** Of a text of several sentences a shorter one is not checked by itself. */
const LEAST_WORDS = 4;

const found = (claim: Claim | null): Claim[] => (claim ? [claim] : []);

const isPrinted = ({ standing }: Match): boolean => standing === 'exact' || standing === 'cut';

/** All of a text but the space around it. */
const trimmed = (text: string): Span => [text.length - text.trimStart().length, text.trimEnd().length];

/** The same without the marks around its words, from its beginning. */
function tight(text: string, span: Span): Span {
  const words = slice(text, span);
  const from = words.search(/[\p{L}\p{N}]/u);
  const behind = words.search(/[^\p{L}\p{M}\p{N}]*$/u);
  return [Math.max(0, from), behind];
}
