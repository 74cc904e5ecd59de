import type { Article, Passage } from '../article/article.ts';
import { overlap, type Span, shift } from '../article/span.ts';
import { UserError } from '../base/errors.ts';
import { printableLine } from '../base/printable.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Reason, Standing } from '../search/result.ts';
import type { Knowledge } from './knowledge.ts';
import type { Linkers } from './linkers.ts';
import { emptyShelf } from './lookup.ts';
import { narrow, toFilters } from './narrow.ts';
import type { AskFilters, Narrowing } from './narrowing.ts';

/** Characters a question may have, as Discord counts them: in code points. A word of Chinese is two long, and so are names, “Us”. */
export const QUESTION_LENGTH = { min: 2, max: 300 } as const;

export interface AskRequest extends AskFilters {
  readonly question: string;
  /** Of whoever asks, for names of languages: BCP 47. Default: English. */
  readonly locale?: string;
  /** How many passages at most. Default 5. */
  readonly limit?: number;
}

export interface AnswerPassage {
  readonly article: Article;
  readonly passage: Passage;
  readonly score: number;
  /** The sentence that answers, or comes nearest to it, as offsets into the passage's text. */
  readonly highlight: Span | null;
  /** The words of the question that it holds, as offsets into the passage's text, in order. */
  readonly held: readonly Span[];
  /** Lands on the sentence, or else on the passage; null where the article has no URL. */
  readonly link: string | null;
  /** The quotations of which something stands in the passage, in order. */
  readonly quotations: readonly Quotation[];
}

export interface AskAnswer {
  readonly question: string;
  /** Which articles were asked. */
  readonly narrowing: Narrowing;
  readonly standing: Standing;
  /** Why it is not called an answer; null when it is. */
  readonly reason: Reason | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** The search alone, in milliseconds. */
  readonly tookMs: number;
  /** Best first; the nearest ones when the question is turned away. */
  readonly passages: readonly AnswerPassage[];
}

/** @throws UserError `question-too-short`, `question-too-long`, `nothing-to-search`, `empty-shelf`, and what `narrow` throws */
export async function ask({ shelf, search, facetsOf, linkerOf }: Knowledge, request: AskRequest): Promise<AskAnswer> {
  const question = checkedQuestion(request.question);
  const now = shelf();
  if (now.articles.length === 0) throw emptyShelf();
  const narrowing = narrow(now, facetsOf(now), request, request.locale);
  const result = await search.search(question, { limit: request.limit ?? 5, ...toFilters(narrowing) });
  return {
    question,
    narrowing,
    standing: result.standing,
    reason: result.reason,
    confidence: result.confidence,
    tookMs: result.tookMs,
    passages: result.passages.map((found) => answerPassage(found, linkerOf, now.quotations(found.article))),
  };
}

const answerPassage = (
  found: Omit<AnswerPassage, 'link' | 'quotations'>,
  linkerOf: Linkers,
  quotations: readonly Quotation[],
): AnswerPassage => {
  const { article, passage, highlight, held, score } = found;
  return {
    article,
    passage,
    highlight,
    held,
    score,
    // Made when asked for: of several passages one is shown.
    get link() {
      return linkerOf(article)(highlight ? shift(highlight, passage.span[0]) : passage.span);
    },
    quotations: quotations.filter(({ spans }) => spans.some((span) => overlap(span, passage.span) > 0)),
  };
};

/** White space folded; @throws UserError when it is too short or too long to be a question */
export function checkedQuestion(raw: string): string {
  const question = printableLine(raw);
  const { min, max } = QUESTION_LENGTH;
  const { length } = [...question];
  if (length < min) throw new UserError('question-too-short', ({ faults }) => faults.questionTooShort(min));
  if (length > max) throw new UserError('question-too-long', ({ faults }) => faults.questionTooLong(length, max));
  return question;
}
