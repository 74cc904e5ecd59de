import { passageText } from '../article/article.ts';
import { type Span, shift } from '../article/span.ts';
import type { Standing } from '../search/result.ts';
import type { AnswerPassage } from './ask.ts';

const BETWEEN_WORDS = /^[^\S\n]*$/;

/** Words with nothing but space between them as one run, on one line. */
function runsOf(text: string, words: readonly Span[]): Span[] {
  const runs: [start: number, end: number][] = [];
  for (const [start, end] of words) {
    const last = runs.at(-1);
    if (last && BETWEEN_WORDS.test(text.slice(last[1], start))) last[1] = Math.max(last[1], end);
    else runs.push([start, end]);
  }
  return runs;
}

/** The sentence that is lit as the answer, as an offset into the article's text; null where nothing is said to answer. */
export const litIn = (standing: Standing, { passage, highlight }: AnswerPassage): Span | null =>
  standing === 'answers' && highlight ? shift(highlight, passage.span[0]) : null;

/**
 * What every door emphasises in a passage, as offsets into its text, in order: the sentence that answers; where nothing
 * is said to answer, no more than the words of the question that it holds.
 */
export function emphasised(standing: Standing, { article, passage, highlight, held }: AnswerPassage): readonly Span[] {
  if (standing === 'answers') return highlight ? [highlight] : [];
  return runsOf(passageText(article, passage), held);
}
