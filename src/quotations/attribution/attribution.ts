import type { Mention } from '../mentions/mention.ts';
import type { ParsedArticle } from '../mentions/parsed-article.ts';
import weights from './attribution.weights.json' with { type: 'json' };
import { attributeByModel } from './by-model.ts';
import { attributeByVerb } from './by-verb.ts';
import { modelOf } from './model.ts';

const MODEL = modelOf(weights);

/**
 * In: an article with its runs and mentions. Out: for each run the mention that stands for its speaker, or null. By the
 * model for the language it was learned from; for others by the reporting verbs beside the run.
 */
export function attribute(parsed: ParsedArticle): (Mention | null)[] {
  const chosen = parsed.rules.hasGrammar ? attributeByModel(parsed, MODEL) : attributeByVerb(parsed);
  return chosen.map((mention, run) => labelOf(parsed, run) ?? mention);
}

/** In a transcript the label before a turn says whose it is. */
function labelOf({ positions, paragraphs }: ParsedArticle, run: number): Mention | undefined {
  const position = positions[run];
  return position?.run.label && paragraphs[position.firstParagraph]?.mentions[0];
}
