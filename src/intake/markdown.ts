import type { SyncSteps } from '../base/steps.ts';
import type { Block } from './block.ts';
import { decodeText } from './decode.ts';
import { type TextReader, Unreadable } from './format.ts';
import { takeFrontMatter } from './front-matter/front-matter.ts';
import { chunksOf, stretchesOf } from './markdown-chunks.ts';
import { createInlineReader, type Line } from './markdown-inline.ts';
import { createParser, type MarkdownParser } from './markdown-parser.ts';
import { createRoughReader, type Marked, type Rough } from './markdown-rough.ts';
import { readPage } from './page.ts';
import { isOrnament, MAX_PARAGRAPHS } from './paragraphs.ts';
import { withoutSiteMarkup } from './site-markup/site-markup.ts';

/** Markdown as authors keep it: with front matter or without, and with what their site's generator or Obsidian reads in it. */
export const readMarkdown: TextReader = function* ({ bytes }) {
  const { body, ...front } = takeFrontMatter(decodeText(bytes));
  yield;
  return yield* readPage(yield* withoutSiteMarkup(body), front, true, markdownBlocks);
};

/**
 * CommonMark with tables and strikethrough; HTML in it is text.
 * @throws Unreadable where it is nested too deep, or has too many paragraphs
 */
export function* markdownBlocks(source: string): SyncSteps<Block[]> {
  const parser = createParser();
  // A link may lead to what is defined further down: every block is known before the marks in one are read.
  const rough = yield* roughBlocks(source, parser);
  const blocks: Block[] = [];
  let picture = false;
  for (const one of rough) {
    const block: Block = yield* readMarks(one, parser);
    // A picture on its own goes to the block that follows it.
    const after: boolean = picture || block.picture === true;
    const gap = one.gap && blocks.length > 0;
    if (block.text) blocks.push({ ...block, ...(after && { picture: true }), ...(gap && { gap }) });
    picture = after && !block.text;
    yield;
  }
  return blocks;
}

function* roughBlocks(source: string, parser: MarkdownParser): SyncSteps<Rough[]> {
  const read = createRoughReader();
  const blocks: Rough[] = [];
  let paragraphs = 0;
  for (const { text, line, isTorn } of chunksOf(source)) {
    const before = isTorn ? blocks.at(-1) : undefined;
    const head = before && 'cells' in before ? tableHead(before.cells.length) : '';
    const above = head ? line - LINES_OF_HEAD : line;
    const added = read(parser.blocks(head + text, above), above);
    if (head) added.shift();
    const [first] = added;
    if (isPlain(before) && isPlain(first)) {
      blocks[blocks.length - 1] = { ...before, source: `${before.source}\n${first.source}` };
      added.shift();
    }
    blocks.push(...added);
    paragraphs += added.filter((block) => !('source' in block && isOrnament({ text: block.source }))).length;
    if (paragraphs > MAX_PARAGRAPHS) throw new Unreadable(({ intake }) => intake.tooManyParagraphs(MAX_PARAGRAPHS));
    yield;
  }
  return blocks;
}

/** What makes rows of the lines below it, when a table goes on in another chunk. */
const tableHead = (columns: number): string => `${'| x '.repeat(columns)}|\n${'| - '.repeat(columns)}|\n`;
const LINES_OF_HEAD = 2;

type Plain = Extract<Rough, Marked>;

/** A paragraph that a cut may have torn in two. */
const isPlain = (block: Rough | undefined): block is Plain => block?.kind === 'paragraph' && !block.heading;

function* readMarks(block: Rough, parser: MarkdownParser): SyncSteps<Block> {
  switch (block.kind) {
    case 'verse':
      return { kind: 'verse', text: block.text, runs: [] };
    case 'number':
      return { kind: 'item', text: block.text, runs: [] };
    case 'row':
    case 'head': {
      const cells: string[] = [];
      for (const [at, source] of block.cells.entries()) {
        const { text } = yield* readWords({ source, prefix: at === 0 ? block.prefix : '' }, parser);
        if (text) cells.push(text);
      }
      return { kind: block.kind, text: cells.join(' | '), runs: [] };
    }
    default: {
      const { kind, quote, heading } = block;
      const line = yield* readWords(block, parser);
      // A paragraph with a rule right under it is no heading, whatever Markdown says.
      if (heading && !(heading.isUnderlined && /[.!?…:;]["”’)]?$/.test(line.text)))
        return { ...line, kind: 'heading', level: heading.level };
      return { ...line, kind, ...(quote !== undefined && { quote }) };
    }
  }
}

/** Words without any of these need no parsing. */
const MARKS = /[\\`*_~![\]<>&\n]/;

function* readWords({ source, prefix }: Marked, parser: MarkdownParser): SyncSteps<Line> {
  if (!MARKS.test(source)) return { text: `${prefix}${source}`.trim(), runs: [] };
  const reader = createInlineReader(prefix);
  for (const stretch of stretchesOf(source)) {
    reader.take(parser.inline(stretch));
    yield;
  }
  return reader.finish();
}
