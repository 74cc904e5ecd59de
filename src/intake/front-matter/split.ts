import { Unreadable } from '../format.ts';
import type { Head } from './fields.ts';

/** Longer than any honest head of an article, in UTF-16 units. */
export const LONGEST = 20_000;

const linesIn = (text: string): number => text.split('\n').length - 1;

interface Fence {
  readonly syntax: Head['syntax'];
  readonly opens: RegExp;
  readonly closes: RegExp;
  readonly mark: string;
  /** How what stands between the fences begins, if it is front matter beyond doubt. */
  readonly begins: RegExp;
}

const FENCES: readonly Fence[] = [
  {
    syntax: 'yaml',
    opens: /^(?:[ \t]*\n){0,9}---[ \t]*\n/,
    closes: /^(?:---|\.\.\.)[ \t]*$/m,
    mark: '---',
    begins: /^[A-Za-z_-]+:/,
  },
  {
    syntax: 'toml',
    opens: /^(?:[ \t]*\n){0,9}\+\+\+[ \t]*\n/,
    closes: /^\+\+\+[ \t]*$/m,
    mark: '+++',
    begins: /^\s*(?:["']?[\w.-]+["']?[ \t]*=|\[{1,2}[\w."-]+\]|#)/,
  },
  { syntax: 'json', opens: /^(?:[ \t]*\n){0,9};;;[ \t]*\n/, closes: /^;;;[ \t]*$/m, mark: ';;;', begins: /^\s*[{"]/ },
];

/** `{` and a key in quotation marks; an object that stands on one line counts too. */
const OBJECT = /^(?:[ \t]*\n){0,9}(?=\{\s{0,99}"[^"\n]{1,100}"\s?:)/;

/**
 * Takes the lines of front matter off a source: YAML between `---` and `---` or `...`, TOML between `+++`, JSON between `;;;` or as
 * an object by itself, with nothing but blank lines above it. The body has blank lines in their place.
 * @returns null where a source has none
 * @throws Unreadable where it is never closed, or too long
 */
export function splitFront(source: string): { head: Head; body: string } | null {
  for (const fence of FENCES) {
    const [opening] = fence.opens.exec(source) ?? [];
    if (opening !== undefined) return betweenFences(source, opening, fence);
  }
  const [before] = OBJECT.exec(source) ?? [];
  return before === undefined ? null : objectOnTop(source, before);
}

function betweenFences(source: string, opening: string, { syntax, closes, mark, begins }: Fence) {
  const start = opening.length;
  const above = linesIn(opening);
  const end = closes.exec(source.slice(start));
  const isSure = begins.test(source.slice(start, start + 80));
  if (!end) {
    if (isSure) throw new Unreadable(({ intake }) => intake.neverClosed(mark), above);
    return null;
  }
  // A rule above prose, and another far below; signs that somebody drew.
  if (!isSure && (end.index > LONGEST || syntax === 'toml')) return null;
  return parted(
    source,
    { syntax, above, text: source.slice(start, start + end.index) },
    start + end.index + end[0].length,
  );
}

function objectOnTop(source: string, before: string) {
  const above = linesIn(before);
  const end = endOfObject(source, before.length);
  if (end === null) throw new Unreadable(({ intake }) => intake.neverClosedBrace, above + 1);
  if (end === undefined) throw tooLong();
  // What goes on behind the brace is no front matter.
  if (!/^[ \t]*(?:\n|$)/.test(source.slice(end, end + 200))) return null;
  return parted(source, { syntax: 'json', above, text: source.slice(before.length, end) }, end);
}

function parted(source: string, head: Head, end: number): { head: Head; body: string } {
  if (head.text.length > LONGEST) throw tooLong();
  return { head, body: '\n'.repeat(linesIn(source.slice(0, end))) + source.slice(end) };
}

const tooLong = () => new Unreadable(({ intake }) => intake.frontMatterTooLong(LONGEST), 1);

/** Behind the brace that closes the one at `start`; null where none does, undefined where none does so soon. */
function endOfObject(source: string, start: number): number | null | undefined {
  let depth = 0;
  let isText = false;
  for (let at = start; at < source.length; at++) {
    if (at - start > LONGEST) return undefined;
    const mark = source[at];
    if (isText && mark === '\\') at++;
    else if (mark === '"') isText = !isText;
    else if (!isText && mark === '{') depth++;
    else if (!isText && mark === '}' && --depth === 0) return at + 1;
  }
  return null;
}
