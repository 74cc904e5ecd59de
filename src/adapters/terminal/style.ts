import { type Span, slice } from '../../article/span.ts';
import { visible, visibleListing, wrap } from './layout.ts';

/** Wider lines are hard to read. */
const WIDEST = 100;
const NARROWEST = 20;

/** How text is written on this terminal. */
export interface Style {
  /** Columns that a line may take. */
  readonly columns: number;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  /**
   * Article text in indented lines, `highlight` in bold; where there is no bold, a mark in the margin of
   * the lines that hold some of it.
   */
  readonly prose: (text: string, highlight?: Span | null) => string;
  /** A line of ours about an article or a person, indented too. */
  readonly listing: (line: string) => string;
}

export function createStyle(columns: number, colour: boolean): Style {
  const width = Math.max(NARROWEST, Math.min(columns, WIDEST));
  const ansi = (on: number, off: number) => (text: string) =>
    colour && text !== '' ? `\x1b[${on}m${text}\x1b[${off}m` : text;
  const bold = ansi(1, 22);

  function prose(text: string, highlight: Span | null = null): string {
    const [from, to] = highlight ?? [0, 0];
    const lines = wrap(text, width - 2);
    return lines
      .map(([start, end]) => {
        const [a, b] = [Math.min(Math.max(start, from), end), Math.min(Math.max(start, to), end)];
        const margin = !colour && a < b ? '> ' : '  ';
        return `${margin}${visible(text.slice(start, a))}${bold(visible(text.slice(a, b)))}${visible(text.slice(b, end))}\n`;
      })
      .join('');
  }

  const listing = (line: string): string =>
    wrap(line, width - 2)
      .map((span) => `  ${visibleListing(slice(line, span))}\n`)
      .join('');

  return { columns: width, bold, dim: ansi(2, 22), prose, listing };
}
