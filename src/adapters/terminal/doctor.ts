import type { Finding } from '../../doctor/finding.ts';
import { en, type Words } from '../../words/en.ts';
import { jsonLine } from './json.ts';
import { columnsOf, padded, visible } from './layout.ts';
import type { Style } from './style.ts';

/** A line for each, and below it what to do. */
export function findingsText(words: Words, findings: readonly Finding[], { bold, dim }: Style): string {
  const { marks, checks } = words.doctor;
  const widest = (names: object): number => Math.max(...Object.values(names).map(columnsOf)) + 2;
  const margin = ' '.repeat(widest(marks) + widest(checks));
  return findings
    .map(({ check, mark, found, todo }) => {
      const head = padded(marks[mark], widest(marks));
      const lines = [
        `${mark === 'good' ? dim(head) : bold(head)}${padded(checks[check], widest(checks))}`,
        found(words).split('\n').map(visible).join(`\n${margin}`),
        todo === null ? '' : `\n${margin}→ ${visible(todo(words))}`,
      ];
      return `${lines.join('')}\n`;
    })
    .join('');
}

/** For programs, in English. */
export const findingsJson = (findings: readonly Finding[]): string =>
  findings
    .map(({ check, mark, found, todo }) =>
      jsonLine({ check: en.doctor.checks[check], mark, found: found(en), todo: todo?.(en) ?? null }),
    )
    .join('');
