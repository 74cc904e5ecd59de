import { firstFrom } from '../../base/binary-search.ts';
import { DATE, NUMBER, PLACE_BEFORE, REASON } from '../../text/kinds.ts';
import { formOf, isCapital, type Page } from '../index/page.ts';
import type { Question } from '../question/question.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Hits } from './hits.ts';

/** Whether a stretch of text holds what the question asks for, beside the question's own words. */
export interface Fitting {
  readonly fits: boolean;
  /** 1 right beside a word of the question, falling with the distance; 0 without any. */
  readonly near: number;
  /** How many content words are not the question's. */
  readonly fresh: number;
}

/** Whether the word may be the kind of answer that is asked for. */
function fitsAt(question: Question, page: Page, vocabulary: Vocabulary, at: number, from: number): boolean {
  const token = page.tokens[at] ?? 0;
  const form = formOf(token);
  switch (question.kind) {
    case 'number':
      return (vocabulary.marks(form) & NUMBER) !== 0;
    case 'date':
      return (vocabulary.marks(form) & DATE) !== 0;
    case 'reason':
      return (vocabulary.marks(form) & REASON) !== 0;
    case 'person':
      return isCapital(token) && at > from && !vocabulary.isStop(form);
    case 'place':
      return isCapital(token) && at > from && (vocabulary.marks(formOf(page.tokens[at - 1] ?? 0)) & PLACE_BEFORE) !== 0;
    case 'other':
      return false;
  }
}

export function fittingOf(
  question: Question,
  page: Page,
  vocabulary: Vocabulary,
  hits: Hits,
  from: number,
  to: number,
): Fitting {
  let nearest = Number.POSITIVE_INFINITY;
  let fresh = 0;
  let after = firstFrom(hits.at, from);
  for (let at = from; at < to; at++) {
    if (hits.at[after] === at) {
      while (hits.at[after] === at) after++;
      continue;
    }
    if (!vocabulary.isStop(formOf(page.tokens[at] ?? 0))) fresh++;
    if (!fitsAt(question, page, vocabulary, at, from)) continue;
    const left = at - (hits.at[after - 1] ?? Number.NEGATIVE_INFINITY);
    const right = (hits.at[after] ?? Number.POSITIVE_INFINITY) - at;
    nearest = Math.min(nearest, at - left >= from ? left : 99, at + right < to ? right : 99);
  }
  const fits = nearest < Number.POSITIVE_INFINITY;
  return { fits, near: fits ? 1 / (1 + nearest) : 0, fresh };
}
