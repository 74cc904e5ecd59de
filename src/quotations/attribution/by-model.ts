import type { Mention } from '../mentions/mention.ts';
import type { ParsedArticle } from '../mentions/parsed-article.ts';
import { type Candidate, candidatesOf } from './candidate.ts';
import { contextOf } from './context.ts';
import { type Decision, decisionOf } from './decision.ts';
import { candidateFeatures } from './feature.ts';
import { type Model, scorerOf } from './model.ts';
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
  const { add, take } = scorerOf(model);
  for (const position of parsed.positions) {
    const candidates = candidatesOf(parsed, position, previous);
    const context = contextOf(parsed, symbols, position, previous);
    nobodyFeatures(context, candidates, add);
    const nobody = take();
    let best = Number.NEGATIVE_INFINITY;
    let winner: Candidate | undefined;
    for (const candidate of candidates) {
      candidateFeatures(context, candidate, add);
      const score = take();
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
