import type { SyncSteps } from '../base/steps.ts';
import { type Block, lineBreak, paragraphsOf } from './block.ts';
import { decodeText } from './decode.ts';
import type { TextReader } from './format.ts';
import { takeFrontMatter } from './front-matter/front-matter.ts';
import { markdownBlocks } from './markdown.ts';
import { readPage } from './page.ts';

/** A heading, bold words, an address in angle brackets or a link: marks that nobody types into plain text by chance. */
const MARKDOWN = /^#{1,6} \S|\*\*[^\s*][^*\n]*\*\*|<https?:\/\/[^\s<>]+>|\]\(https?:\/\//m;

/** A line this long was not broken by hand: what ends it ends a paragraph. */
const UNWRAPPED = 120;

/** Lines at least this long, but for the last, are one paragraph that was wrapped; shorter ones are verse or an address. */
const WRAPPED = 45;

/**
 * Plain text: paragraphs stand between blank lines, or each on a line of its own. A file that is Markdown by its
 * contents is read as Markdown. Front matter is read too.
 */
export const readPlainText: TextReader = function* ({ bytes }) {
  const { body, ...front } = takeFrontMatter(decodeText(bytes));
  yield;
  const isMarkdown = MARKDOWN.test(body);
  return yield* readPage(body, front, isMarkdown, isMarkdown ? markdownBlocks : plainBlocks);
};

function* plainBlocks(body: string): SyncSteps<Block[]> {
  const blocks: Block[] = [];
  for (const lines of paragraphsOf(body)) {
    for (const block of readParagraph(yield* trimmed(lines))) blocks.push(block);
    yield;
  }
  return blocks;
}

/** Lines that are trimmed in one step. */
const TOGETHER = 10_000;

function* trimmed(printed: readonly string[]): SyncSteps<string[]> {
  const lines: string[] = [];
  for (const line of printed) if (lines.push(line.trim()) % TOGETHER === 0) yield;
  return lines;
}

function readParagraph(lines: readonly string[]): Block[] {
  if (lines.some((line) => line.length > UNWRAPPED)) return lines.map((text) => block('paragraph', text));
  const [only] = lines;
  if (only === undefined) return [];
  if (lines.length === 1) return [block(isShouted(only) ? 'heading' : 'paragraph', only)];
  if (lines.slice(0, -1).every((line) => line.length >= WRAPPED))
    return [
      block(
        'paragraph',
        lines
          .map((line, at) => line + lineBreak(line, lines[at + 1] ?? ''))
          .join('')
          .trimEnd(),
      ),
    ];
  return [block('verse', lines.join('\n'))];
}

const block = (kind: Block['kind'], text: string): Block => ({ kind, text, runs: [] });

/** Plain text has no mark for a heading but capitals. */
const isShouted = (line: string): boolean =>
  line.length <= 80 && /\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line) && !/[.!?:;,]$/.test(line);
