import { type Article, answersQuestions, type Passage, passageText } from '../article/article.ts';
import { acronymsIn } from '../text/acronyms.ts';
import { detectLanguage } from '../text/languages.ts';
import { sentences } from '../text/sentences.ts';
import { words } from '../text/words.ts';
import { firstFrom } from './ascending.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What an article's words come to, without the article: the part that is saved. */
export interface PackedPage {
  readonly language: string;
  /** Every word of the passages that answer questions, in order: its form × 2, + 1 when it begins with a capital. */
  readonly tokens: Int32Array;
  /** For each sentence three numbers: its first token, and its span in the passage's text. */
  readonly sentences: Int32Array;
  /** For each passage that answers questions, and once more at the end: its first token and its first sentence. */
  readonly starts: Int32Array;
  readonly title: Int32Array;
  /** Every stem of the passages, ascending, and in how many of them it stands. */
  readonly stems: Int32Array;
  readonly holding: Int32Array;
  /** Acronyms that the article spells out: for each its stem, how many words it stands for, and their stems. */
  readonly acronyms: Int32Array;
}

/** An article as the search reads it. */
export interface Page extends PackedPage {
  readonly article: Article;
  readonly entries: readonly Entry[];
}

/** A passage that may answer: slices of its page's arrays. */
export interface Entry {
  readonly page: Page;
  readonly passage: Passage;
  readonly tokenStart: number;
  readonly tokenEnd: number;
  /** Counted in sentences. */
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
}

const CAPITAL = /^\p{Lu}/u;
const beginsWithCapital = (word: string): boolean => {
  const first = word.charCodeAt(0);
  return first < 128 ? first >= 65 && first <= 90 : CAPITAL.test(word);
};

export const formOf = (token: number): number => token >> 1;
export const isCapital = (token: number): boolean => (token & 1) === 1;

/** Reads an article into numbers, a passage at a step; its words become known to the vocabulary. */
export function* packPage(article: Article, vocabulary: Vocabulary): Generator<void, PackedPage> {
  const language = article.language === 'und' ? detectLanguage(article.text) : article.language;
  const tokens: number[] = [];
  const cuts: number[] = [];
  const starts: number[] = [];
  const counts = new Map<number, number>();
  /** The passage in which each stem was counted last. */
  const lastIn = new Map<number, number>();
  const tokenOf = (word: string): number => vocabulary.form(word, language) * 2 + (beginsWithCapital(word) ? 1 : 0);

  for (const passage of article.passages) {
    if (!answersQuestions(passage)) continue;
    const text = passageText(article, passage);
    starts.push(tokens.length, cuts.length / 3);
    const found = words(text);
    let at = 0;
    for (const [start, end] of sentences(text, language)) {
      cuts.push(tokens.length, start, end);
      for (let word = found[at]; word && word.start < end; word = found[++at]) {
        const token = tokenOf(word.text);
        tokens.push(token);
        const stem = vocabulary.stemOf(formOf(token));
        if (lastIn.get(stem) === passage.number) continue;
        lastIn.set(stem, passage.number);
        counts.set(stem, (counts.get(stem) ?? 0) + 1);
      }
    }
    yield;
  }
  starts.push(tokens.length, cuts.length / 3);
  const stemOf = (word: string): number => vocabulary.stemOf(vocabulary.form(word, language));
  const acronyms = acronymsIn(article.text).flatMap(({ short, words: spelled }) => [
    stemOf(short),
    spelled.length,
    ...spelled.map(stemOf),
  ]);
  const stems = Int32Array.from(counts.keys()).sort();
  return {
    language,
    tokens: Int32Array.from(tokens),
    sentences: Int32Array.from(cuts),
    starts: Int32Array.from(starts),
    title: Int32Array.from(words(article.title), ({ text }) => tokenOf(text)),
    stems,
    holding: stems.map((stem) => counts.get(stem) ?? 0),
    acronyms: Int32Array.from(acronyms),
  };
}

/** Puts an article and what its words come to together. */
export function openPage(article: Article, packed: PackedPage): Page {
  const entries: Entry[] = [];
  const page: Page = { ...packed, article, entries };
  const { starts } = packed;
  article.passages.filter(answersQuestions).forEach((passage, i) => {
    entries.push({
      page,
      passage,
      tokenStart: starts[i * 2] ?? 0,
      tokenEnd: starts[i * 2 + 2] ?? 0,
      sentenceStart: starts[i * 2 + 1] ?? 0,
      sentenceEnd: starts[i * 2 + 3] ?? 0,
    });
  });
  return page;
}

/** In how many of the page's passages the stem stands. */
export function passagesHolding({ stems, holding }: Page, stem: number): number {
  const at = firstFrom(stems, stem);
  return stems[at] === stem ? (holding[at] ?? 0) : 0;
}
