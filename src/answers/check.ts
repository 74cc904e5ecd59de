import { UserError } from '../base/errors.ts';
import { printableLine } from '../base/printable.ts';
import { inSlices } from '../base/steps.ts';
import { atMost, LONGEST } from './bounds.ts';
import { labelled, quotedRuns } from './claims.ts';
import { findClaims } from './find-claims.ts';
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
  const runs = quotedRuns(text);
  // Whose words they are is asked of all speakers: in small steps, where the shelf is not prepared yet.
  if (who !== null || runs.some((run) => run.who !== null) || labelled(text)) await inSlices(shelf.prepare());

  const started = performance.now();
  const [first, ...rest] = await findClaims({ text, runs, who, only, shelf, checking, nearest, linkerOf });
  if (!first) throw new Error('a text without a claim');
  const claims: CheckAnswer['claims'] = [first, ...rest];
  return {
    text,
    verdict: gravest(claims.map(({ verdict }) => verdict)),
    tookMs: performance.now() - started,
    claims,
  };
}
