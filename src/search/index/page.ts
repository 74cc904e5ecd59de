import type { Article, Passage } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** What an article's words come to, without the article: the part that is saved. */
export interface PackedPage {
  /** The base language: what it is read in. */
  readonly language: string;
  /** Every word of the passages that answer questions, in order: its form × 2, + 1 when it begins with a capital. */
  readonly tokens: Int32Array;
  /** For each sentence three numbers: its first token, and its span in the passage's text. */
  readonly sentences: Int32Array;
  /** For each piece of a passage that answers questions, and once more at the end: its first token, its first sentence, which passage it is of. */
  readonly starts: Int32Array;
  readonly title: Int32Array;
  /** Acronyms that the article spells out: for each its form, how many words it stands for, and their forms. */
  readonly acronyms: Int32Array;
}

/** An article as the search reads it. */
export interface Page extends PackedPage {
  readonly article: Article;
}

/** A passage that may answer, or a piece of one as long as a book: slices of its page's arrays. */
export interface Entry {
  readonly page: Page;
  readonly passage: Passage;
  /** Whether it is but a piece of its passage. */
  readonly isPiece: boolean;
  /** Which of the page's pieces, counted from 0. */
  readonly at: number;
  readonly tokenStart: number;
  readonly tokenEnd: number;
  /** Counted in sentences. */
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
}

/** The stems of a passage's content words, in order. */
export function contentStems(page: PackedPage, at: number, { stemOf, isStop }: Vocabulary): number[] {
  const stems: number[] = [];
  const [from, to] = tokensAt(page, at);
  for (let i = from; i < to; i++) {
    const form = formOf(page.tokens[i] ?? 0);
    if (!isStop(form)) stems.push(stemOf(form));
  }
  return stems;
}

export const formOf = (token: number): number => token >> 1;
export const isCapital = (token: number): boolean => (token & 1) === 1;

/** How many passages of the page answer questions, each piece of a long one counted. */
export const sizeOf = ({ starts }: PackedPage): number => starts.length / 3 - 1;

/** Which of the article's passages a piece is of, counted from 0; −1 outside the page. */
export const passageAt = ({ starts }: PackedPage, at: number): number =>
  at < 0 || at * 3 + 3 >= starts.length ? -1 : (starts[at * 3 + 2] ?? -1);

/** The first token of a piece, and the one after its last. */
export const tokensAt = ({ starts }: PackedPage, at: number): Span => [starts[at * 3] ?? 0, starts[at * 3 + 3] ?? 0];

/** The span of a sentence in the text of its passage. */
export const sentenceSpan = ({ sentences }: PackedPage, sentence: number): Span => [
  sentences[sentence * 3 + 1] ?? 0,
  sentences[sentence * 3 + 2] ?? 0,
];

/** The first token of a sentence. */
export const sentenceToken = ({ sentences }: PackedPage, sentence: number): number => sentences[sentence * 3] ?? 0;

/** Whether it is but a piece of its passage. */
export function isPieceAt(page: PackedPage, at: number): boolean {
  const of = passageAt(page, at);
  return passageAt(page, at - 1) === of || passageAt(page, at + 1) === of;
}

/** The tokens of the whole passage, found out when asked for: it may have thousands of pieces. */
export function wholeOf({ page, at, isPiece, tokenStart, tokenEnd }: Entry): Span {
  if (!isPiece) return [tokenStart, tokenEnd];
  const of = passageAt(page, at);
  let [first, last] = [at, at];
  while (passageAt(page, first - 1) === of) first--;
  while (passageAt(page, last + 1) === of) last++;
  return [tokensAt(page, first)[0], tokensAt(page, last)[1]];
}

/**
 * A passage that answers questions, or a piece of one.
 * @param at which of the page's pieces, counted from 0
 * @throws RangeError where the page has no such piece
 */
export function entryAt(page: Page, at: number): Entry {
  const { starts, article } = page;
  const passage = article.passages[passageAt(page, at)];
  if (!passage) throw new RangeError(`${article.id} has no passage ${at} that answers questions`);
  const [tokenStart, tokenEnd] = tokensAt(page, at);
  return {
    page,
    passage,
    at,
    isPiece: isPieceAt(page, at),
    tokenStart,
    tokenEnd,
    sentenceStart: starts[at * 3 + 1] ?? 0,
    sentenceEnd: starts[at * 3 + 4] ?? 0,
  };
}
