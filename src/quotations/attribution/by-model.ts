import type { Mention } from '../mentions/mention.ts';
import type { ParsedArticle } from '../mentions/parsed-article.ts';
import { type Candidate, candidatesOf } from './candidate.ts';
import { contextOf } from './context.ts';
import { type Decision, decisionOf } from './decision.ts';
import { candidateFeatures, type Emit } from './feature.ts';
import type { Model } from './model.ts';
import { nobodyFeatures } from './nobody-feature.ts';
import { overridden } from './override.ts';
import { symbolsOf } from './shape.ts';

/** By how much a candidate must outweigh nobody: to name no speaker is better than to name the wrong one. */
const MARGIN = 0.75;

/** For each run the mention that stands for its speaker by the model, or null; decided from first to last. */
export function attributeByModel(parsed: ParsedArticle, model: Model): (Mention | null)[] {
  const symbols = parsed.paragraphs.map(symbolsOf);
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
    const context = contextOf(parsed, symbols, position, previous);
    score = 0;
    nobodyFeatures(context, candidates, add);
    const nobody = score;
    let best = Number.NEGATIVE_INFINITY;
    let winner: Candidate | undefined;
    for (const candidate of candidates) {
      score = 0;
      candidateFeatures(context, candidate, add);
      if (score > best) {
        best = score;
        winner = candidate;
      }
    }
    if (best <= nobody + MARGIN) winner = undefined;
    const mention = overridden(context, winner, candidates);
    chosen.push(mention);
    previous = decisionOf(parsed, position, mention);
  }
  return chosen;
}
