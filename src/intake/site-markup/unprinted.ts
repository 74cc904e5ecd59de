import type { SyncSteps } from '../../base/steps.ts';
import { LINES_IN_A_STEP } from './lines.ts';

const NOTE = /^ {0,3}\[\^(?<name>[^\]\s]{1,60})\]:/;
const NOTE_MARK = /(?<!\\)\[\^([^\]\s]{1,60})\]/g;

/** The footnotes that are both written and pointed to. */
export function definedNotes(source: string): ReadonlySet<string> {
  const [defined, used] = [new Set<string>(), new Set<string>()];
  for (const { 0: mark, 1: name = '', index } of source.matchAll(NOTE_MARK)) {
    const isFirst = index === 0 || source[index - 1] === '\n';
    if (isFirst && source[index + mark.length] === ':') defined.add(name);
    else used.add(name);
  }
  return new Set([...defined].filter((name) => used.has(name)));
}

/** Lines that no reader of the page sees are made blank: comments, footnotes, tags, attribute lists and names of blocks. */
export function* withoutUnprinted(
  written: readonly string[],
  isCode: readonly boolean[],
  notes: ReadonlySet<string>,
): SyncSteps<string[]> {
  const lines = [...written];
  yield* blankBetween(lines, isCode, /^\s*%%(?:(?!%%).)*$/, /%%\s*$/);
  yield* blankBetween(lines, isCode, UNSEEN, UNSEEN_ENDS);
  yield* blankQueries(lines, isCode);
  yield* blankNotes(lines, isCode, notes);
  yield* blankTags(lines, isCode);
  for (const [at, line] of lines.entries()) {
    if (!isCode[at]) lines[at] = withoutAttributes(line, at, lines);
    if (at % LINES_IN_A_STEP === LINES_IN_A_STEP - 1) yield;
  }
  return lines;
}

/** What a template holds for itself, or for a script. */
const UNSEEN_NAMES = 'comment|schema|style|stylesheet|javascript|mermaid|plantuml|chart|katex|math';
const UNSEEN = new RegExp(
  String.raw`^\s*(?:\{%-?\s*(?:${UNSEEN_NAMES})\b[^%]{0,200}%\}|\{\{[<%]\s*(?:${UNSEEN_NAMES})\b[^>]{0,200}[>%]\}\})(?!.*(?:%\}|[>%]\}\})\s*$)`,
);
const UNSEEN_ENDS = new RegExp(
  String.raw`(?:\{%-?\s*end(?:${UNSEEN_NAMES})\s*-?%\}|\{\{[<%]\s*\/\s*(?:${UNSEEN_NAMES})\s*[>%]\}\})\s*$`,
);

/** Longer than anybody's comment, in lines: the mark that seems to open one is left as it is. */
const LONGEST = 500;

function* blankBetween(lines: string[], isCode: readonly boolean[], opens: RegExp, closes: RegExp): SyncSteps {
  let opening: number | null = null;
  for (const [at, line] of lines.entries()) {
    if (at % LINES_IN_A_STEP === LINES_IN_A_STEP - 1) yield;
    if (isCode[at]) continue;
    if (opening !== null && at - opening > LONGEST) opening = null;
    if (opening === null) opening = opens.test(line) ? at : null;
    else if (closes.test(line)) {
      lines.fill('', opening, at + 1);
      opening = null;
    }
  }
}

/** Code that a plug-in draws something from, in place of which a reader sees that. */
const QUERY = /^ {0,3}(?:`{3,}|~{3,})[ \t]*(?:dataview|dataviewjs|query|tasks|mermaid|plantuml|chart)[ \t]*$/i;

function* blankQueries(lines: string[], isCode: readonly boolean[]): SyncSteps {
  for (let at = 0; at < lines.length; at++) {
    if (at % LINES_IN_A_STEP === LINES_IN_A_STEP - 1) yield;
    if (!isCode[at] || isCode[at - 1] || !QUERY.test(lines[at] ?? '')) continue;
    const mark = lines[at]?.trim().charAt(0) ?? '';
    let end = at + 1;
    while (end < lines.length && !lines[end]?.trim().startsWith(mark.repeat(3))) end++;
    lines.fill('', at, end + 1);
    at = end;
  }
}

/** What a paragraph does not go on in. */
const BEGINS_BLOCK = /^(?: {0,3}(?:#{1,6}\s|>|[-*+]\s|\d{1,9}[.)]\s|\||`{3}|~{3})|\s*$)/;

