import { type Article, answersQuestions, passageText } from '../../article/article.ts';
import type { SyncSteps } from '../../base/steps.ts';
import { acronymsIn } from '../../text/acronyms.ts';
import { baseLanguage, detectLanguage } from '../../text/languages.ts';
import { words } from '../../text/words.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { PackedPage } from './page.ts';
import { parts, readableSentences } from './readable.ts';

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

/** Reads an article into numbers, a passage at a step; its words become known to the vocabulary. */
export function* packPage(article: Article, vocabulary: Vocabulary): SyncSteps<PackedPage> {
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
