import { ratio } from './hits.ts';
import type { Near, Sense } from './nearness.ts';
import { examinePassage, PASSAGE_FEATURES } from './passage.ts';
import type { Question } from './question.ts';
import type { Ranked } from './rank.ts';
import { bestAt, SENTENCE_FEATURES } from './sentence.ts';
import type { Vocabulary } from './vocabulary.ts';
import { type Weights, weigh } from './weigh.ts';

/** What a sentence shows of a question when the meaning of its words is looked at too. */
export const MEANT_SENTENCE = [...SENTENCE_FEATURES, 'close', 'theme'] as const;
/** And a passage: of itself, and of the sentence that answers best. */
export const MEANT_PASSAGE = [...PASSAGE_FEATURES, 'close', 'theme', 'bestClose', 'bestTheme'] as const;
export type MeantSentence = Readonly<Record<(typeof MEANT_SENTENCE)[number], number>>;
export type MeantPassage = Readonly<Record<(typeof MEANT_PASSAGE)[number], number>>;

export interface MeaningWeights {
  readonly sentence: Weights<keyof MeantSentence>;
  readonly passage: Weights<keyof MeantPassage>;
}

/** The share of the question's weight that stands there in other words, by how close they come. */
function closeness({ terms, totals }: Question, { close }: Near, { likeness }: { likeness: Float64Array }): number {
  let sum = 0;
  for (let t = 0; t < terms.length; t++) if ((likeness[t] ?? 0) < 1) sum += (terms[t]?.weight ?? 0) * (close[t] ?? 0);
  return ratio(sum, totals.weight);
}

/** A candidate's sentences with what their words mean; all of them together last. */
export function examineMeaning(question: Question, { profile, sentences }: Ranked, sense: Sense) {
  const nears = sentences.map(({ from, to }) => sense.between(profile.entry.page, from, to));
  const whole = sense.together(nears);
  return {
    sentences: sentences.map(({ features, held }, i): MeantSentence => {
      const near = nears[i] ?? whole;
      return { ...features, close: closeness(question, near, held), theme: sense.theme(near) };
    }),
    close: closeness(question, whole, profile.held),
    theme: sense.theme(whole),
  };
}

/** What a candidate shows, its sentences weighed by what they mean too. */
export function meantPassage(
  question: Question,
  { profile, standing, sentences }: Ranked,
  { sentences: meant, close, theme }: ReturnType<typeof examineMeaning>,
  weights: readonly number[],
  vocabulary: Vocabulary,
): MeantPassage {
  const best = meant[bestAt(weights)];
  return {
    ...examinePassage(question, profile, sentences, weights, standing, vocabulary),
    close,
    theme,
    bestClose: best?.close ?? 0,
    bestTheme: best?.theme ?? 0,
  };
}

/** So many of the first are looked at for what their words mean. */
export const FIRST = 10;

/** Orders the first candidates anew, by what their words mean as well. Those behind them stay behind them. */
export function byMeaning(
  question: Question,
  ranked: readonly Ranked[],
  sense: Sense | null,
  weights: MeaningWeights,
  vocabulary: Vocabulary,
): Ranked[] {
  if (!sense) return [...ranked];
  const first = ranked
    .slice(0, FIRST)
    .map((one): Ranked => {
      const meaning = examineMeaning(question, one, sense);
      const weighed = meaning.sentences.map((features) => weigh(weights.sentence, features));
      const features = meantPassage(question, one, meaning, weighed, vocabulary);
      return { ...one, features, score: weigh(weights.passage, features), weights: weighed, meaning: features };
    })
    .sort((a, b) => b.score - a.score);
  const least = first.at(-1)?.score ?? 0;
  const next = ranked[FIRST]?.score ?? 0;
  return [...first, ...ranked.slice(FIRST).map((one) => ({ ...one, score: least + one.score - next }))];
}
