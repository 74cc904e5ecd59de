import type { Step } from '../../../keeping/keeping.ts';
import type { Words } from '../../../words/en.ts';
import { beginning, visibleListing } from '../layout.ts';
import type { Output } from '../output.ts';

const BAR = 24;
/** Clears the line that the bar stands on. */
const CLEAR = '\r\x1b[K';

/** A bar on one line of a terminal, drawn over itself. */
export interface Progress {
  /** Something about the one that is being worked on. */
  at(step: Step): Promise<void>;
  /** One more is done. */
  done(): Promise<void>;
  /** Takes the bar away, so that a line can be written. */
  clear(): Promise<void>;
}

const NONE: Progress = { at: async () => undefined, done: async () => undefined, clear: async () => undefined };

/** @param isShown on a terminal that understands it, and not where a program reads */
export function createProgress(
  { terminal }: Words,
  out: Output,
  all: number,
  columns: number,
  isShown: boolean,
): Progress {
  if (!isShown) return NONE;
  let done = 0;
  let words = '';

  async function draw(): Promise<void> {
    const full = Math.round((BAR * done) / Math.max(1, all));
    const bar = `${'█'.repeat(full)}${'░'.repeat(BAR - full)}`;
    const line = `${bar} ${done}/${all} ${words}`;
    // A line that is wrapped cannot be drawn over.
    await out.write(`${CLEAR}${beginning(visibleListing(line), columns - 1)}`);
    await out.flush();
  }

  return {
    at(step) {
      words = inWords(terminal.steps, step);
      return draw();
    },
    done() {
      done++;
      return draw();
    },
    async clear() {
      await out.write(CLEAR);
      await out.flush();
    },
  };
}

function inWords(says: Words['terminal']['steps'], step: Step): string {
  switch (step.step) {
    case 'fetching':
      return says.fetching(step.from);
    case 'fetched':
      return says.fetched(step.from, Math.ceil(step.bytes / 1000));
    case 'read':
      return says.read(step.title, step.passages);
    case 'quotations':
      return says.quotations(step.title, step.quotations);
    case 'kept':
      return says.kept(step.title);
  }
}
