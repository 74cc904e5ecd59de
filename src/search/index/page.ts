import { type Article, answersQuestions, type Passage, passageText } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';
import type { Steps } from '../../base/steps.ts';
import { acronymsIn } from '../../text/acronyms.ts';
import { baseLanguage, detectLanguage } from '../../text/languages.ts';
import { words } from '../../text/words.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { parts, readableSentences } from './readable.ts';

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
  /** The number of its first piece, in the index that holds it; the others follow. */
  readonly first: number;
  /** In how many of its pieces a stem stands; stop words are not counted. */
  holding(stem: number): number;
}

/** An article as it is given to an index. */
export type UnplacedPage = Omit<Page, 'first' | 'holding'>;

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

/**
 * Longer passages are read in pieces, so that what one costs a search is bounded: so many tokens or sentences, at the end of a
 * sentence. Few paragraphs are half as long.
 */
const PIECE_TOKENS = 1000;
const PIECE_SENTENCES = 100;
const CAPITAL = /^\p{Lu}/u;
const beginsWithCapital = (word: string): boolean => {
  const first = word.charCodeAt(0);
  return first < 128 ? first >= 65 && first <= 90 : CAPITAL.test(word);
};

/** The stems of a passage's content words, in order. */
export function contentStems({ tokens, starts }: PackedPage, at: number, { stemOf, isStop }: Vocabulary): number[] {
  const stems: number[] = [];
  const until = starts[at * 3 + 3] ?? 0;
  for (let i = starts[at * 3] ?? 0; i < until; i++) {
    const form = formOf(tokens[i] ?? 0);
    if (!isStop(form)) stems.push(stemOf(form));
  }
  return stems;
}

export const formOf = (token: number): number => token >> 1;
export const isCapital = (token: number): boolean => (token & 1) === 1;

/** Reads an article into numbers, a passage at a step; its words become known to the vocabulary. */
export function* packPage(article: Article, vocabulary: Vocabulary): Steps<PackedPage> {
  const told = baseLanguage(article.language);
  const language = told === 'und' ? detectLanguage(article.text) : told;
  const tokens: number[] = [];
  const cuts: number[] = [];
  const starts: number[] = [];
  const formOfWord = vocabulary.formsIn(language);
  // The first article of a language has its lists of words read.
  yield;
  const tokenOf = (word: string): number => formOfWord(word) * 2 + (beginsWithCapital(word) ? 1 : 0);

  const acronyms: number[] = [];

  for (const [i, passage] of article.passages.entries()) {
    const text = passageText(article, passage);
    for (const { short, words: spelled } of acronymsIn(text))
      acronyms.push(formOfWord(short), spelled.length, ...spelled.map(formOfWord));
    if (!answersQuestions(passage)) continue;
    let [pieceToken, pieceSentence] = [tokens.length, cuts.length / 3];
    starts.push(pieceToken, pieceSentence, i);
    for (const [from, to] of parts(text)) {
      const part = text.slice(from, to);
      for (const [start, end] of readableSentences(part, language)) {
        if (tokens.length - pieceToken >= PIECE_TOKENS || cuts.length / 3 - pieceSentence >= PIECE_SENTENCES) {
          [pieceToken, pieceSentence] = [tokens.length, cuts.length / 3];
          starts.push(pieceToken, pieceSentence, i);
          yield;
        }
        cuts.push(tokens.length, from + start, from + end);
        for (const { text } of words(part.slice(start, end))) tokens.push(tokenOf(text));
      }
      yield;
    }
  }
  starts.push(tokens.length, cuts.length / 3, article.passages.length);
  return {
    language,
    tokens: new Int32Array(tokens),
    sentences: new Int32Array(cuts),
    starts: new Int32Array(starts),
    title: new Int32Array(words(article.title).map(({ text }) => tokenOf(text))),
    acronyms: new Int32Array(acronyms),
  };
}

/** How many passages of the page answer questions, each piece of a long one counted. */
export const sizeOf = ({ starts }: PackedPage): number => starts.length / 3 - 1;

/** Whether it is but a piece of its passage. */
export function isPieceAt({ starts }: PackedPage, at: number): boolean {
  const of = starts[at * 3 + 2];
  return starts[at * 3 - 1] === of || starts[at * 3 + 5] === of;
}

/** The tokens of the whole passage, found out when asked for: it may have thousands of pieces. */
export function wholeOf({ page: { starts }, at, isPiece, tokenStart, tokenEnd }: Entry): Span {
  if (!isPiece) return [tokenStart, tokenEnd];
  const of = starts[at * 3 + 2];
  let [first, last] = [at, at];
  while (first > 0 && starts[(first - 1) * 3 + 2] === of) first--;
  while (starts[(last + 1) * 3 + 2] === of) last++;
  return [starts[first * 3] ?? 0, starts[last * 3 + 3] ?? 0];
}

/** Its passages that answer questions, and the pieces of long ones, counted from 0. */
export function entryAt(page: Page, at: number): Entry {
  const { starts, article } = page;
  const of = starts[at * 3 + 2] ?? -1;
  const passage = article.passages[of];
  if (!passage) throw new RangeError(`${article.id} has no passage ${at} that answers questions`);
  return {
    page,
    passage,
    at,
    isPiece: isPieceAt(page, at),
    tokenStart: starts[at * 3] ?? 0,
    tokenEnd: starts[at * 3 + 3] ?? 0,
    sentenceStart: starts[at * 3 + 1] ?? 0,
    sentenceEnd: starts[at * 3 + 4] ?? 0,
  };
}
