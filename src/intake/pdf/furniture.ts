import { isWebAddress } from '../from-url.ts';
import { fragmentOf, rowsOf } from './fragments.ts';
import type { Page, Piece } from './pieces.ts';

/** Rows at the top and at the bottom of a page among which its head and its foot are looked for. */
const EDGE = 2;
/** Heads that repeat stand as high on every page, to within so many points. */
const SAME_HEIGHT = 3;
/** "12", "– 12 –", "xii", "3/40". */
const BARE_NUMBER = /^[-–—|\s]*(?:\d{1,4}|[ivxlc]{1,7})(?:\s*\/\s*\d{1,4})?[-–—|\s]*$/;
/** "12 Tove Aldersen", "A Winter on the Slip 13", "Page 3 of 40". */
const NUMBERED = /^(?:\p{L}{1,8}\.?\s+)?(?<first>\d{1,4})(?!\S)|(?<!\S)(?<last>\d{1,4})$/u;
const LONGEST_NUMBERED = 80;

/** What a browser prints above a page: "3/3/24, 9:41 AM  The harbour opens", "03.03.2024, 09:41 …". */
const PRINTED_AT = /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s+\d{1,2}:\d{2}/;
/** And below it: its address, and the page. */
const PRINTED_FROM = /^(?<address>(?:https?|file):\/\/\S+)\s+\d{1,4}\/\d{1,4}$/;

interface EdgeRow {
  readonly page: number;
  readonly pieces: readonly Piece[];
  readonly text: string;
  readonly y: number;
  /** Where nothing stands above it, or nothing below. */
  readonly edge: 'top' | 'bottom' | null;
}

/** The pages without what is printed on them for itself: running heads and feet, page numbers. */
export function withoutFurniture(pages: readonly Page[]): Page[] {
  const rows = pages.flatMap(edgesOf);
  const byWords = groupedBy(rows, ({ text }) => text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' '));
  const byCount = groupedBy(rows, countOf);
  const dropped = new Set<Piece>();
  for (const row of rows) {
    const isElsewhere = (other: EdgeRow): boolean =>
      other.page !== row.page && Math.abs(other.y - row.y) <= SAME_HEIGHT;
    const isRepeated = [byWords, byCount].some((groups) => groups.get(row)?.some(isElsewhere));
    const isOfBrowser = PRINTED_AT.test(row.text) || PRINTED_FROM.test(row.text);
    if (isRepeated || (row.edge && (isOfBrowser || BARE_NUMBER.test(row.text))))
      for (const piece of row.pieces) dropped.add(piece);
  }
  return pages.map((page) => {
    const pieces = page.pieces.filter((piece) => !dropped.has(piece));
    return { ...page, pieces };
  });
}

/** The address that a browser has printed below a page. */
export function printedAddress(pages: readonly Page[]): string | undefined {
  for (const { text, edge } of pages.flatMap(edgesOf)) {
    const address = edge === 'bottom' ? PRINTED_FROM.exec(text)?.groups?.address : undefined;
    // One that is too long is cut short.
    if (address !== undefined && !/…|\.\.\.$/.test(address) && isWebAddress(address)) return address;
  }
  return undefined;
}

/** For numbers that go up by one from page to page: by how much they are ahead of it; null where there is none. */
function countOf({ edge, text, page }: EdgeRow): string | null {
  const { first, last } = (text.length <= LONGEST_NUMBERED && NUMBERED.exec(text)?.groups) || {};
  const number = first ?? last;
  return edge === null || number === undefined ? null : `${edge} ${Number(number) - page}`;
}

/** Each row with all that have the same key. */
function groupedBy(
  rows: readonly EdgeRow[],
  keyOf: (row: EdgeRow) => string | null,
): ReadonlyMap<EdgeRow, readonly EdgeRow[]> {
  const groups = new Map<string, EdgeRow[]>();
  const found = new Map<EdgeRow, EdgeRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key) ?? [];
    group.push(row);
    groups.set(key, group);
    found.set(row, group);
  }
  return found;
}

function edgesOf({ pieces }: Page, page: number): EdgeRow[] {
  const rows = rowsOf(pieces);
  return rows.flatMap((row, at) => {
    const fromEnd = rows.length - 1 - at;
    if (at >= EDGE && fromEnd >= EDGE) return [];
    const fragment = fragmentOf(row);
    const edge = at === 0 ? 'top' : fromEnd === 0 ? 'bottom' : null;
    return fragment ? [{ page, pieces: row, text: fragment.text, y: fragment.y, edge }] : [];
  });
}
