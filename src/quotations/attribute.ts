import { overridden } from './afterthought.ts';
import { type Candidate, candidatesOf, type Decision, decisionOf } from './candidates.ts';
import { candidateFeatures, contextOf, type Emit, isSentence, nobodyFeatures } from './features.ts';
import type { Mention } from './mentions.ts';
import type { ParsedArticle } from './scene.ts';

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
const MARGIN = 0.4;

/** For each run the expression that stands for its speaker, or null; decided from the first to the last. */
export function attribute(parsed: ParsedArticle, model: Model): (Mention | null)[] {
  const chosen: (Mention | null)[] = [];
  let previous: Decision | undefined;
  let score = 0;
  const add: Emit = (template, a, b, c, d, e) => {
    let branch = model.next.get(template)?.next.get(a);
    if (b !== undefined) branch = branch?.next.get(b);
    if (c !== undefined) branch = branch?.next.get(c);
    if (d !== undefined) branch = branch?.next.get(d);
    if (e !== undefined) branch = branch?.next.get(e);
    if (branch) score += branch.weight;
  };
  for (const position of parsed.positions) {
    const candidates = candidatesOf(parsed, position, previous);
    const context = contextOf(parsed, position);
    score = 0;
    nobodyFeatures(parsed, position, context, candidates, previous, add);
    const nobody = score;
    let best = Number.NEGATIVE_INFINITY;
    let winner: Candidate | undefined;
    for (const candidate of candidates) {
      score = 0;
      candidateFeatures(parsed, position, context, candidate, previous, add);
      if (score > best) {
        best = score;
        winner = candidate;
      }
    }
    const plain = isSentence(context) && winner?.mention.entityType !== 'unknown';
    if (best <= nobody + (plain ? 0 : MARGIN)) winner = undefined;
    const mention = overridden(parsed, position, context, winner, candidates, previous);
    chosen.push(mention);
    previous = decisionOf(parsed, position, mention);
  }
  return chosen;
}
