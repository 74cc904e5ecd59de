import { MARKS_OF_ANSWERS as MARK, NUMBER } from '../../text/kinds.ts';
import { formOf } from '../index/page.ts';
import type { Question } from '../question/question.ts';
import { ratio } from '../ranking/coverage.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Alignment } from './alignment.ts';
import { candidatesIn, type Stretch } from './candidates.ts';

/** What may be the answer, and how it stands to the question's terms. */
export const FIT_FEATURES = [
  'fits',
  'around',
  'beside',
  'counted',
  'candidates',
  'fitsPerson',
  'fitsPlace',
  'fitsDate',
  'fitsNumber',
  'fitsMoney',
  'fitsAge',
  'fitsTime',
  'fitsSize',
  'fitsShare',
  'fitsTimes',
  'fitsReason',
  'fitsWay',
  'fitsSaying',
  'aroundPerson',
  'aroundNumber',
  'aroundTime',
  'speaks',
] as const;
export type FitFeatures = Readonly<Record<(typeof FIT_FEATURES)[number], number>>;

/** How fast a word loses its hold on a candidate with each token between them. */
const HOLD = 4;
/** A speaker stands so near the verb of saying; what is asked of, so near its answer; what is counted, so far behind its number. */
const SPEAKER = 4;
const BESIDE = 2;
const COUNTED = 3;

/** The share of the terms' rareness that stands around a candidate, the nearer the more: that of the best. */
function aroundOf(candidates: readonly number[], { said, at }: Alignment, rare: Float64Array, all: number): number {
  let most = 0;
  for (const candidate of candidates) {
    let sum = 0;
    for (let t = 0; t < rare.length; t++) {
      const where = at[t] ?? -1;
      if (where >= 0) sum += (rare[t] ?? 0) * (said[t] ?? 0) * Math.exp(-Math.abs(where - candidate) / HOLD);
    }
    most = Math.max(most, sum);
  }
  return ratio(most, all);
}

/** Whether a verb of saying stands beside the one who is asked about. */
function speaksIn({ tokens, from, to }: Stretch, speaker: number, vocabulary: Vocabulary): boolean {
  if (speaker < 0) return false;
  for (let token = Math.max(from, speaker - SPEAKER); token < Math.min(to, speaker + SPEAKER + 1); token++)
    if ((vocabulary.marks(formOf(tokens[token] ?? 0)) & MARK.saying) !== 0) return true;
  return false;
}

/** @param rare for each term how rare its word is in the language at large, 0 to 1 */
export function fitFeatures(
  question: Question,
  stretch: Stretch,
  alignment: Alignment,
  rare: Float64Array,
  vocabulary: Vocabulary,
): FitFeatures {
  const { asking, asksFor, focus } = question;
  const { tokens, from } = stretch;
  const candidates = candidatesIn(question, stretch, alignment.at, vocabulary);
  const fits = candidates.length > 0 ? 1 : 0;
  const all = rare.reduce((sum, one, t) => sum + (asking[t] ? 0 : one), 0);
  const around = aroundOf(candidates, alignment, rare, all);
  const focusAt = alignment.at[focus] ?? -1;
  const beside = candidates.some((token) => focusAt >= 0 && Math.abs(token - focusAt) <= BESIDE);
  const isNumber = (token: number): boolean =>
    token >= from && (vocabulary.marks(formOf(tokens[token] ?? 0)) & NUMBER) !== 0;
  const counted = Array.from({ length: COUNTED }, (_, i) => focusAt - i - 1).some(isNumber);
  const where = (kind: Question['asksFor']): number => (asksFor === kind ? fits : 0);
  const near = (...kinds: Question['asksFor'][]): number => (kinds.includes(asksFor) ? around : 0);
  return {
    fits,
    around,
    beside: beside ? 1 : 0,
    counted: asksFor === 'number' && counted ? 1 : 0,
    candidates: Math.log(1 + candidates.length),
    fitsPerson: where('person'),
    fitsPlace: where('place'),
    fitsDate: where('date'),
    fitsNumber: where('number'),
    fitsMoney: where('money'),
    fitsAge: where('age'),
    fitsTime: where('time'),
    fitsSize: where('size'),
    fitsShare: where('share'),
    fitsTimes: where('times'),
    fitsReason: where('reason'),
    fitsWay: where('way'),
    fitsSaying: where('saying'),
    aroundPerson: near('person', 'place'),
    aroundNumber: near('number', 'money', 'size', 'share', 'age', 'times'),
    aroundTime: near('date', 'time'),
    speaks: asksFor === 'saying' && speaksIn(stretch, focusAt, vocabulary) ? 1 : 0,
  };
}
