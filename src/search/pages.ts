import { type Article, answersQuestions, type Passage, passageText } from '../article/article.ts';
import { detectLanguage } from '../text/languages.ts';
import { sentences } from '../text/sentences.ts';
import { words } from '../text/words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An article as the search reads it. Arrays are packed: one of each for the whole article. */
export interface Page {
  readonly article: Article;
  readonly language: string;
  /** Every word of the passages that answer questions, in order: its form × 2, + 1 when it begins with a capital. */
  readonly tokens: Int32Array;
  /** For each sentence three numbers: its first token, and its span in the passage's text. */
  readonly sentences: Int32Array;
  readonly title: Int32Array;
  readonly entries: readonly Entry[];
  /** Every stem of the passages, ascending, and in how many of them it stands. */
  readonly stems: Int32Array;
  readonly holding: Uint16Array;
}

/** A passage that may answer: slices of its page's arrays. */
export interface Entry {
  readonly page: Page;
  readonly passage: Passage;
  /** Among the page's entries, from 0. */
  readonly place: number;
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

/** Reads an article into numbers; its stems become known to the vocabulary. */
export function readPage(article: Article, vocabulary: Vocabulary): Page {
  const language = article.language === 'und' ? detectLanguage(article.text) : article.language;
  const tokens: number[] = [];
  const cuts: number[] = [];
  const counts = new Map<number, number>();
  const drafts: Omit<Entry, 'page'>[] = [];
  const tokenOf = (word: string): number => vocabulary.form(word, language) * 2 + (beginsWithCapital(word) ? 1 : 0);

  for (const passage of article.passages) {
    if (!answersQuestions(passage)) continue;
    const text = passageText(article, passage);
    const tokenStart = tokens.length;
    const sentenceStart = cuts.length / 3;
    const spans = sentences(text, language);
    const found = words(text);
    const held = new Set<number>();
    let at = 0;
    for (const [start, end] of spans) {
      cuts.push(tokens.length, start, end);
      for (let word = found[at]; word && word.start < end; word = found[++at]) {
        const token = tokenOf(word.text);
        tokens.push(token);
        held.add(vocabulary.stemOf(formOf(token)));
      }
    }
    for (const stem of held) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    drafts.push({
      passage,
      place: drafts.length,
      tokenStart,
      tokenEnd: tokens.length,
      sentenceStart,
      sentenceEnd: cuts.length / 3,
    });
  }

  const stems = Int32Array.from(counts.keys()).sort();
  const entries: Entry[] = [];
  const page: Page = {
    article,
    language,
    tokens: Int32Array.from(tokens),
    sentences: Int32Array.from(cuts),
    title: Int32Array.from(words(article.title), ({ text }) => tokenOf(text)),
    entries,
    stems,
    holding: Uint16Array.from(stems, (stem) => counts.get(stem) ?? 0),
  };
  for (const draft of drafts) entries.push({ page, ...draft });
  return page;
}

/** In how many of the page's passages the stem stands. */
export function passagesHolding({ stems, holding }: Page, stem: number): number {
  let low = 0;
  let high = stems.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = stems[middle] ?? 0;
    if (found === stem) return holding[middle] ?? 0;
    if (found < stem) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
