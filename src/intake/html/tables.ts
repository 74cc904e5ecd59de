import { measuresOf } from './measures.ts';
import { type Element, elementsOf, find, findAll, wordsIn } from './tree.ts';

export interface Row {
  readonly isHead: boolean;
  readonly cells: readonly Element[];
}

const IN_PARTS = new Set([
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'blockquote',
  'figure',
  'article',
  'section',
  'hr',
]);
/** A cell with more letters is a text of its own. */
const LONGEST_CELL = 500;

/** The rows of a table; undefined where it is none, but lays out the page. */
export function rowsOf(table: Element): Row[] | undefined {
  if (wordsIn(table, 'role').some((role) => role === 'presentation' || role === 'none')) return undefined;
  const inner = [...elementsOf(table)].slice(1);
  if (inner.some(({ tag }) => tag === 'table')) return undefined;
  const rows = findAll(table, ({ tag }) => tag === 'tr').map((row) => ({ row, cells: cellsOf(row) }));
  const isNamed = inner.some(({ tag }) => tag === 'th' || tag === 'caption' || tag === 'thead');
  if (!isNamed) {
    const measuresIn = measuresOf(table);
    if (rows.length < 2 || rows.every(({ cells }) => cells.length < 2)) return undefined;
    const isPart = (cell: Element): boolean =>
      measuresIn(cell).text > LONGEST_CELL ||
      find(cell, ({ tag }) => IN_PARTS.has(tag)) !== undefined ||
      findAll(cell, ({ tag }) => tag === 'p').length > 1;
    if (rows.some(({ cells }) => cells.some(isPart))) return undefined;
  }
  const heads = new Set(
    inner.filter(({ tag }) => tag === 'thead').flatMap((head) => findAll(head, ({ tag }) => tag === 'tr')),
  );
  return rows.map(({ row, cells }) => ({
    cells,
    isHead: cells.length > 0 && (heads.has(row) || cells.every(({ tag }) => tag === 'th')),
  }));
}

const cellsOf = (row: Element): Element[] =>
  row.children.flatMap((child) =>
    typeof child !== 'string' && (child.tag === 'td' || child.tag === 'th') ? child : [],
  );
