import { type ParsedArticle, type RunPosition, syntax } from '../mentions/parsed-article.ts';
import { saysSomething } from '../mentions/syntax.ts';
import type { Candidate, Decision } from './candidate.ts';
import { capped, type RunContext } from './context.ts';
import type { Emit } from './feature.ts';

/** The features of nobody being named. */
export function nobodyFeatures(
  parsed: ParsedArticle,
  position: RunPosition,
  { opening, closing, size, letters }: RunContext,
  candidates: readonly Candidate[],
  previous: Decision | undefined,
  emit: Emit,
): void {
  const atEnd = position.lastToken === (parsed.paragraphs[position.lastParagraph]?.tokens.length ?? 0) - 1;
  emit('nobody', 'bias');
  emit('nobody size', size, letters);
  emit('nobody open', opening, letters);
  emit('nobody close', closing, size);
  emit('nobody line', position.firstToken === 0 ? 'opens' : 'inside', atEnd ? 'closes' : 'inside');
  let near = 0;
  let saying = 0;
  for (const { mention, paragraphs, sentences } of candidates) {
    if (paragraphs > 0 || sentences > 0) continue;
    near++;
    const paragraph = parsed.paragraphs[mention.paragraph];
    if (!paragraph) continue;
    const { verb, cue } = syntax(paragraph, mention);
    if (saysSomething({ verb, cue })) saying++;
  }
  emit('nobody near', capped(near, 3), capped(saying, 2));
  emit('nobody saying', capped(saying, 2), opening, size);
  if (!previous) {
    emit('nobody previous', 'first');
    return;
  }
  emit(
    'nobody previous',
    capped(position.firstParagraph - previous.position.lastParagraph, 3),
    previous.mention ? 'somebody' : 'nobody',
    size,
  );
}
