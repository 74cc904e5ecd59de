import type { Question } from '../question/question.ts';
import { ratio, shareOf } from './coverage.ts';
import type { Held } from './hits.ts';
import { bestAt, type Profile, type Sentence } from './sentence-features.ts';
import { type Near, type Sense, themeOf } from './word-meaning.ts';

/** What the meaning of its words tells of a sentence, beside its other features. */
export const SENTENCE_MEANING = ['close', 'theme'] as const;
/** And of a passage: of all of it, and of the sentence that answers best. */
export const PASSAGE_MEANING = ['close', 'theme', 'bestClose', 'bestTheme', 'plain'] as const;
export type SentenceMeaning = Readonly<Record<(typeof SENTENCE_MEANING)[number], number>>;
export type PassageMeaning = Readonly<Record<(typeof PASSAGE_MEANING)[number], number>>;

/** The share of the question's weight that stands there in other words, by how close they come. */
function closeness({ terms, totals }: Question, { close }: Near, { similarity }: Held): number {
  let sum = 0;
  for (let t = 0; t < terms.length; t++) if ((similarity[t] ?? 0) < 1) sum += (terms[t]?.weight ?? 0) * (close[t] ?? 0);
  return ratio(sum, totals.weight);
}

/** What a candidate's words mean: of each sentence, and of all. */
export interface Meant {
  readonly sentences: readonly SentenceMeaning[];
  readonly whole: SentenceMeaning;
  /** The share of the question that the passage holds, each term by how rare it is in the language at large. */
  readonly plain: number;
}

export function examineMeaning(
  question: Question,
  { profile, sentences }: { readonly profile: Profile; readonly sentences: readonly Sentence[] },
  sense: Sense,
  rarityOf: (stem: number) => number,
): Meant {
  const nears = sentences.map(({ from, to }) => sense.between(profile.entry.page, from, to, rarityOf));
  const whole = sense.together(nears);
  const meaning = (near: Near, held: Held): SentenceMeaning => ({
    close: closeness(question, near, held),
    theme: themeOf(near),
  });
  return {
    sentences: sentences.map(({ held }, i) => meaning(nears[i] ?? whole, held)),
    whole: meaning(whole, profile.held),
    plain: shareOf(sense.rareness, profile.held),
  };
}

/** @param weights what each sentence weighs */
export function passageMeaning({ sentences, whole, plain }: Meant, weights: readonly number[]): PassageMeaning {
  const best = sentences[bestAt(weights)];
  return { close: whole.close, theme: whole.theme, bestClose: best?.close ?? 0, bestTheme: best?.theme ?? 0, plain };
}
