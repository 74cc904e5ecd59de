import { angledLink, bareLink, labelEnds, maskedLink, tag } from './links.ts';
import type { Inline, Style } from './nodes.ts';

/** What opens and closes a style. Longer marks first: a run of `***` is `**` and `*`. */
const MARKS: readonly (readonly [mark: string, style: Style])[] = [
  ['**', 'strong'],
  ['__', 'underline'],
  ['~~', 'strike'],
  ['||', 'spoiler'],
  ['*', 'emphasis'],
  ['_', 'emphasis'],
];

/** A style that is open, and what stands in it so far. */
interface Open {
  readonly mark: string;
  readonly nodes: Inline[];
}

/**
 * Reads Discord's markdown within a paragraph. Each character is looked at a bounded number of times, whatever the
 * text: a mark is open once at most, so styles nest no deeper than there are marks.
 *
 * @param inLink neither links nor escapes are looked for: there are none within a link
 */
export function parseInline(source: string, inLink = false): Inline[] {
  const nextRun = backtickRuns(source);
  const labels = inLink ? new Map<number, number>() : labelEnds(source);
  const root: Inline[] = [];
  const stack: Open[] = [];
  let text = '';
  let at = 0;
  /** Where the run of marks ends that is being read. */
  let runEnd = 0;

  while (at < source.length) at = readNext();
  flush();
  while (stack.length > 0) giveUp(stack.length - 1);
  return joined(root);

  /** Reads what stands at `at`, and says where it ends. */
  function readNext(): number {
    const char = source.charAt(at);
    switch (char) {
      case '\\': {
        const escaped = source.charAt(at + 1);
        // Discord takes no backslashes within a link: they are seen.
        if (inLink || !/[^0-9A-Za-z\s]/.test(escaped)) break;
        return say(escaped, at + 2);
      }
      case '`': {
        const length = runLength(source, at);
        const close = nextRun(at, length);
        if (close === undefined) return say('`'.repeat(length), at + length);
        return add({ type: 'code', text: unpadded(source.slice(at + length, close)) }, close + length);
      }
      case '[': {
        const link = maskedLink(source, at, labels.get(at));
        if (link) return add({ type: 'link', url: link.url, children: parseInline(link.label, true) }, link.end);
        break;
      }
      case '<': {
        const found = (inLink ? undefined : angledLink(source, at)) ?? tag(source, at);
        if (found) return add(found.node, found.end);
        break;
      }
      case 'h': {
        const found = inLink ? undefined : bareLink(source, at);
        if (found) return add(found.node, found.end);
        break;
      }
      default: {
        const mark = MARKS.find(([candidate]) => source.startsWith(candidate, at));
        if (mark) return readMark(mark[0], mark[1]);
      }
    }
    return say(char, at + 1);
  }

  function readMark(longest: string, longestStyle: Style): number {
    // Of a longer run the innermost mark closes first: `***a***`.
    const single = longest.charAt(0);
    const innermost = stack.findLast((open) => open.mark.startsWith(single));
    // A long run is measured once.
    if (at >= runEnd) runEnd = at + runLength(source, at);
    const isSingle = longest.length === 2 && runEnd - at > 2 && innermost?.mark === single;
    const mark = isSingle ? single : longest;
    const style = isSingle ? 'emphasis' : longestStyle;
    const end = at + mark.length;

    const index = stack.findIndex((open) => open.mark === mark);
    const isEmpty = index >= 0 && index === stack.length - 1 && text === '' && stack[index]?.nodes.length === 0;
    if (isEmpty) return say(mark, end);
    if (index >= 0 && closes(source, at, mark, runEnd)) {
      flush();
      while (stack.length > index + 1) giveUp(stack.length - 1);
      return add({ type: style, children: joined(stack.pop()?.nodes ?? []) }, end);
    }
    if (!opens(source, at, mark)) return say(mark, end);
    flush();
    // A style is not within itself: of two marks that could open it, the nearer one does.
    if (index >= 0) giveUp(index);
    stack.push({ mark, nodes: [] });
    return end;
  }

  function say(literal: string, end: number): number {
    text += literal;
    return end;
  }

  function add(node: Inline, end: number): number {
    flush();
    innermostNodes().push(node);
    return end;
  }

  function flush(): void {
    if (text !== '') innermostNodes().push({ type: 'text', text });
    text = '';
  }

  function innermostNodes(): Inline[] {
    return stack.at(-1)?.nodes ?? root;
  }

  /** Takes an open mark for the characters it is. */
  function giveUp(index: number): void {
    const [open] = stack.splice(index, 1);
    const outer = stack[index - 1]?.nodes ?? root;
    outer.push({ type: 'text', text: open?.mark ?? '' });
    for (const node of open?.nodes ?? []) outer.push(node);
  }
}

function opens(source: string, at: number, mark: string): boolean {
  if (mark === '*') return /\S/.test(source.charAt(at + 1));
  if (mark === '_') return !isWord(source.charAt(at - 1));
  return true;
}

/** @param runEnd where the run of this character ends */
function closes(source: string, at: number, mark: string, runEnd: number): boolean {
  if (mark === '*') return /\S/.test(source.charAt(at - 1));
  if (mark === '_') return !isWord(source.charAt(runEnd));
  return true;
}

function isWord(char: string): boolean {
  return /[\p{L}\p{N}]/u.test(char);
}

/** How often the character at `at` is repeated there; at least 1. */
function runLength(source: string, at: number): number {
  const char = source.charAt(at);
  let end = at + 1;
  while (end < source.length && source.charAt(end) === char) end += 1;
  return end - at;
}

/** Finds, for a run of backticks, the next one of the same length. To be asked from left to right. */
function backtickRuns(source: string): (at: number, length: number) => number | undefined {
  const starts = new Map<number, { readonly list: number[]; next: number }>();
  for (let at = source.indexOf('`'); at >= 0; ) {
    const length = runLength(source, at);
    const runs = starts.get(length) ?? { list: [], next: 0 };
    runs.list.push(at);
    starts.set(length, runs);
    at = source.indexOf('`', at + length);
  }
  return (at, length) => {
    const runs = starts.get(length);
    if (!runs) return undefined;
    while ((runs.list[runs.next] ?? Number.POSITIVE_INFINITY) <= at) runs.next += 1;
    return runs.list[runs.next];
  };
}

/** A space between the marks and a backtick belongs to the marks: it lets code begin or end with a backtick. */
function unpadded(code: string): string {
  return code.slice(code.startsWith(' `') ? 1 : 0, code.endsWith('` ') ? -1 : undefined);
}

/** Neighbouring texts as one. */
function joined(nodes: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      result[result.length - 1] = { type: 'text', text: last.text + node.text };
    } else {
      result.push(node);
    }
  }
  return result;
}
