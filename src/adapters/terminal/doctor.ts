import type { Finding } from '../../doctor/finding.ts';
import { jsonLine } from './json.ts';
import { visible } from './layout.ts';
import type { Style } from './style.ts';

const MARKS: Readonly<Record<Finding['mark'], string>> = { good: 'ok', doubtful: 'look', bad: 'BAD' };

const CHECK_COLUMNS = 13;

/** A line for each, and below it what to do. */
export function findingsText(findings: readonly Finding[], { bold, dim }: Style): string {
  return findings
    .map(({ check, mark, found, todo }) => {
      const head = MARKS[mark].padEnd(6);
      const lines = [
        `${mark === 'good' ? dim(head) : bold(head)}${check.padEnd(CHECK_COLUMNS)}`,
        found
          .split('\n')
          .map(visible)
          .join(`\n${' '.repeat(6 + CHECK_COLUMNS)}`),
        todo === null ? '' : `\n${' '.repeat(6 + CHECK_COLUMNS)}→ ${visible(todo)}`,
      ];
      return `${lines.join('')}\n`;
    })
    .join('');
}

export const findingsJson = (findings: readonly Finding[]): string => findings.map(jsonLine).join('');
