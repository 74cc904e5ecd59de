import { syntax } from '../mentions/parsed-article.ts';
import { saysSomething } from '../mentions/syntax.ts';
import type { Candidate } from './candidate.ts';
import { capped, type RunContext } from './context.ts';
import type { Emit } from './feature.ts';

/** The features of the answer that no mention stands for the speaker. */
export function nobodyFeatures(context: RunContext, candidates: readonly Candidate[], emit: Emit): void {
  const { parsed, position, previous, opening, closing, before, after, size, letters } = context;
  const atEnd = position.lastToken === (parsed.paragraphs[position.lastParagraph]?.tokens.length ?? 0) - 1;
  emit('nobody', 'bias');
  emit('nobody size', size, letters);
  emit('nobody open', opening, letters);
  emit('nobody close', closing, size);
  emit('nobody word', before[0], letters);
  emit('nobody words', before[1], before[0]);
  emit('nobody after', after, letters);
  emit('nobody line', position.firstToken === 0 ? 'opens' : 'inside', atEnd ? 'closes' : 'inside');
  let near = 0;
  let saying = 0;
  for (const { mention, paragraphs, sentences } of candidates) {
    if (paragraphs > 0 || sentences > 0) continue;
    near++;
    const paragraph = parsed.paragraphs[mention.paragraph];
    if (!paragraph) continue;
    if (saysSomething(syntax(paragraph, mention))) saying++;
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
