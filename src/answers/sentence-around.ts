import { type Article, type Passage, passageHolding, passageText } from '../article/article.ts';
import { contains, type Span, shift } from '../article/span.ts';
import { memoized } from '../base/memoize.ts';
import { sentences } from '../text/sentences.ts';
import { languageOfSentences } from './language-in.ts';

/**
 * The reporter's whole sentence around words of an article: what is read of a quotation that is no sentence itself.
 *
 * @param language in whose way sentences end
 */
export const sentenceAround = (article: Article, words: Span, language = languageOfSentences(article)): Span =>
  sentenceFinder(article, language)(words);

/** `sentenceAround` for many words of one article: each paragraph is read once. */
export function sentenceFinder(article: Article, language: string): (words: Span) => Span {
  const sentencesOf = memoized((passage: Passage) =>
    sentences(passageText(article, passage), language).map((span) => shift(span, passage.span[0])),
  );
  return (words) => {
    const passage = passageHolding(article, words[0]);
    if (!passage || !contains(passage.span, words)) return words;
    const all = sentencesOf(passage);
    const first = all.find((sentence) => sentence[1] > words[0]);
    const last = all.find((sentence) => sentence[1] >= words[1]);
    return first && last && contains([first[0], last[1]], words) ? [first[0], last[1]] : passage.span;
  };
}
