import type { SyncSteps } from '../../base/steps.ts';
import { setApart } from './boxes.ts';
import { readInline } from './inline.ts';
import { codeLines } from './lines.ts';
import { definedNotes, withoutUnprinted } from './unprinted.ts';

/** Without any of these there is nothing to read. */
const MARKS =
  /\[\[|^ {0,3}(?:`{3}|~{3})[ \t]*(?:dataview|query|tasks|mermaid|plantuml|chart)|^\s*[-*+\d.)]+ \[[ x]\] |^\s*(?:[-*+] )?\p{L}[\p{L}\p{N}_-]{0,40}::[ \t]|\{\{|\{%|%%|==|\[\^|\^\[|:::|\{[#.:-]|\)\{|(?:^|[ \t])\^\w|> ?\[!|^ {0,3}(?:tags?:[ \t]*)?#[\p{L}\p{N}_]|\{[\w-]+=/imu;

/** Lines that are read in one step, and their length in UTF-16 units. */
const TOGETHER = { lines: 400, characters: 30_000 } as const;

/**
 * Takes out of Markdown what a site generator or Obsidian reads and no reader of the page sees: template tags and shortcodes,
 * comments, footnotes, block ids, tags, attribute lists. What they show is left as Markdown: `[[page|text]]` as a link, `==words==` as
 * words, callouts and admonitions as a heading and text, an embed as a picture. Only what is plainly such a mark: closed, outside
 * code, with no backslash before it. Every other line keeps its number.
 */
export function* withoutSiteMarkup(source: string): SyncSteps<string> {
  if (!MARKS.test(source)) return source;
  const notes = definedNotes(source);
  yield;
  const written = source.split('\n');
  const opened = yield* setApart(written, yield* codeLines(written));
  yield;
  const isCode = yield* codeLines(opened);
  const lines = yield* withoutUnprinted(opened, isCode, notes);
  yield;
  const done: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const end = endOfPart(lines, isCode, at);
    const part = lines.slice(at, end).join('\n');
    done.push(isCode[at] ? part : readInline(part, notes));
    at = end;
    yield;
  }
  return done.join('\n');
}

/** Where the lines end that are all code or all none; at a blank line where there are many. */
function endOfPart(lines: readonly string[], isCode: readonly boolean[], start: number): number {
  let characters = 0;
  let end = start;
  while (end < lines.length && isCode[end] === isCode[start]) {
    characters += lines[end]?.length ?? 0;
    end++;
    const isFull = characters > TOGETHER.characters || end - start > TOGETHER.lines;
    if (isFull && (lines[end - 1] === '' || characters > 2 * TOGETHER.characters)) break;
  }
  return end;
}
