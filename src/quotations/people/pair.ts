import type { Mention } from '../mentions/mention.ts';
import { type ParsedArticle, syntax } from '../mentions/parsed-article.ts';
import { saysSomething } from '../mentions/syntax.ts';
import type { Entity } from './entity.ts';

/** Two who say the same words together. */
export interface Pair {
  readonly first: Mention;
  readonly second: Mention;
}

/** “…,” said both Dagny Stroud and Piet Brandt · “…,” Dagny Stroud and Piet Brandt said: with whom the one that was chosen speaks. */
export function pairOf(parsed: ParsedArticle, mention: Mention, names: ReadonlyMap<Mention, Entity>): Pair | undefined {
  const paragraph = parsed.paragraphs[mention.paragraph];
  if (!paragraph || mention.type !== 'name') return undefined;
  const { tokens, mentions } = paragraph;
  for (const index of [mention.index, mention.index - 1]) {
    const [first, second] = [mentions[index], mentions[index + 1]];
    if (first?.type !== 'name' || second?.type !== 'name' || first.possessive || second.possessive) continue;
    if (tokens[first.to]?.lower !== 'and' || second.titleFrom !== first.to + 1) continue;
    if ([first, second].some((one) => one.entityType === 'place' || !names.has(one))) continue;
    const { cue, preceding } = syntax(paragraph, first);
    const after = tokens[second.to];
    const inverted = cue?.inverted === true && saysSomething(syntax(paragraph, first)) && after?.kind !== 'word';
    const opens = preceding === '^' || preceding === 'Q' || tokens[first.titleFrom - 1]?.lower === 'both';
    if (inverted || (opens && saysSomething(syntax(paragraph, second)))) return { first, second };
  }
  return undefined;
}
