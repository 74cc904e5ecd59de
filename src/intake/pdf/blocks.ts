import { printableText } from '../../base/printable.ts';
import { type Block, endsSentence } from '../block.ts';
import { commonest } from './lines.ts';
import type { Part } from './parts.ts';
import { joinLines, type Vocabulary, vocabularyOf } from './words.ts';

/** Letters so much larger than those of the text are a heading's, and notes are so much smaller. */
const LARGER = 1.12;
const SMALLER = 0.92;
/** A heading is no longer than this. */
const LONGEST_HEADING = 200;
const MOST_LEVELS = 6;
/** "3 See the minutes of May." */
const NOTE = /^(?:\d{1,3}|[*†‡§])[.)]?\s*(?=\p{L}|["“„«(])/u;

interface Body {
  readonly size: number;
  readonly font: string;
}

/** The blocks of a document from its parts in the order they are read; its footnotes stand at the end. */
export function toBlocks(parts: readonly Part[]): Block[] {
  const body = bodyOf(parts);
  const vocabulary = vocabularyOf(parts.flatMap(({ lines }) => lines.map(({ text }) => text)));
  const levels = levelsOf(parts, body);
  const notes = parts.filter((part) => isNote(part, body));
  const blocks: Block[] = [];
  let open: Part | undefined;
  for (const part of parts) {
    if (notes.includes(part)) continue;
    const level = levels.get(part);
    if (open && level === undefined && continues(open, part)) {
      open = { ...part, kind: open.kind, lines: [...open.lines, ...part.lines], page: part.page };
      blocks.pop();
    } else open = level === undefined && part.kind !== 'row' ? part : undefined;
    blocks.push(...blockOf(open ?? part, level, vocabulary));
  }
  return [...blocks, ...notes.flatMap((note) => blockOf(withoutMark(note), undefined, vocabulary))];
}

/** In what most of the letters stand. */
function bodyOf(parts: readonly Part[]): Body {
  const lines = parts.flatMap((part) => part.lines);
  const lengths = lines.map(({ text }) => text.length);
  const size = commonest(
    lines.map((line) => rounded(line.size)),
    lengths,
  );
  const fonts = new Map<string, number>();
  for (const line of lines)
    if (rounded(line.size) === size) fonts.set(line.font, (fonts.get(line.font) ?? 0) + line.text.length);
  const [font = ''] = [...fonts].sort(([, a], [, b]) => b - a)[0] ?? [];
  return { size, font };
}

const rounded = (size: number): number => Math.round(size * 2) / 2;
const lengthOf = ({ lines }: Part): number => lines.reduce((sum, { text }) => sum + text.length + 1, 0);
const textOf = ({ lines }: Part): string => lines.map(({ text }) => text).join(' ');

/** The headings, with their levels: the largest of the first page is the title, the others follow by their size. */
function levelsOf(parts: readonly Part[], body: Body): ReadonlyMap<Part, number> {
  const headings = parts.filter((part, at) => isHeading(part, parts[at + 1], body));
  const large = headings.filter(({ size }) => size >= LARGER * body.size);
  const firstPage = large.filter(({ page }) => page === parts[0]?.page);
  const most = Math.max(...firstPage.map(({ size }) => size));
  const title = firstPage.find(({ size }) => size === most);
  const sizes = [...new Set(large.filter((part) => part !== title).map(({ size }) => rounded(size)))].sort(
    (a, b) => b - a,
  );
  return new Map(
    headings.map((part) => {
      const rank = sizes.indexOf(rounded(part.size));
      return [part, part === title ? 1 : Math.min(MOST_LEVELS, 2 + (rank < 0 ? sizes.length : rank))];
    }),
  );
}

/** Larger letters; or a short line of its own in another font than the text, above some of it. */
function isHeading(part: Part, next: Part | undefined, body: Body): boolean {
  const text = textOf(part);
  if (part.kind === 'row' || text.length > LONGEST_HEADING || !/\p{L}/u.test(text)) return false;
  if (part.size >= LARGER * body.size) return !/^\p{L}$/u.test(text);
  const isOwnFont = part.lines.every(({ font }) => font !== body.font);
  const isSized = rounded(part.size) >= body.size - 0.5;
  return (
    isOwnFont &&
    isSized &&
    part.isApart &&
    part.lines.length <= 2 &&
    text.length <= 100 &&
    !/[.!?…:;,]["'”’»)]?$/.test(text) &&
    next?.kind === 'paragraph' &&
    next.lines.some(({ font }) => font === body.font)
  );
}

/** Small letters behind a mark, below the text. */
const isNote = (part: Part, body: Body): boolean =>
  part.kind !== 'row' && part.size <= SMALLER * body.size && NOTE.test(textOf(part)) && lengthOf(part) > 8;

function withoutMark(note: Part): Part {
  const [first, ...others] = note.lines;
  return first
    ? { ...note, kind: 'paragraph', lines: [{ ...first, text: first.text.replace(NOTE, '') }, ...others] }
    : note;
}

/** Whether a part is the rest of one that the end of a column or a page has cut. */
function continues(open: Part, part: Part): boolean {
  if (part.kind !== 'paragraph' || open.kind === 'row') return false;
  if (Math.abs(part.size - open.size) > 0.08 * open.size) return false;
  const last = open.lines.at(-1);
  const [first] = part.lines;
  if (!last || !first || !(first.y < last.y || part.page !== open.page)) return false;
  const [before, after] = [last.text, first.text];
  if (/\p{L}[-\u2010\u00ad]$/u.test(before)) return /^\p{L}/u.test(after);
  if (endsSentence(before)) return false;
  return /^[^\p{L}\p{N}]{0,2}\p{Ll}/u.test(after) || (open.isFull && !part.isIndented);
}

function blockOf(part: Part, level: number | undefined, vocabulary: Vocabulary): Block[] {
  const lines = part.lines.map(({ cells, text }) => (cells.length > 0 ? cells.join(' | ') : text));
  const text = printableText(joinLines(lines, vocabulary));
  if (text === '') return [];
  return [level === undefined ? { kind: part.kind, text, runs: [] } : { kind: 'heading', level, text, runs: [] }];
}
