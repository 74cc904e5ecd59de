import type { Say, Words } from '../../words/en.ts';
import { columnsOf, padded, visible } from './layout.ts';

/** A line of what a bot says on the terminal when it has started. */
export interface GreetingLine {
  readonly label: keyof Words['greeting']['labels'];
  readonly text: Say;
}

/** @param text what is the same in every language, or what is said */
export const lineOf = (label: GreetingLine['label'], text: string | Say): GreetingLine => ({
  label,
  text: typeof text === 'string' ? () => text : text,
});

/** All of it: a head, and below it lines whose labels stand in a column. */
export function greetingIn(words: Words, head: Say, lines: readonly GreetingLine[]): string {
  const { labels } = words.greeting;
  const columns = Math.max(...Object.values(labels).map(columnsOf)) + 1;
  return [
    visible(head(words)),
    '',
    ...lines.map(({ label, text }) => visible(`  ${padded(labels[label], columns)}${text(words)}`)),
  ].join('\n');
}
