import { writtenDates } from '../../text/written-dates.ts';
import { type Block, endsSentence, wholly } from '../block.ts';
import type { Metadata } from '../format.ts';
import { readFacts } from '../head/facts.ts';
import type { PageReading } from '../head/reading.ts';
import { lineKindOf } from '../line-kind.ts';

export interface OwnBlocks {
  readonly blocks: readonly Block[];
  /** What lines that were taken out say of the article. */
  readonly author?: string | undefined;
  readonly published?: string | undefined;
}

/** A byline stands above the text or below it: among the first so many blocks, or the last. */
const FROM_START = 4;
const FROM_END = 2;
const LONGEST_BYLINE = 200;
/** Letters beside names and dates in a line that holds nothing else: "By", "Reporter". */
const FEW = 14;
/** The same where marks part it: "Published in Waypoints · 3 May 2021 · 4 min read". */
const FEW_IN_PARTS = 40;
/** Above the headline the page prints its own name and sections; what is longer is text. */
const LONGEST_ABOVE = 400;
const LONGEST_COPYRIGHT = 300;
const LONGEST_LABEL = 60;

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * The blocks of the article's text: without its headline and what the page prints above that, the line that says who wrote it and when,
 * invitations and links of the page's, credits, and headings over nothing.
 */
export function ownBlocks(all: readonly Block[], metadata: Metadata, reading: PageReading): OwnBlocks {
  const blocks = withoutListLinks(belowHeadline(all, metadata.title ?? ''));
  const facts: { author?: string | undefined; published?: string | undefined } = {};
  const isOwn = (block: Block, at: number): boolean => {
    if (block.kind === 'heading') return true;
    if (block.kind !== 'row' && block.kind !== 'head' && !/[\p{L}\p{N}]/u.test(block.text)) return false;
    if (block.kind === 'paragraph' && /^[\P{L}]+$/u.test(block.text)) return false;
    if (isLink(block)) return false;
    const isTop = at < FROM_START;
    const isBottom = at >= blocks.length - FROM_END;
    const kind = lineKindOf(blocks, at, reading);
    if (kind === 'boilerplate' || kind === 'caption') return false;
    if (isBottom && block.text.length <= LONGEST_COPYRIGHT && /©|\bcopyright\b/i.test(block.text)) return false;
    if (at === blocks.length - 1 && block.text.length <= LONGEST_LABEL && block.text.endsWith(':')) return false;
    const said = kind === 'byline' ? block.text.split('\n').map((line) => readFacts(line.trim(), reading)) : [];
    if (said.length > 0 && said.every((one) => one?.isAll)) {
      facts.author ??= said.find((one) => one?.author)?.author;
      facts.published ??= said.find((one) => one?.date && !one.isUpdate)?.date;
      return false;
    }
    const byline = isTop || isBottom ? bylineIn(block, metadata, reading) : undefined;
    if (byline?.published !== undefined && isTop) facts.published ??= byline.published;
    return byline === undefined;
  };
  return { blocks: withoutEmptyHeadings(blocks, new Set(blocks.filter(isOwn))), ...facts };
}

function belowHeadline(blocks: readonly Block[], title: string): readonly Block[] {
  const sought = letters(title);
  if (sought === '') return blocks;
  const isHeadline = ({ kind, text, level }: Block): boolean => {
    if (kind !== 'heading' && (kind !== 'paragraph' || text.length > title.length + 3)) return false;
    const found = letters(text);
    // The page may print a section in front of it.
    const isLonger =
      kind === 'heading' && (level ?? 1) <= 2 && found.endsWith(sought) && found.length < 2 * sought.length;
    return found === sought || isLonger;
  };
  const at = blocks.findIndex(isHeadline);
  if (at < 0) return blocks;
  const above = blocks.slice(0, at);
  const isShort = above.reduce((sum, { text }) => sum + text.length, 0) <= LONGEST_ABOVE;
  const below = blocks.slice(at + 1).filter(({ kind, text }) => !(kind === 'heading' && letters(text) === sought));
  return [...(isShort ? [] : above), ...below];
}

/** Links alone, in whatever number: where they lead, not what the article says. */
const isLink = (block: Block): boolean =>
  (block.kind === 'paragraph' || block.kind === 'item') &&
  wholly(block, 'link') &&
  !endsSentence(block.text.replace(/[»›>\s]+$/, ''));

/** Of a list whose other items say more an item that is a link is one of them. */
function withoutListLinks(blocks: readonly Block[]): Block[] {
  return blocks.map((block, at) => {
    if (block.kind !== 'item' || !isLink(block)) return block;
    const isSaid = (step: 1 | -1): boolean => {
      for (let other = at + step; blocks[other]?.kind === 'item'; other += step) {
        const one = blocks[other];
        if (one && !isLink(one)) return true;
        if (Math.abs(other - at) > MOST_ITEMS) break;
      }
      return false;
    };
    return isSaid(-1) || isSaid(1) ? { ...block, runs: block.runs.filter(({ mark }) => mark !== 'link') } : block;
  });
}

const MOST_ITEMS = 20;

/** What a line says that holds the names of those who wrote the article, or its date, and hardly anything else; undefined where it is none. */
function bylineIn(
  { kind, text }: Block,
  { author, publisher, published }: Metadata,
  { languages, lexicon }: PageReading,
): { readonly published?: string } | undefined {
  if (kind !== 'paragraph' || text.length > LONGEST_BYLINE || (/[.!?]["”»]?$/.test(text.slice(-2)) && !/\d/.test(text)))
    return undefined;
  const dates = writtenDates(text, { languages, dayFirst: lexicon.dayFirst });
  let rest = text;
  for (const { span } of [...dates].reverse()) rest = rest.slice(0, span[0]) + rest.slice(span[1]);
  const authors = author?.split('; ') ?? [];
  const named = [...authors, ...(publisher ? [publisher] : [])].filter((name) => letters(rest).includes(letters(name)));
  const [date] = dates;
  if (!named.some((name) => authors.includes(name)) && (date === undefined || date.date !== published))
    return undefined;
  const isKnown = (word: string): boolean =>
    [lexicon.dates, lexicon.updates, lexicon.roles].some((set) => set.has(word));
  const words = rest
    .replace(/\S+@\S+/g, '')
    .replace(/\d{1,2}[:.時点]\d{2}/gu, '')
    .split(/\s+/);
  const bare = letters(words.filter((word) => !isKnown(word.toLowerCase().replace(/[.,:]+$/, ''))).join(''));
  const left = named.reduce((words, name) => words.replace(letters(name), ''), bare).length;
  if (left > (/[·•|]/.test(text) ? FEW_IN_PARTS : FEW)) return undefined;
  return date === undefined ? {} : { published: date.date };
}

/** The blocks that are kept, but for headings over nothing that is kept, or over links of the page's. */
function withoutEmptyHeadings(blocks: readonly Block[], kept: ReadonlySet<Block>): Block[] {
  const own: Block[] = [];
  let below: 'dropped' | 'links' | undefined;
  let isFilled = false;
  for (const block of [...blocks].reverse()) {
    if (!kept.has(block)) {
      below = block.kind === 'item' ? 'links' : 'dropped';
      continue;
    }
    const isHeading = block.kind === 'heading';
    if (isHeading && (below === 'links' || (!isFilled && (below === 'dropped' || own.length === 0)))) continue;
    isFilled = !isHeading;
    below = undefined;
    own.push(block);
  }
  return own.reverse();
}
