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
export const attribute = (parsed: ParsedArticle): (Mention | null)[] =>
  parsed.rules.hasGrammar ? attributeByModel(parsed, MODEL) : attributeByVerb(parsed);
