import { type Span, slice } from './span.ts';

/**
 * What a paragraph is on the page. The article's own sentences: `body`, `quote` (set apart as another's words), `post`. What stands
 * around them: `heading`, or a line that repeats the title; `caption` of a picture or a table, or its credit; `byline`, who
 * wrote the article, when and where, in as far as it is not read as author and date; `boilerplate`, what the page says for
 * itself: "Sign up for our newsletter", "Read more: …", "Share on Facebook", "[Applause]".
 */
export type PassageKind = 'body' | 'heading' | 'caption' | 'quote' | 'post' | 'byline' | 'boilerplate';

/** One paragraph of an article as printed. Its words are not kept here: they are `passageText(article, passage)`. */
export interface Passage {
  /** Counts from 1 over all passages of the article, headings and captions too; stable from run to run. */
  readonly number: number;
  readonly kind: PassageKind;
  /** Into `article.text`. */
  readonly span: Span;
  /** 8 hexadecimal characters of the text's SHA-256: tells a button whether the words are still the same. */
  readonly hash: string;
  /** Of a post: who posted it, as the page prints the name. */
  readonly postedBy?: string;
}

/** `article` prints its own sentences; `digest` tells in other words what the page at `url` says. */
export type ArticleForm = 'article' | 'digest';

export interface Article {
  /** At most 60 characters of `A-Za-z0-9._-`, the first of them no dot. */
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly author: string | null;
  /** As far as it is known: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly published: string | null;
  /** BCP 47; 'und' when not known. */
  readonly language: string;
  readonly url: string | null;
  readonly form: ArticleForm;
  /** The passages' texts, joined by a blank line. Every span is an offset into this. */
  readonly text: string;
  readonly passages: readonly Passage[];
  /** 16 hexadecimal characters over everything above: changes when anything of the article does. */
  readonly hash: string;
}

/** The passage's words, sliced from the article at the moment of asking. */
export const passageText = (article: Article, passage: Passage): string => slice(article.text, passage.span);

/** The passage of that number, if the article has one. */
export const passageAt = (article: Article, number: number): Passage | undefined => article.passages[number - 1];

/** Whether a passage of this kind may answer a question: one of the article's own sentences, or a caption. */
export const answersQuestions = ({ kind }: Passage): boolean =>
  kind === 'body' || kind === 'quote' || kind === 'post' || kind === 'caption';

/** The passage that holds the offset into the article's text; undefined in the blank line between two. */
export function passageHolding(article: Article, offset: number): Passage | undefined {
  let low = 0;
  let high = article.passages.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const passage = article.passages[middle];
    if (!passage) return undefined;
    if (offset < passage.span[0]) high = middle - 1;
    else if (offset >= passage.span[1]) low = middle + 1;
    else return passage;
  }
  return undefined;
}
