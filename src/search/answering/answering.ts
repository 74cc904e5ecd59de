/** In: a question and the passages ranked for it, best first. Out: the same with the one first whose sentence answers best, and how sure that is. */
import type { Question } from '../question/question.ts';
import type { Ranked } from '../ranking/re-rank.ts';
import type { Sense } from '../ranking/word-meaning.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { SAID } from './alignment.ts';
import { GROUPS, type Group, type GroupedWeights, groupOf, weighIn } from './by-group.ts';
import { CHOICE_FEATURES, type ChoiceFeatures, choiceFeatures } from './choice-features.ts';

/** By what it is told whether the sentence chosen says what is asked. */
export const ANSWERING_FEATURES = [...CHOICE_FEATURES, 'chosen', 'margin', 'terms', ...GROUPS] as const;
export type AnsweringFeatures = Readonly<Record<(typeof ANSWERING_FEATURES)[number], number>>;

export interface ReadingWeights {
  readonly choice: GroupedWeights<keyof ChoiceFeatures>;
  readonly answers: { readonly bias: number; readonly features: GroupedWeights<keyof AnsweringFeatures> };
}

export interface AnsweringWeights {
  /** For languages without vectors. */
  readonly words: ReadingWeights;
  readonly meaning: ReadingWeights;
  /** From this on what `answersHow` gives counts as an answer. */
  readonly answersFrom: number;
}

/** So many passages are read, */
const FIRST = 6;
/** and those in another language than the question's stay behind the others, unless they are this much better. */
const FOREIGN = 3;
/** A caption stays behind sentences of the body unless it is this much better: it answers where they do not. */
const CAPTION = 1;
/** A greater lead than this over the next sentence tells no more. */
const LEAD = 3;

export interface Answering {
  readonly ranked: readonly Ranked[];
  /** What shows of the first whether it answers; null where nothing was found. */
  readonly features: AnsweringFeatures | null;
  /** Which terms of the question it does not say in any words, nor its title: beside those that only say what is asked for. */
  readonly unsaid: readonly number[];
}

/** Reads the first passages, and orders them by the sentence of each that answers best. */
export function readFirst(
  question: Question,
  ranked: readonly Ranked[],
  sense: Sense | null,
  weights: ReadingWeights['choice'],
  vocabulary: Vocabulary,
): Answering {
  const group = groupOf(question.asksFor);
  const first = ranked.slice(0, FIRST);
  const read = choiceFeatures(question, first, sense, vocabulary)
    .map(({ passage, sentences, said }) => {
      const weighed = sentences.map((one) => weighIn(weights, group, one));
      const best = Math.max(...weighed);
      const foreign = question.languages.includes(passage.entry.page.language) ? 0 : FOREIGN;
      const caption = passage.entry.passage.kind === 'caption' ? CAPTION : 0;
      return {
        passage: { ...passage, weights: weighed },
        features: sentences,
        said,
        best,
        order: best - foreign - caption,
      };
    })
    .sort((a, b) => b.order - a.order);
  const [top] = read;
  if (!top) return { ranked, features: null, unsaid: question.terms.map((_, term) => term) };
  const scored = read.map(({ passage, order }) => ({ ...passage, score: order }));
  const last = ranked[first.length - 1]?.score ?? 0;
  const least = scored.at(-1)?.score ?? 0;
  const chosen = top.features[top.passage.weights.indexOf(top.best)];
  const next = Math.max(
    ...read.flatMap(({ passage }) => passage.weights.filter((weight) => weight !== top.best)),
    top.best - LEAD,
  );
  return {
    ranked: [...scored, ...ranked.slice(first.length).map((one) => ({ ...one, score: least - (last - one.score) }))],
    unsaid: question.terms.flatMap((_, term) => (!question.asking[term] && (top.said[term] ?? 0) < SAID ? term : [])),
    features: chosen ? answeringFeatures(question, chosen, top.best, top.best - next) : null,
  };
}

function answeringFeatures(
  { asksFor, terms }: Question,
  sentence: ChoiceFeatures,
  chosen: number,
  margin: number,
): AnsweringFeatures {
  const group = groupOf(asksFor);
  const groups = Object.fromEntries(GROUPS.map((one) => [one, one === group ? 1 : 0])) as Record<Group, number>;
  return { ...sentence, chosen, margin: Math.min(LEAD, margin), terms: Math.log(1 + terms.length), ...groups };
}

/** 0 to 1: how likely the sentence says what is asked. */
export const answersHow = (
  { asksFor }: Question,
  features: AnsweringFeatures | null,
  { bias, features: weights }: ReadingWeights['answers'],
): number => (features ? 1 / (1 + Math.exp(-bias - weighIn(weights, groupOf(asksFor), features))) : 0);
