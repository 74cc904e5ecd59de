/** In: a question and the passages ranked for it, best first. Out: the same with the one first whose sentence answers best, and how sure that is. */
import type { Question } from '../question/question.ts';
import type { Ranked } from '../ranking/re-rank.ts';
import { bestAt } from '../ranking/sentence-features.ts';
import type { Sense } from '../ranking/word-meaning.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { SAID } from './alignment.ts';
import { put } from './answer-features.ts';
import { GROUPS, type Group, type GroupedWeights, groupOf, rowsOf, type WeightRows, weighRow } from './by-group.ts';
import { CHOICE_FEATURES, type ChoiceFeature, choiceFeatures } from './choice-features.ts';

/** By what it is told whether the sentence chosen says what is asked. */
export const ANSWERING_FEATURES = [
  ...CHOICE_FEATURES,
  'chosen',
  'margin',
  'terms',
  // Terms that the passage does not say: those that no article holds, those that others hold, and whether the first is one.
  'nowhere',
  'elsewhere',
  'focusNowhere',
  'focusElsewhere',
  ...GROUPS,
] as const;
export type AnsweringFeature = (typeof ANSWERING_FEATURES)[number];
/** A row in the order of `ANSWERING_FEATURES`. */
export type AnsweringFeatures = Float64Array;

const PLACES: ReadonlyMap<AnsweringFeature, number> = new Map(ANSWERING_FEATURES.map((name, at) => [name, at]));

export const answeringFeature = (features: AnsweringFeatures, name: AnsweringFeature): number =>
  features[PLACES.get(name) ?? -1] ?? 0;

export interface ReadingWeights {
  readonly choice: GroupedWeights<ChoiceFeature>;
  /** Logistic; from `from` on, 0 to 1, the sentence counts as an answer. */
  readonly answers: {
    readonly bias: number;
    readonly features: GroupedWeights<AnsweringFeature>;
    readonly from: number;
  };
}

export interface AnsweringWeights {
  /** For languages without vectors. */
  readonly words: ReadingWeights;
  readonly meaning: ReadingWeights;
}

/** The same, ready to be used. */
export interface Reading {
  readonly choice: WeightRows;
  readonly answers: { readonly bias: number; readonly rows: WeightRows; readonly from: number };
}

export const readingOf = ({ choice, answers: { bias, features, from } }: ReadingWeights): Reading => ({
  choice: rowsOf(CHOICE_FEATURES, choice),
  answers: { bias, rows: rowsOf(ANSWERING_FEATURES, features), from },
});

/** So many passages are read, if they are not this far behind the first: e^6 times less likely; */
export const FIRST = 6;
const BEHIND = 6;
/** and those in another language than the question's stay behind the others, unless they are this much better. */
const FOREIGN = 3;
/** A caption stays behind sentences of the body unless it is this much better: it answers where they do not. */
const CAPTION = 1;
/** On a shelf of more passages their ranking tells more of what is right than what is read, which tells there but whether it answers. */
const SMALL = 300;
/** A greater lead than this over the next sentence tells no more. */
const LEAD = 3;

export interface Answering {
  readonly ranked: readonly Ranked[];
  /** What shows of the first whether it answers; null where nothing was found. */
  readonly features: AnsweringFeatures | null;
  /** Which terms of the question it does not say in any words, nor its title: beside those that only say what is asked for. */
  readonly unsaid: readonly number[];
  /** Those of them of which it has no word that is even related. */
  readonly absent: readonly number[];
}

/** The passages that are read. */
export const within = (ranked: readonly Ranked[]): readonly Ranked[] =>
  ranked.slice(0, FIRST).filter(({ score }) => score >= (ranked[0]?.score ?? 0) - BEHIND);

/**
 * Reads the first passages, and orders them by the sentence of each that answers best.
 * @param size how many passages there are on the shelf
 */
