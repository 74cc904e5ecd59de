import type { CopiedShelf, Copying } from '../../shelf/store/copy.ts';
import type { Terminal } from './doors.ts';
import { jsonLine } from './json.ts';
import type { Output } from './output.ts';
import type { Style } from './style.ts';

export interface CopyingAt extends Pick<Copying, 'shelves'> {
  readonly terminal: Terminal;
  readonly out: Output;
  readonly style: Style;
}

/** Copies all shelves, and says of each how it stands there now. @returns whether all of it is there */
export async function copyAll({ shelves, terminal, out, style }: CopyingAt, json: boolean): Promise<boolean> {
  const says = terminal.words.terminal.copying;
  let count = 0;
  let isWhole = true;
  for await (const one of shelves()) {
    count++;
    isWhole &&= one.others.length + one.missing.length === 0;
    await out.write(json ? jsonLine({ ...one }) : lines(one, says).map(style.listing).join(''));
    await out.flush();
  }
  if (!json) await out.write(style.prose(count === 0 ? says.nothing : isWhole ? says.whole(count) : says.notWhole));
  return isWhole;
}

const lines = (one: CopiedShelf, says: Terminal['words']['terminal']['copying']): string[] => [
  says.shelf(one.shelf, one.articles, one.removed, one.notes, one.copied),
  ...one.others.map((name) => `  ${says.other(name)}`),
  ...one.missing.map((name) => `  ${says.missing(name)}`),
];
