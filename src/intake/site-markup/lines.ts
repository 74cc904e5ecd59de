import type { SyncSteps } from '../../base/steps.ts';
import { codeAfter } from '../markdown-chunks.ts';

export const LINES_IN_A_STEP = 5_000;

/** Nobody writes marks into a line longer than this; it is left as it is. */
const LONGEST_LINE = 20_000;

/** Which lines are code, or too long to be read. */
export function* codeLines(lines: readonly string[]): SyncSteps<boolean[]> {
  let code: string | null = null;
  const isCode: boolean[] = [];
  for (const line of lines) {
    const before = code;
    code = codeAfter(line.slice(0, 200).trimEnd(), code);
    const length = isCode.push(before !== null || code !== null || line.length > LONGEST_LINE);
    if (length % LINES_IN_A_STEP === 0) yield;
  }
  return isCode;
}
