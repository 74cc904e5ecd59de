import { intersection, type Span, slice } from '../../article/span.ts';
import { visible, visibleListing, wrap } from './layout.ts';

/** Wider lines are hard to read. */
const WIDEST = 100;
const NARROWEST = 20;

export interface Emphasis {
  /** In order, apart from one another. */
  readonly spans: readonly Span[];
  /** Where there is no bold: whether the lines that hold some of it get a mark in the margin. */
  readonly inMargin: boolean;
}

const NOTHING: Emphasis = { spans: [], inMargin: false };

/** How text is written on this terminal. */
export interface Style {
  /** Columns that a line may take. */
  readonly columns: number;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  /** Article text in indented lines, what is emphasised in bold. */
  readonly prose: (text: string, emphasis?: Emphasis) => string;
  /** A line of ours about an article or a person, indented too. */
  readonly listing: (line: string) => string;
}

export function createStyle(columns: number, colour: boolean): Style {
  const width = Math.max(NARROWEST, Math.min(columns, WIDEST));
  const ansi = (on: number, off: number) => (text: string) =>
    colour && text !== '' ? `\x1b[${on}m${text}\x1b[${off}m` : text;
  const bold = ansi(1, 22);

  function prose(text: string, { spans, inMargin }: Emphasis = NOTHING): string {
    return wrap(text, width - 2)
      .map((line) => {
        const within = spans.map((one) => intersection(line, one)).filter((one) => one !== null);
        const margin = !colour && inMargin && within.length > 0 ? '> ' : '  ';
        let at = line[0];
        const written = within.map(([start, end]) => {
          const piece = `${visible(text.slice(at, start))}${bold(visible(text.slice(start, end)))}`;
          at = end;
          return piece;
        });
        return `${margin}${written.join('')}${visible(text.slice(at, line[1]))}\n`;
      })
      .join('');
  }

  const listing = (line: string): string =>
    wrap(line, width - 2)
      .map((span) => `  ${visibleListing(slice(line, span))}\n`)
      .join('');

  return { columns: width, bold, dim: ansi(2, 22), prose, listing };
}