export function readFirst(
  question: Question,
  ranked: readonly Ranked[],
  sense: Sense | null,
  weights: WeightRows,
  vocabulary: Vocabulary,
  size: number,
): Answering {
  const own = weights[groupOf(question.asksFor)];
  const first = within(ranked);
  const isSmall = size <= SMALL;
  const read = choiceFeatures(question, first, sense, vocabulary)
    .map(({ passage, sentences, said }) => {
      const weighed = sentences.map((one) => weighRow(own, one));
      const weights = isSmall ? weighed : passage.weights;
      const at = bestAt(weights);
      const best = weighed[at] ?? 0;
      const foreign = question.languages.includes(passage.entry.page.language) ? 0 : FOREIGN;
      const caption = passage.entry.passage.kind === 'caption' ? CAPTION : 0;
      const order = (isSmall ? best - foreign : passage.score) - caption;
      return { passage: { ...passage, weights, isRead: isSmall }, weighed, chosen: sentences[at], said, best, order };
    })
    .sort((a, b) => b.order - a.order);
  const [top] = read;
  if (!top) return { ranked, features: null, unsaid: question.terms.map((_, term) => term), absent: [] };
  const scored = read.map(({ passage, order }) => ({ ...passage, score: order }));
  const last = ranked[first.length - 1]?.score ?? 0;
  const least = scored.at(-1)?.score ?? 0;
  const { chosen } = top;
  const next = Math.max(
    ...read.flatMap(({ weighed }) => weighed.filter((weight) => weight !== top.best)),
    top.best - LEAD,
  );
  const { terms, asking } = question;
  const unsaid = terms.flatMap((_, term) => (!asking[term] && (top.said[term] ?? 0) < SAID ? term : []));
  return {
    ranked: [...scored, ...ranked.slice(first.length).map((one) => ({ ...one, score: least - (last - one.score) }))],
    unsaid,
    absent: unsaid.filter((term) => top.passage.profile.held.similarity[term] === 0),
    features: chosen
      ? rowOf(chosen, {
          chosen: top.best,
          margin: Math.min(LEAD, top.best - next),
          ...ofQuestion(question, unsaid),
        })
      : null,
  };
}

const OTHER_FEATURES = ANSWERING_FEATURES.slice(CHOICE_FEATURES.length) as Exclude<AnsweringFeature, ChoiceFeature>[];

/** The row of the sentence chosen, and what else is known of it. */
function rowOf(
  chosen: Float64Array,
  others: Readonly<Record<Exclude<AnsweringFeature, ChoiceFeature>, number>>,
): AnsweringFeatures {
  const row = new Float64Array(ANSWERING_FEATURES.length);
  row.set(chosen);
  put(row, CHOICE_FEATURES.length, OTHER_FEATURES, others);
  return row;
}

/** What tells of a question whether it is answered, by its kind and by the terms that its passage does not say. */
function ofQuestion(
  { asksFor, terms, focus }: Question,
  unsaid: readonly number[],
): Readonly<Record<Exclude<AnsweringFeature, ChoiceFeature | 'chosen' | 'margin'>, number>> {
  const group = groupOf(asksFor);
  const groups = Object.fromEntries(GROUPS.map((one) => [one, one === group ? 1 : 0])) as Record<Group, number>;
  const nowhere = unsaid.filter((term) => (terms[term]?.stem ?? -1) < 0);
  const elsewhere = unsaid.filter((term) => !nowhere.includes(term));
  return {
    terms: Math.log(1 + terms.length),
    nowhere: nowhere.length,
    elsewhere: elsewhere.length,
    focusNowhere: nowhere.includes(focus) ? 1 : 0,
    focusElsewhere: elsewhere.includes(focus) ? 1 : 0,
    ...groups,
  };
}

/** 0 to 1: how likely the sentence says what is asked. */
export function answersHow(
  { asksFor }: Question,
  features: AnsweringFeatures | null,
  { bias, rows }: Reading['answers'],
): number {
  if (!features) return 0;
  return 1 / (1 + Math.exp(-bias - weighRow(rows[groupOf(asksFor)], features)));
}
