import { expect, it } from 'vitest';
import { createProgress } from '../../src/adapters/terminal/keeping/progress.ts';
import { columnsOf } from '../../src/adapters/terminal/layout.ts';
import { en } from '../../src/words/en.ts';

it.each([
  ['letters that take two columns', '港の新しい橋が金曜日に開いた'.repeat(8)],
  ['marks that are shown by their names', '\u202e'.repeat(80)],
  ['many letters', 'harbour '.repeat(40)],
])('the bar of a title of %s never takes more than its line', async (_, title) => {
  for (const columns of [80, 41, 40, 30, 10, 2, 1, 0]) {
    const written: string[] = [];
    const out = { write: async (text: string) => void written.push(text), flush: async () => undefined };
    const progress = createProgress(en, out as never, 3, columns, true);
    await progress.at({ step: 'kept', title });
    const [line = ''] = written;
    const shown = line.replace('\r\x1b[K', '');
    expect(shown).not.toMatch(/\p{Cc}/u);
    expect(columnsOf(shown)).toBeLessThan(Math.max(1, columns));
    if (columns === 80) expect(columnsOf(shown)).toBeGreaterThan(70);
  }
});
