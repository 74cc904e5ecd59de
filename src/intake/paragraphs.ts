import type { Paragraph } from '../article/compose.ts';
import { type Block, endsSentence, wholly } from './block.ts';
import { posterOf, signedPost } from './post.ts';

/** Says what each block of an article is on the page: body, heading, caption, quote or post. */
export function toParagraphs(blocks: readonly Block[]): Paragraph[] {
  const joined = joinBroken(blocks.filter((block) => !isOrnament(block)));
  const paragraphs: Paragraph[] = [];
  for (let at = 0; at < joined.length; at++) {
    const block = joined[at];
    if (!block) continue;
    const postedBy = posterOf(block, joined[at + 1]);
    if (postedBy !== null) {
      const post = postBlocks(joined, at + 1);
      paragraphs.push({ kind: 'post', postedBy, text: post.map(({ text }) => text).join('\n') });
      at += post.length;
      continue;
    }
    paragraphs.push(signedPost(block) ?? { kind: kindOf(block, joined[at - 1], joined[at + 1]), text: block.text });
  }
  return paragraphs;
}

/** A rule or a row of stars: nothing to read. */
const isOrnament = ({ text }: Block): boolean => /^[\s*~_=+#.•·⁂❦–—-]+$/u.test(text);

function kindOf(block: Block, before: Block | undefined, after: Block | undefined): Paragraph['kind'] {
  switch (block.kind) {
    case 'heading':
    case 'quote':
      return block.kind;
    case 'head':
      return 'caption';
    case 'item':
      return isFurniture(block) ? 'caption' : 'body';
    case 'paragraph':
      if (isFurniture(block) || isCaption(block, before, after)) return 'caption';
      return isBoldHeading(block) ? 'heading' : 'body';
    default:
      return 'body';
  }
}

/** `[Disclaimer]`, `[Applause]`, a link that says "Read more", a number alone: printed, but no sentence of the article's. */
const isFurniture = (block: Block): boolean =>
  /^(?:\[[^[\]]{1,40}\]|\d{1,9}[.)])$/.test(block.text) ||
  (block.text.length <= 80 && !endsSentence(block.text) && wholly(block, 'link'));

const isBoldHeading = (block: Block): boolean =>
  block.text.length <= 80 && !/[.!?…:;,"”»]$/.test(block.text) && wholly(block, 'strong');

const PICTURE_WORDS =
  /\b(?:images?|photos?|photographs?|photographed|pictures?|pictured|file photo|getty|screenshot|infographic)\b/i;

/** Six words or more between quotation marks: somebody says something. */
const STATEMENT = /["“„«](?:[^\s"“”„«»]+\s+){5,}[^"“”„«»]*/;

/**
 * A paragraph wholly in italics that follows a picture, speaks of one, or stands alone. One that quotes a statement is
 * the article's own, and so are several in a row: a letter, a poem.
 */
function isCaption(block: Block, before: Block | undefined, after: Block | undefined): boolean {
  if (!isItalic(block)) return false;
  if (block.picture) return true;
  if (STATEMENT.test(block.text)) return false;
  return PICTURE_WORDS.test(block.text) || block.gap === true || !(isItalic(before) || isItalic(after));
}

const isItalic = (block: Block | undefined): boolean => block?.kind === 'paragraph' && wholly(block, 'em');

/** The paragraphs of a post: one, or as many as its italics or its block quote hold. */
function postBlocks(blocks: readonly Block[], from: number): Block[] {
  const post: Block[] = [];
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at];
    const first = post[0];
    if (!block || (first && (block.gap || block.picture))) break;
    const goesOn = first?.kind === 'quote' ? block.kind === 'quote' : isItalic(first) && isItalic(block);
    if (first && !(goesOn && !PICTURE_WORDS.test(block.text))) break;
    post.push(block);
  }
  return post;
}

/**
 * Joins what the source broke in the middle of a sentence. Only on evidence: a first part of six words or more that
 * begins like a sentence and does not end like one, then a second that goes on in lower case or inside the emphasis
 * that was cut in two. A missing full stop alone is none (headlines, verse, lists).
 */
function joinBroken(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    if (before && isBroken(before, block)) joined[joined.length - 1] = joinBlocks(before, block);
    else joined.push(block);
  }
  return joined;
}

function isBroken(first: Block, second: Block): boolean {
  if (first.kind !== second.kind || (first.kind !== 'paragraph' && first.kind !== 'quote')) return false;
  if (second.picture || !/[\p{L}\p{N},]$/u.test(first.text)) return false;
  if (!/^[^\p{L}]{0,5}(?!\p{Ll})\p{L}/u.test(first.text) || !/^(?:\S+\s+){5}/.test(first.text)) return false;
  return /^\p{Ll}+(?!\p{Lu})/u.test(second.text) || isCutEmphasis(first, second);
}

/** A run that begins inside the first part, reaches its end, and has its like at the start of the second. */
const isCutEmphasis = (first: Block, second: Block): boolean =>
  first.runs.some(
    ({ mark, span: [start, end] }) =>
      mark !== 'link' &&
      start > 0 &&
      end === first.text.length &&
      second.runs.some((run) => run.mark === mark && run.span[0] === 0 && run.span[1] < second.text.length),
  );

function joinBlocks(first: Block, second: Block): Block {
  const by = first.text.length + 1;
  const runs = second.runs.map(({ mark, span }) => ({ mark, span: [span[0] + by, span[1] + by] as const }));
  return { ...first, text: `${first.text} ${second.text}`, runs: [...first.runs, ...runs] };
}
