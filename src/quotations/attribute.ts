import { afterthought } from './afterthought.ts';
import { type Candidate, candidatesOf, type Decided, decided } from './candidates.ts';
import { aroundOf, describe, describeNobody, type Emit, isSentence } from './features.ts';
import type { Mention } from './mentions.ts';
import type { Scene } from './scene.ts';

/**
 * For each template of features the weight of each value, its parts joined by a space; absent is 0.
 * Learned by bench/quotations/train.ts.
 */
export type Weights = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The weights as a tree: by template, then part by part, so that no text is put together to look one up. */
export interface Model {
  weight: number;
  readonly next: Map<string, Model>;
}

export function modelOf(weights: Weights): Model {
  const root: Model = { weight: 0, next: new Map() };
  for (const [template, values] of Object.entries(weights))
    for (const [value, weight] of Object.entries(values)) {
      let branch = root;
      for (const part of [template, ...value.split(' ')]) {
        const next = branch.next.get(part) ?? { weight: 0, next: new Map() };
        branch.next.set(part, next);
        branch = next;
      }
      branch.weight = weight;
    }
  return root;
}

/** By how much a speaker must outweigh nobody: to name none is better than to name the wrong one. */
const SURENESS = 0.4;

/** For each run the expression that stands for its speaker, or null; decided from the first to the last. */
export function attribute(scene: Scene, model: Model): (Mention | null)[] {
  const chosen: (Mention | null)[] = [];
  let previous: Decided | undefined;
  let score = 0;
  const add: Emit = (template, a, b, c, d, e) => {
    let branch = model.next.get(template)?.next.get(a);
    if (b !== undefined) branch = branch?.next.get(b);
    if (c !== undefined) branch = branch?.next.get(c);
    if (d !== undefined) branch = branch?.next.get(d);
    if (e !== undefined) branch = branch?.next.get(e);
    if (branch) score += branch.weight;
  };
  for (const place of scene.places) {
    const candidates = candidatesOf(scene, place, previous);
    const around = aroundOf(scene, place);
    score = 0;
    describeNobody(scene, place, around, candidates, previous, add);
    const nobody = score;
    let best = Number.NEGATIVE_INFINITY;
    let winner: Candidate | undefined;
    for (const candidate of candidates) {
      score = 0;
      describe(scene, place, around, candidate, previous, add);
      if (score > best) {
        best = score;
        winner = candidate;
      }
    }
    const plain = isSentence(around) && winner?.mention.sort !== 'unknown';
    if (best <= nobody + (plain ? 0 : SURENESS)) winner = undefined;
    const mention = afterthought(scene, place, around, winner, candidates, previous);
    chosen.push(mention);
    previous = decided(scene, place, mention);
  }
  return chosen;
}
