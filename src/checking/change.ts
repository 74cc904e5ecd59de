import type { Span } from '../article/span.ts';

/** What a change may turn, the gravest first. */
export const CHANGES = ['negation', 'number', 'name', 'modal', 'tense', 'word', 'dropped', 'added'] as const;
/** What makes no difference to what is said. */
export const LIKENESSES = ['cut', 'ellipsis', 'bracketed', 'spelling', 'case', 'marks', 'emphasis', 'space'] as const;

export type ChangeKind = (typeof CHANGES)[number];
export type LikenessKind = (typeof LIKENESSES)[number];

/** Where a text and an article differ: what stands in the one for what stands in the other. One of them may be empty. */
export interface Difference<K extends ChangeKind | LikenessKind = ChangeKind | LikenessKind> {
  readonly kind: K;
  /** A slice of the text, at its span. */
  readonly theirs: string;
  readonly span: Span;
  /** A slice of the article's text, at its span. */
  readonly printed: string;
  readonly printedSpan: Span;
}
