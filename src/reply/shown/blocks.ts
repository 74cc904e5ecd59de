import { parseInline } from './inline.ts';
import type { Block, List, ListItem } from './nodes.ts';

const LIST_ITEM = /^(?<indent> *)(?:[-*]|(?<number>\d{1,9})\.) +(?=\S)/;

/** Reads Discord's markdown in linear time. What is not markup stays text, newlines included. */
export function parseMarkdown(source: string, inQuote = false): Block[] {
  const blocks: Block[] = [];
  let paragraph = '';
  let at = 0;
  /** Once there is no closing fence there is none further on either. */
  let fencesLeft = true;

  const endParagraph = (): void => {
    // A block begins a line of its own, so the newline before it is not one more.
    const text = paragraph.endsWith('\n') ? paragraph.slice(0, -1) : paragraph;
    if (paragraph !== '') blocks.push({ type: 'paragraph', children: parseInline(text) });
    paragraph = '';
  };
  const add = (block: Block, end: number): void => {
    endParagraph();
    blocks.push(block);
    at = end;
  };

  while (at < source.length) {
    const isLineStart = at === 0 || source.charAt(at - 1) === '\n';
    const end = lineEnd(source, at);
    const line = source.slice(at, end);
    const block = isLineStart
      ? (quoteAt(source, at, line, inQuote) ?? lineBlock(line, end) ?? listAt(source, at))
      : undefined;
    if (block) {
      add(block.block, block.end);
      continue;
    }
    const fence = fencesLeft ? fenceIn(line) : -1;
    if (fence >= 0) {
      const close = source.indexOf('```', at + fence + 3);
      if (close >= 0) {
        paragraph += line.slice(0, fence);
        const after = close + 3;
        add(
          { type: 'code', text: codeText(source.slice(at + fence + 3, close)) },
          after + (source.charAt(after) === '\n' ? 1 : 0),
        );
        continue;
      }
      fencesLeft = false;
    }
    paragraph += source.slice(at, end + 1);
    at = end + 1;
  }
  endParagraph();
  return blocks;
}

interface Located {
  readonly block: Block;
  readonly end: number;
}

/** Where the line ends: at its newline, or the end of the text. */
function lineEnd(source: string, at: number): number {
  const end = source.indexOf('\n', at);
  return end < 0 ? source.length : end;
}

/** `> ` for each line, `>>> ` for all the rest. There are no quotes in quotes. */
function quoteAt(source: string, at: number, line: string, inQuote: boolean): Located | undefined {
  if (inQuote) return undefined;
  if (line.startsWith('>>> '))
    return { block: { type: 'quote', blocks: parseMarkdown(source.slice(at + 4), true) }, end: source.length };
  const lines: string[] = [];
  let next = at;
  while (next < source.length && source.startsWith('> ', next)) {
    const end = lineEnd(source, next);
    lines.push(source.slice(next + 2, end));
    next = end + 1;
  }
  return lines.length > 0
    ? { block: { type: 'quote', blocks: parseMarkdown(lines.join('\n'), true) }, end: next }
    : undefined;
}

function lineBlock(line: string, lineEnds: number): Located | undefined {
  const marks = /^(?:(#{1,3})|-#) +(?=\S)/.exec(line);
  if (!marks) return undefined;
  const children = parseInline(line.slice(marks[0].length).trimEnd());
  const level = marks[1]?.length as 1 | 2 | 3 | undefined;
  return { block: level ? { type: 'heading', level, children } : { type: 'subtext', children }, end: lineEnds + 1 };
}

function listAt(source: string, at: number): Located | undefined {
  const items: { depth: number; number: number | undefined; text: string }[] = [];
  let next = at;
  while (next < source.length) {
    const end = lineEnd(source, next);
    const line = source.slice(next, end);
    const mark = LIST_ITEM.exec(line);
    if (!mark) break;
    const { indent = '', number } = mark.groups ?? {};
    items.push({
      depth: Math.min(Math.floor(indent.length / 2), 10),
      number: number === undefined ? undefined : Number(number),
      text: line.slice(mark[0].length),
    });
    next = end + 1;
  }
  const [list] = listsOf(items);
  return list ? { block: list, end: next } : undefined;
}

/** Items of greater depth belong to the one before them. Depth is bounded, and with it the recursion. */
function listsOf(items: readonly { depth: number; number: number | undefined; text: string }[]): List[] {
  const [first] = items;
  if (!first) return [];
  const result: ListItem[] = [];
  for (let index = 0; index < items.length; ) {
    let next = index + 1;
    while ((items[next]?.depth ?? 0) > first.depth) next += 1;
    result.push({ children: parseInline(items[index]?.text ?? ''), lists: listsOf(items.slice(index + 1, next)) });
    index = next;
  }
  return [{ type: 'list', start: first.number, items: result }];
}

/** Where code begins in the line; -1 when nowhere. */
function fenceIn(line: string): number {
  const fence = line.indexOf('```');
  return fence > 0 && line.charAt(fence - 1) === '\\' ? -1 : fence;
}

/** Without the language in the first line, and the newlines around. */
function codeText(source: string): string {
  const code = source.replace(/^[\w+.#-]{1,20}\n/, '');
  return code.replace(/^\n+/, '').trimEnd();
}
