import { endsSentence } from '../block.ts';

/** A line of a source, or several that were one before they were broken. */
export interface HeadLine {
  /** The first and last line of the source, counting from 0. */
  readonly from: number;
  readonly to: number;
  /** Without the marks of Markdown. */
  readonly text: string;
  /** Of a heading in Markdown: 1 to 6. */
  readonly level?: number;
}

/** Lines of the source in which a head is looked for, and of one as it is read. */
const LINES = 60;
export const LONGEST_LINE = 300;
const SHORTEST_BROKEN = 25;

const HEADING = /^(#{1,6})\s+(\S.*?)\s*#*$/;
/** A list, a quotation, a table, code: no line of a head. */
const STRUCTURE = /^(?:>|[-*+]\s|\d{1,3}[.)]\s|\||`{3}|~{3}| {4}|\t)/;
const RULE = /^(?:\s*[-*_=]){3,}\s*$/;
const PICTURE = /^!\[[^\]]*\]\([^()\s]*\)$/;

/** How lines are told apart before they are read. */
export interface LineTests {
  /** Whether a line is a byline, a date or anything else that goes on in no other. */
  readonly isKnown: (line: string) => boolean;
  /** Whether a line is nothing but the "by" or the "published" of the next. */
  readonly isLabel: (line: string, next: string) => boolean;
}

/**
 * The lines at the top of a source, up to what cannot be a line of a head. Rules and pictures are none.
 * @param isMarkdown whether its marks are read and left out
 */
export function headLines(source: readonly string[], isMarkdown: boolean, { isKnown, isLabel }: LineTests): HeadLine[] {
  const lines: HeadLine[] = [];
  for (let at = 0; at < source.length && at < LINES; at++) {
    const printed = source[at] ?? '';
    const bare = printed.trim();
    if (bare === '' || RULE.test(bare) || PICTURE.test(bare)) continue;
    if (bare.length > LONGEST_LINE) break;
    // "3. August 2018" is no item of a list.
    if (isMarkdown && STRUCTURE.test(printed) && !isKnown(bare)) break;
    const heading = isMarkdown ? HEADING.exec(bare) : null;
    const underline = isMarkdown ? /^(?:=+|-+)$/.exec(source[at + 1]?.trim() ?? '')?.[0] : undefined;
    const text = isMarkdown ? withoutMarks(heading?.[2] ?? bare) : bare;
    const before = lines.at(-1);
    if (heading) lines.push({ from: at, to: at, text, level: heading[1]?.length ?? 1 });
    else if (underline) lines.push({ from: at, to: ++at, text, level: underline.startsWith('=') ? 1 : 2 });
    else if (
      before &&
      (isLabel(before.text, text) || (isBroken(before, at, text) && ![before.text, text].some(isKnown)))
    )
      lines[lines.length - 1] = { ...before, to: at, text: `${before.text} ${text}` };
    else lines.push({ from: at, to: at, text });
  }
  return lines;
}

/** Whether a line goes on in the next one, which begins with a small letter. */
const isBroken = (before: HeadLine, at: number, text: string): boolean =>
  before.to === at - 1 &&
  before.level === undefined &&
  before.text.length >= SHORTEST_BROKEN &&
  !endsSentence(before.text) &&
  /^\p{Ll}/u.test(text);

/** A line's words as Markdown shows them, but for what a head's line never holds. */
const withoutMarks = (line: string): string =>
  line
    .replace(/!?\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
    .replace(/<(https?:\/\/[^<>\s]+)>/g, '$1')
    .replace(/(?<![\p{L}\p{N}\\])(\*{1,3}|_{1,3})(?=\S)([^*_]*[^\s*_])\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\\$/, '')
    .trim();
