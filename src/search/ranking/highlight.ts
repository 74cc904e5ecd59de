import { passageText } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';
import { words } from '../../text/words.ts';
import { type Entry, sentenceSpan } from '../index/page.ts';
import type { Question } from '../question/question.ts';
import type { Ranked } from './re-rank.ts';
import { fitting, type Sentence } from './sentence-features.ts';

const ASKING = /[?？؟][\p{Pe}\p{Pf}"'*_\s]*$/u;
/** A sentence of so many words may only complete the one before: "He said it in 1921." */
const COMPLETING = 12;

const spanOf = ({ page, sentenceStart }: Entry, sentence: number): Span => sentenceSpan(page, sentenceStart + sentence);

const fits = ({ features }: Sentence): boolean => fitting(features) > 0;

/** The sentence that answers, as offsets into the passage's text; null where none holds a word of the question and none was read. */
export function highlightOf({ entry, sentences, weights, isRead }: Ranked, { kind, terms }: Question): Span | null {
  let best = -1;
  sentences.forEach(({ features }, i) => {
    if ((isRead || features.cover > 0 || terms.length === 0) && (best < 0 || (weights[i] ?? 0) > (weights[best] ?? 0)))
      best = i;
  });
  const [chosen, next] = [sentences[best], sentences[best + 1]];
  if (!chosen) return null;
  const [start, end] = spanOf(entry, best);
  // In an interview the question holds the words, and what follows the answer.
  if (next && ASKING.test(passageText(entry.page.article, entry.passage).slice(start, end)))
    return spanOf(entry, best + 1);
  const completed =
    next && kind !== 'other' && kind !== 'person' && !fits(chosen) && fits(next) && next.to - next.from <= COMPLETING;
  return [start, completed ? spanOf(entry, best + 1)[1] : end];
}

/** The words of the question that a passage holds, in any of their forms, as offsets into the passage's text. */
export function heldWords({ entry, sentences, profile }: Ranked): Span[] {
  const text = passageText(entry.page.article, entry.passage);
  const hits = [...new Set(profile.hits.at)];
  return sentences.flatMap(({ from, to }, i) => {
    const here = hits.filter((at) => at >= from && at < to);
    if (here.length === 0) return [];
    const [start, end] = spanOf(entry, i);
    // A page's tokens are the words of its sentences.
    const all = words(text.slice(start, end));
    return here.flatMap((at): Span[] => {
      const word = all[at - from];
      return word ? [[start + word.start, start + word.start + word.text.length]] : [];
    });
  });
}
