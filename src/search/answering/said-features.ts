import type { Question } from '../question/question.ts';
import { type Alignment, SAID } from './alignment.ts';

/** How surely a sentence says the question's terms, each by how rare it is in the language at large; apart from those that only ask. */
export const SAID_FEATURES = [
  'said',
  'least',
  'unsaid',
  'unsaidCount',
  'unsaidMost',
  'unsaidNames',
  'unsaidNumbers',
  'unsaidAsking',
  'unsaidVerbs',
  // With what the sentence before it and the title say.
  'inContext',
  'unsaidInContext',
  'opposite',
] as const;
export type SaidFeatures = Readonly<Record<(typeof SAID_FEATURES)[number], number>>;

/** What is known of a sentence before it is looked at. */
export interface Surroundings {
  /** For each term how rare its word is in the language at large, 0 to 1. */
  readonly rare: Float64Array;
  /** For each term whether it is a verb as a rule. */
  readonly verbs: readonly boolean[];
  /** What the sentence before it and the title say of the question; null at the head of a passage, or without a title. */
  readonly before: Alignment | null;
  readonly title: Alignment | null;
}

/** How much of what is said right before, or in the title, counts for a sentence. */
const BEFORE = 0.7;
const IN_TITLE = 0.5;

export function saidFeatures(
  { terms, asking }: Question,
  { said, opposite }: Alignment,
  { rare, verbs, before, title }: Surroundings,
): SaidFeatures {
  let all = 0;
  let sum = 0;
  let context = 0;
  let least = 1;
  let unsaid = 0;
  let unsaidCount = 0;
  let unsaidMost = 0;
  let unsaidNames = 0;
  let unsaidNumbers = 0;
  let unsaidAsking = 0;
  let unsaidVerbs = 0;
  let unsaidInContext = 0;
  terms.forEach(({ capital, number }, t) => {
    const sure = said[t] ?? 0;
    const rarity = rare[t] ?? 1;
    if (asking[t]) {
      if (sure < SAID) unsaidAsking++;
      return;
    }
    const around = Math.max(sure, BEFORE * (before?.said[t] ?? 0), IN_TITLE * (title?.said[t] ?? 0));
    all += rarity;
    sum += rarity * sure;
    context += rarity * around;
    least = Math.min(least, sure);
    if (sure >= SAID) return;
    unsaid += rarity;
    unsaidCount++;
    unsaidMost = Math.max(unsaidMost, rarity);
    if (capital) unsaidNames++;
    if (number) unsaidNumbers++;
    if (verbs[t]) unsaidVerbs++;
    if (around < SAID) unsaidInContext += rarity;
  });
  return {
    said: all > 0 ? sum / all : 1,
    least,
    unsaid,
    unsaidCount,
    unsaidMost,
    unsaidNames,
    unsaidNumbers,
    unsaidAsking,
    unsaidVerbs,
    inContext: all > 0 ? context / all : 1,
    unsaidInContext,
    opposite: opposite ? 1 : 0,
  };
}
