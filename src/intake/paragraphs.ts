import type { Paragraph } from '../article/compose.ts';
import { type Block, endsSentence, wholly } from './block.ts';
import type { PageReading } from './head/reading.ts';
import { joinBroken } from './join-broken.ts';
import { lineKindOf } from './line-kind.ts';
import { joinLines, posterOf, signedPost } from './post.ts';

/** As many as a very long novel has. */
export const MAX_PARAGRAPHS = 50_000;

/** Says what each block of an article is on the page. */
export function toParagraphs(blocks: readonly Block[], reading: PageReading): Paragraph[] {
  const joined = joinBroken(blocks);
  const paragraphs: Paragraph[] = [];
  for (let at = 0; at < joined.length; ) {
    const block = joined[at];
    if (!block) break;
    const next = joined[at + 1];
    const postedBy = posterOf(block, next);
    if (next && postedBy !== null) {
      const post = postBlocks(joined, at + 1);
      paragraphs.push({ kind: 'post', postedBy, text: joinLines(post.map(({ text }) => text)) });
      at += 1 + post.length;
      continue;
    }
    const quote = sameQuote(joined, at);
    const post = signedPost(quote);
    if (post) paragraphs.push(post);
    else paragraphs.push(...quote.map(({ text }): Paragraph => ({ kind: 'quote', text })));
    if (quote.length === 0)
      paragraphs.push({
        kind: lineKindOf(joined, at, reading) ?? kindOf(block, joined[at - 1], next),
        text: block.text,
      });
    at += Math.max(1, quote.length);
  }
  return paragraphs;
}

/** The blocks from there on that stand in one block quote; none when the first stands in none. */
function sameQuote(blocks: readonly Block[], from: number): Block[] {
  const quote = blocks[from]?.quote;
  let end = from;
  while (quote !== undefined && blocks[end]?.quote === quote) end++;
  return blocks.slice(from, end);
}

const ORNAMENT = /^[\s\p{Cf}*~_=+#.•·⁂❦–—-]+$/u;
const TAGS =
  /^(?:<\/?(?:a|audio|br|center|details|div|embed|figure|hr|iframe|img|p|picture|section|source|span|summary|video)\b[^<>]*>\s*)+$/i;

/** A rule, a row of stars, an HTML comment or tags without words: nothing to read. */
export const isOrnament = ({ text }: Pick<Block, 'text'>): boolean =>
  ORNAMENT.test(text) ||
  (text.startsWith('<!--') && text.indexOf('-->') === text.length - 3) ||
  (text.length < 2000 && TAGS.test(text));

function kindOf(block: Block, before: Block | undefined, after: Block | undefined): Paragraph['kind'] {
  switch (block.kind) {
    case 'heading':
      return 'heading';
    case 'head':
      return 'caption';
    case 'item':
      return isFurniture(block) ? 'boilerplate' : 'body';
    case 'paragraph':
      if (isFurniture(block)) return 'boilerplate';
      if (isSource(block) || isCaption(block, before, after)) return 'caption';
      return isBoldHeading(block) ? 'heading' : 'body';
    default:
      return 'body';
  }
}

/** `[Disclaimer]`, `[Applause]`, a link that says "Read more", a number alone: printed, but no sentence of the article's. */
const isFurniture = (block: Block): boolean =>
  /^(?:\[[^[\]]{1,40}\]|\d{1,9}[.)])$/.test(block.text) ||
  (block.text.length <= 80 && !endsSentence(block.text) && wholly(block, 'link'));

/** "Source: World Bank", below a chart. */
const isSource = ({ text }: Block): boolean => /^sources?\s?:[^\n]{1,100}$/i.test(text);

const isBoldHeading = (block: Block): boolean =>
  block.text.length <= 80 && !/[.!?…:;,"”»]$/.test(block.text) && wholly(block, 'strong');

const PICTURE_WORDS =
  /\b(?:images?|photos?|photographs?|photographed|pictures?|pictured|file photo|getty|screenshot|infographic)\b/i;

/** Six words or more between quotation marks: somebody says something. No word holds an opening mark: one try for each. */
const STATEMENT = /["“„«‘](?:[^\s"“”„«»‘]+\s+){5}/;

/**
 * A paragraph wholly in italics that follows a picture, speaks of one, or stands alone. One that quotes a statement is
 * the article's own, and so are the first of all (its summary) and several in a row (a letter, a poem).
 */
function isCaption(block: Block, before: Block | undefined, after: Block | undefined): boolean {
  if (!isItalic(block)) return false;
  if (block.picture) return true;
  if (STATEMENT.test(block.text)) return false;
  return PICTURE_WORDS.test(block.text) || block.gap === true || !(!before || isItalic(before) || isItalic(after));
}

const isItalic = (block: Block | undefined): boolean => block?.kind === 'paragraph' && wholly(block, 'em');

/** The paragraphs of a post: one, or as many as its block quote or its italics hold. */
function postBlocks(blocks: readonly Block[], from: number): Block[] {
  const quote = sameQuote(blocks, from);
  if (quote.length > 0) return quote;
  let end = from + 1;
  while (isItalic(blocks[from]) && isItalic(blocks[end]) && !isOther(blocks[end])) end++;
  return blocks.slice(from, end);
}

const isOther = (block: Block | undefined): boolean =>
  block?.gap === true || block?.picture === true || PICTURE_WORDS.test(block?.text ?? '');
