import { expect, test } from 'vitest';
import { readAgain, type Said } from '../../src/answers/claims.ts';
import { namingOf } from '../../src/answers/naming.ts';

const LONG = 100_000;

/** A text that ends with a quoted run, which nobody is known to have said. */
function withRun(before: string): { text: string; run: Said } {
  const text = `${before}“two years”`;
  const start = before.length + 1;
  return { text, run: { span: [start, start + 'two years'.length], who: null, cue: null, mention: null } };
}

// Patterns that begin anew at every blank or letter would take minutes: a message is shorter, and has forty runs.
test.each([
  ['blanks', ' '],
  ['line breaks', '\n'],
  ['quotation marks', '"'],
  ['a word without an end', 'x'],
])('%s without number before a quoted run are soon read', { timeout: 30_000 }, (_, piece) => {
  const before = `${piece.repeat(LONG)}. y Anna Brandt said `;
  const { text, run } = withRun(before);
  const cue = [before.length - 'said '.length, before.length - 1] as const;
  expect(namingOf(text, { ...run, cue })).toHaveLength(1);
  const unnamed = withRun(`${piece.repeat(LONG)}. y `);
  expect(readAgain(unnamed.text, unnamed.run, 'und')).toEqual(unnamed.run);
});