function* blankNotes(lines: string[], isCode: readonly boolean[], notes: ReadonlySet<string>): SyncSteps {
  for (let at = 0, read = 0; at < lines.length; at++) {
    if (++read % LINES_IN_A_STEP === 0) yield;
    const name = isCode[at] ? undefined : NOTE.exec(lines[at] ?? '')?.groups?.name;
    if (name === undefined || !notes.has(name)) continue;
    lines[at] = '';
    let isLazy = true;
    for (let next = at + 1; next < lines.length && !isCode[next]; next++) {
      const line = lines[next] ?? '';
      if (line.trim() === '') isLazy = false;
      else if (!/^(?: {2,}|\t)\S/.test(line) && (!isLazy || BEGINS_BLOCK.test(line) || NOTE.test(line))) break;
      else lines[next] = '';
      at = next;
    }
  }
}

/** A paragraph of nothing but tags: several, or one in lower case; `#Heading` may be a heading that lacks its space. */
function* blankTags(lines: string[], isCode: readonly boolean[]): SyncSteps {
  for (let at = 0, read = 0; at < lines.length; at++) {
    let end = at;
    let tags: string[] | null = [];
    do {
      if (++read % LINES_IN_A_STEP === 0) yield;
      if (isCode[end] || !lines[end]?.trim()) break;
      const more: string[] | null = tags && tagsIn(lines[end] ?? '', end === at);
      if (more) tags?.push(...more);
      else tags = null;
    } while (++end < lines.length);
    if (tags && (tags.length > 1 || /^#\p{Ll}/u.test(tags[0] ?? ''))) lines.fill('', at, end);
    at = Math.max(at, end);
  }
}

/** The words of a line that are all tags; null where others stand among them. */
function tagsIn(line: string, isFirst: boolean): string[] | null {
  const words = line.trim().split(/[\s,]+/);
  if (isFirst && /^tags?::?$/i.test(words[0] ?? '')) words.shift();
  return words.every((word) => word === '' || isTag(word)) ? words : null;
}

const isTag = (word: string): boolean => /^#[\p{L}\p{N}_/-]{1,80}$/u.test(word) && /\p{L}/u.test(word);

const ATTRIBUTE = String.raw`(?:[#.][\w:-]+|[\w:-]+=(?:"[^"{}]*"|'[^'{}]*'|[^\s"'{}]+)|-)`;
/** `{#id .class key="value"}`, perhaps with kramdown's colon. */
const ATTRIBUTES = new RegExp(String.raw`^\{:?\s*${ATTRIBUTE}(?:\s+${ATTRIBUTE})*\s*\}\s*#*\s*$`);
const OWN_LINE = /^\s*\{:[^{}]{1,300}\}\s*$/;
const BLOCK_ID = /^\s*\^(?=[\d-]*[A-Za-z])[A-Za-z0-9-]{3,60}\s*$/;
/** `status:: read`, a field of Dataview. */
const FIELD = /^\s*(?:[-*+] )?\p{L}[\p{L}\p{N}_-]{0,40}::[ \t]+\S/u;
/** `- [x] done`: the box of a task. */
const TASK = /^(\s*(?:[-*+]|\d{1,9}[.)]) )\[[ xX]\] /;
const CONTENTS = /^\s*(?:[-*+]|1\.)\s+(?:toc|contents?)\s*$/i;

function withoutAttributes(line: string, at: number, lines: readonly string[]): string {
  if (OWN_LINE.test(line) || BLOCK_ID.test(line) || FIELD.test(line)) return '';
  if (TASK.test(line)) return line.replace(TASK, '$1');
  if (CONTENTS.test(line) && /^\s*\{:\s*toc\b[^{}]*\}/.test(lines[at + 1] ?? '')) return '';
  const brace = /^ {0,3}#{1,6}\s/.test(line) ? line.lastIndexOf('{') : -1;
  if (brace < 0 || line[brace - 1] === '\\' || line.length - brace > 300) return line;
  return ATTRIBUTES.test(line.slice(brace)) ? line.slice(0, brace).trimEnd() : line;
}
