import type { Article, Passage } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import type { ChangeKind, Difference, LikenessKind } from '../checking/change.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Attribution } from './same-speaker.ts';

/**
 * How a text stands to the articles. `exact`: they print it, or it as a part of a sentence. `cut`: they print it with more in
 * between. `altered`: they print it with other words. `stitched`: it is put together from several places.
 * `misattributed`: they print it as somebody else's words. `near`: they say something like it in words of their own.
 * `absent`: they do not.
 */
export type Verdict = 'exact' | 'cut' | 'altered' | 'stitched' | 'misattributed' | 'near' | 'absent';

/** A passage where words of the text stand; of one that is only near, the passage alone. */
export interface CheckedPassage {
  readonly article: Article;
  readonly passage: Passage;
  /** The words as they are printed, from the first to the last, into the article's text; null where it is only near. */
  readonly words: Span | null;
  /** What of them the text leaves out, into the article's text. */
  readonly leftOut: readonly Span[];
  /** In whose quotation marks most of the words stand; null for the reporter's own sentence. */
  readonly quotation: Quotation | null;
  /** Lands on the words; null where the article has no URL. */
  readonly link: string | null;
}

/** A text, or one quoted run of it, with what is found of it. */
export interface Claim {
  /** What is checked: a slice of the text, at its span. */
  readonly text: string;
  readonly span: Span;
  /** Whether it stands in quotation marks in the text. */
  readonly isQuoted: boolean;
  /** To whom the text, or whoever asks, gives the words; null where to nobody. */
  readonly who: string | null;
  readonly verdict: Verdict;
  /** How those for whom it is given stand to whom the articles give it to; of what is not printed, `unknown`. */
  readonly attribution: Attribution;
  /** What is said otherwise than it is printed, the gravest first; none but where it is altered. Spans are into the claim's text. */
  readonly changes: readonly Difference<ChangeKind>[];
  /** What differs and changes nothing. */
  readonly likenesses: readonly Difference<LikenessKind>[];
  /** Where it stands, in the order of the text; the nearest passage where it is near; none where it is absent. */
  readonly passages: readonly CheckedPassage[];
}

/** The gravest first: what is said of a text of several claims. */
const GRAVITY: readonly Verdict[] = ['altered', 'misattributed', 'stitched', 'absent', 'near', 'cut', 'exact'];

export const gravest = (verdicts: readonly Verdict[]): Verdict =>
  GRAVITY.find((verdict) => verdicts.includes(verdict)) ?? 'absent';
