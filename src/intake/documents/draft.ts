import type { Draft } from '../format.ts';
import { pageReading } from '../head/reading.ts';
import { takeByline } from './byline.ts';

/** Blocks whose words show the language. */
const SAMPLED = 40;

/** A draft of what a document says and holds; a byline and a date printed at its top count for more than its properties. */
export function draftOf({ metadata, blocks, oversights }: Omit<Draft, 'reading'>): Draft {
  const sample = blocks.filter(({ kind }) => kind !== 'heading').slice(0, SAMPLED);
  const reading = pageReading(
    (sample.length > 0 ? sample : blocks).map(({ text }) => text).join('\n'),
    metadata.language,
  );
  const top = takeByline(blocks, reading);
  return { metadata: { ...metadata, ...top.metadata }, blocks: top.blocks, oversights, reading };
}
