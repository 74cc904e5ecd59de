import type { PassageKind } from '../article/article.ts';
import { isAllBoilerplate } from '../text/boilerplate.ts';
import type { Block } from './block.ts';
import { readFacts } from './head/facts.ts';
import type { PageReading } from './head/reading.ts';
import { isCredit, isSection } from './head/roles.ts';

/** A byline stands above the text or below it: among the first so many blocks, or the last. */
const FROM_START = 6;
const FROM_END = 3;

/**
 * What a line is by its words alone, where they tell that it is no sentence of the article: an invitation of the page's, the credit
 * of a picture, a byline or a date.
 */
export function lineKindOf(blocks: readonly Block[], at: number, reading: PageReading): PassageKind | undefined {
  const block = blocks[at];
  if (!block || !['paragraph', 'item', 'verse'].includes(block.kind)) return undefined;
  const { text } = block;
  const [language] = reading.languages;
  if (isAllBoilerplate(text, language)) return 'boilerplate';
  if (block.kind === 'paragraph' && isCredit(text, reading)) return 'caption';
  const isTop = at < FROM_START;
  if (!isTop && at < blocks.length - FROM_END) return undefined;
  if (isTop && block.kind === 'paragraph' && isSection(text, reading)) return 'boilerplate';
  return text.split('\n').every((line) => readFacts(line.trim(), reading) !== null) ? 'byline' : undefined;
}
