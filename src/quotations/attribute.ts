import { type Candidate, candidatesOf, type Decided, describe, describeNobody, type Emit } from './features.ts';
import type { Mention } from './mentions.ts';
import type { Scene } from './scene.ts';

/** For each template of features the weight of each value; absent is 0. Learned by bench/quotations/train.ts. */
export type Weights = Readonly<Record<string, Readonly<Record<string, number>>>>;

export type Model = ReadonlyMap<string, ReadonlyMap<string, number>>;

export const modelOf = (weights: Weights): Model =>
  new Map(Object.entries(weights).map(([template, values]) => [template, new Map(Object.entries(values))]));

/** For each run the expression that stands for its speaker, or null; decided from the first to the last. */
export function attribute(scene: Scene, model: Model): (Mention | null)[] {
  const chosen: (Mention | null)[] = [];
  let previous: Decided | undefined;
  let score = 0;
  const add: Emit = (template, value) => {
    score += model.get(template)?.get(value) ?? 0;
  };
  for (const place of scene.places) {
    const candidates = candidatesOf(scene, place, previous);
    describeNobody(scene, place, candidates, previous, add);
    let best = score;
    let winner: Candidate | undefined;
    for (const candidate of candidates) {
      score = 0;
      describe(scene, place, candidate, previous, add);
      if (score > best) {
        best = score;
        winner = candidate;
      }
    }
    score = 0;
    const mention = winner?.mention ?? null;
    chosen.push(mention);
    previous = { place, mention };
  }
  return chosen;
}
