import type { Mention } from '../mentions/mention.ts';
import type { ParsedArticle } from '../mentions/parsed-article.ts';
import { type Candidate, candidatesOf, type Decision, decisionOf } from './candidate.ts';
import { contextOf, isSentence } from './context.ts';
import { candidateFeatures, type Emit } from './feature.ts';
import type { Model } from './model.ts';
import { nobodyFeatures } from './nobody-feature.ts';
import { overridden } from './override.ts';

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
