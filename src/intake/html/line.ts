import type { Span } from '../../article/span.ts';
import { lineBreak, type Run } from '../block.ts';

/** What stands between two words: nothing yet, a space, a line break of the source, one of the page. */
type Between = '' | ' ' | 'soft' | 'hard';

export type Mark = Run['mark'] | 'time';

interface Marked {
  readonly mark: Mark;
  readonly span: Span;
}

/** The words of a paragraph as a browser would show them. */
export interface Line {
  /** Trimmed; empty where there are no words. */
  readonly text: string;
  readonly runs: readonly Run[];
  /** Whether all of it is a time. */
  readonly isTime: boolean;
}

/** Takes the words of one paragraph after another. */
export interface LineReader {
  text(text: string): void;
  /** A space, where something that is no text stands between words. */
  space(): void;
  /** A line break of the page. @returns whether it follows another */
  break(): boolean;
  open(mark: Mark): void;
  close(): void;
  /** What was read since the last; marks that are open go on. */
  finish(): Line;
  /** Nothing has been read since the last. */
  readonly isEmpty: boolean;
  /** The end of what has been read. */
  readonly last: string;
}

/** Runs of a paragraph that are kept, more than any has. */
const MOST_RUNS = 2_000;

/** Soft hyphens, zero-width spaces, word joiners and byte order marks; what a browser shows nothing of. */
const UNSHOWN = /[\u00ad\u200b\u2060\ufeff\u180e]|[^\P{Cc}\s\u0085]|\p{Cs}/gu;
/** Joiners join letters of Arabic and Indic scripts, and emoji; between others they are hidden marks. */
const IDLE_JOINER =
  /(?<!\p{L}|\p{M}|\p{So}|\p{Sk}|\ufe0f)[\u200c\u200d]|[\u200c\u200d](?!\p{L}|\p{M}|\p{So})|(?<=\p{sc=Latin}|\p{sc=Cyrillic}|\p{sc=Greek})[\u200c\u200d]+/gu;
/** A space that does not break stays where it stands alone between words. A row of them is looked at once, from its beginning. */
const SPACE = /(?<!\u00a0)\u00a0*[\t\n\v\f\r \u0085\u2028\u2029][\t\n\v\f\r \u00a0\u0085\u2028\u2029]*|^\u00a0+$/g;

export function createLineReader(): LineReader {
  let pieces: string[] = [];
  let length = 0;
  let last = '';
  let between: Between = '';
  let runs: Marked[] = [];
  let open: { mark: Mark; start: number | undefined }[] = [];

  const put = (piece: string): void => {
    pieces.push(piece);
    length += piece.length;
    last = piece;
  };
  const word = (piece: string): void => {
    if (length > 0 && between === 'hard') put('\n');
    else if (length > 0 && between === ' ') put(' ');
    else if (length > 0 && between === 'soft') {
      const gap = lineBreak(last, piece);
      if (gap) put(gap);
    }
    between = '';
    for (const run of open) run.start ??= length;
    put(piece);
  };
  const apart = (kind: Between): void => {
    if (between === 'hard' || (between === ' ' && kind === 'soft')) return;
    between = kind;
  };
  const end = ({ mark, start }: (typeof open)[number]): void => {
    if (start !== undefined && start < length && runs.length < MOST_RUNS) runs.push({ mark, span: [start, length] });
  };

  return {
    text(text) {
      const shown = text.replace(UNSHOWN, '').replace(IDLE_JOINER, '');
      let from = 0;
      for (const { 0: space, index } of shown.matchAll(SPACE)) {
        if (index > from) word(shown.slice(from, index));
        apart(/[\n\r]/.test(space) ? 'soft' : ' ');
        from = index + space.length;
      }
      if (from < shown.length) word(shown.slice(from));
    },
    space: () => apart(' '),
    break() {
      const isSecond = between === 'hard';
      between = 'hard';
      return isSecond;
    },
    open: (mark) => void open.push({ mark, start: undefined }),
    close() {
      const run = open.pop();
      if (run) end(run);
    },
    finish() {
      for (const run of open) end(run);
      const text = pieces.join('');
      const line = { ...trimmed(text, runs), isTime: isAll(text, runs, 'time') };
      pieces = [];
      length = 0;
      last = '';
      between = '';
      runs = [];
      open = open.map(({ mark }) => ({ mark, start: undefined }));
      return line;
    },
    get isEmpty() {
      return length === 0;
    },
    get last() {
      return last;
    },
  };
}

/** Ideographic spaces indent paragraphs. */
function trimmed(text: string, runs: readonly Marked[]): Pick<Line, 'text' | 'runs'> {
  const kept = text.trim();
  const lead = text.length - text.trimStart().length;
  const clamp = (offset: number) => Math.min(Math.max(offset - lead, 0), kept.length);
  const inside = runs
    .flatMap(({ mark, span }): Run[] => (mark === 'time' ? [] : [{ mark, span: [clamp(span[0]), clamp(span[1])] }]))
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  return { text: kept, runs: inside };
}

const isAll = (text: string, runs: readonly Marked[], mark: Mark): boolean => {
  const marked = runs.filter((run) => run.mark === mark);
  const bare = marked.reduceRight((rest, { span }) => rest.slice(0, span[0]) + rest.slice(span[1]), text);
  return marked.length > 0 && !/[\p{L}\p{N}]/u.test(bare);
};
