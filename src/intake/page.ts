import type { SyncSteps } from '../base/steps.ts';
import type { Block } from './block.ts';
import { type Draft, Unreadable } from './format.ts';
import { isWebAddress } from './from-url.ts';
import { takeHead } from './head/head.ts';
import { pageReading } from './head/reading.ts';

/** Longer than a list of addresses that somebody pastes. */
const LONGEST = 20_000;
const ADDRESS = /^(?:source\s?:\s*)?<?((?:https?:\/\/|www\.)[^\s<>]+)>?$/i;
const LINK = /^\[[^[\]]*\]\(([^()\s]+)\)$/;

/** Whether a line is an address and nothing else, perhaps as a link. */
function isAddress(line: string): boolean {
  const found = ADDRESS.exec(LINK.exec(line)?.[1] ?? line)?.[1];
  return found !== undefined && isWebAddress(found.replace(/^www\./i, 'https://www.'));
}

/** How many addresses a text is made of; 0 where there is anything else in it. */
function addressesIn(body: string): number {
  if (body.length > LONGEST) return 0;
  const lines = body.split('\n').flatMap((line) => line.trim() || []);
  return lines.every(isAddress) ? lines.length : 0;
}

const linesAbove = (body: string): number => body.slice(0, body.search(/\S/)).split('\n').length - 1;

/**
 * A draft of what stands below the front matter: what the top of a pasted page says of the article, then its blocks.
 * @throws Unreadable where the text is nothing but addresses, or as `blocksOf` does
 */
export function* readPage(
  body: string,
  front: Pick<Draft, 'metadata' | 'oversights'>,
  isMarkdown: boolean,
  blocksOf: (source: string) => SyncSteps<Block[]>,
): SyncSteps<Draft> {
  const addresses = addressesIn(body);
  if (addresses > 0) throw new Unreadable(({ intake }) => intake.onlyAddresses(addresses), 1 + linesAbove(body));
  const reading = pageReading(body, front.metadata.language);
  const { metadata, kept, rest } = takeHead(body, front.metadata, isMarkdown, reading);
  yield;
  const above = kept === '' ? [] : yield* blocksOf(kept);
  const blocks = [...above, ...(yield* blocksOf(rest))];
  return { ...front, metadata: { ...metadata, ...front.metadata }, blocks, reading };
}
