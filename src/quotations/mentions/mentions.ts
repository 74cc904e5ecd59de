import { rulesFor } from '../lexicon/language-rules.ts';
import type { Token } from '../tokens/token.ts';
import type { TokenizedArticle } from '../tokens/tokens.ts';
import { mentionsIn } from './find-mentions.ts';
import { withLabel } from './labels.ts';
import { changed, type Mention } from './mention.ts';
import { corrected } from './name-correction.ts';
import { withKinds } from './name-kinds.ts';
import { withOpeningParticles } from './opening-particles.ts';
import { type ParsedArticle, paragraphOf } from './parsed-article.ts';
import { surnamesOf, withSurnames } from './surnames.ts';
import { unspacedNames } from './unspaced-names.ts';

/** In: an article's tokens. Out: the same with every mention, an expression that may stand for a speaker. */
export function withMentions({ article, paragraphs, positions }: TokenizedArticle): ParsedArticle {
  const rules = rulesFor(article.language);
  const labels = new Map(
    positions.flatMap(({ run, firstParagraph }) => (run.label ? [[firstParagraph, run.label] as const] : [])),
  );
  const read = (tokens: readonly Token[], paragraph: number) => {
    const found = rules.unspaced ? unspacedNames(tokens, paragraph, rules) : mentionsIn(tokens, paragraph);
    const mended = (mention: Mention): Mention =>
      rules.hasGrammar ? withOpeningParticles(tokens, mention) : corrected(tokens, mention, rules);
    const isPronoun = ({ type, head, from, to }: Mention): boolean =>
      type === 'name' && to - from === 1 && rules.pronouns.has(head);
    const mentions: Mention[] = [];
    for (const mention of found.map(mended))
      if (!isPronoun(mention))
        mentions.push(mention.index === mentions.length ? mention : changed(mention, { index: mentions.length }));
    const label = labels.get(paragraph);
    return { tokens, mentions: label ? withLabel(tokens, mentions, label, paragraph) : mentions };
  };
  const first = paragraphs.map(read);
  const surnames = rules.hasGrammar ? surnamesOf(first) : undefined;
  const second = first.map((paragraph, number) => {
    const marked = surnames && withSurnames(paragraph.tokens, surnames);
    return marked ? read(marked, number) : paragraph;
  });
  const known = rules.hasGrammar ? withKinds(second) : second;
  return { article, rules, paragraphs: known.map(paragraphOf), positions };
}
