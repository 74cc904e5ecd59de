import { parseMarkdown } from './shown/blocks.ts';
import type { Block, Inline, List } from './shown/nodes.ts';

/** The words of a member's message as Discord shows them: without marks that format, addresses, and what stands for people and places. */
export const wordsOfMessage = (markdown: string): string => wordsOfBlocks(parseMarkdown(markdown));

/**
 * The same with quotation marks around the lines of block quotes that have none: who quotes so, quotes. Not where all of the message
 * is one, nor where the marks would make it longer than what is read.
 *
 * @param most so many UTF-16 units are read
 */
export function quotedWordsOfMessage(markdown: string, most: number): string {
  const blocks = parseMarkdown(markdown);
  const words = wordsOfBlocks(blocks);
  if (blocks.every(({ type }) => type === 'quote')) return words;
  const marked = blocks.map((block) => (block.type === 'quote' ? quoted(block.blocks) : wordsOf(block))).join('\n');
  return marked.length <= most ? marked : words;
}

const MARK = /["“”„«»「」『』]/;
/** Marks of which none can stand in what they are put around. */
const [OPEN, CLOSE] = ['“', '”'];

const quoted = (blocks: readonly Block[]): string =>
  blocks
    .flatMap((block) => {
      const words = wordsOf(block);
      const isOwn = block.type === 'subtext' || block.type === 'code' || MARK.test(words);
      return isOwn
        ? [words]
        : words.split('\n').map((line) => (/[\p{L}\p{N}]/u.test(line) ? `${OPEN}${line.trim()}${CLOSE}` : line));
    })
    .join('\n');

const wordsOfBlocks = (blocks: readonly Block[]): string => blocks.map(wordsOf).join('\n');

function wordsOf(block: Block): string {
  switch (block.type) {
    case 'quote':
      return wordsOfBlocks(block.blocks);
    case 'code':
      return block.text;
    case 'list':
      return wordsOfList(block);
    default:
      return wordsOfInline(block.children);
  }
}

const wordsOfList = ({ items }: List): string =>
  items.flatMap(({ children, lists }) => [wordsOfInline(children), ...lists.map(wordsOfList)]).join('\n');

const wordsOfInline = (nodes: readonly Inline[]): string => nodes.map(wordsOfNode).join('');

function wordsOfNode(node: Inline): string {
  switch (node.type) {
    case 'text':
    case 'code':
      return node.text;
    case 'link': {
      const words = wordsOfInline(node.children);
      return /^https?:\/\//iu.test(words) ? ' ' : words;
    }
    case 'time':
    case 'mention':
    case 'command':
    case 'emoji':
      return ' ';
    default:
      return wordsOfInline(node.children);
  }
}
