import type { DestinationStream } from 'pino';
import { escapedForTerminal } from './printable.ts';

/** What every entry has and a person need not read. */
const PLUMBING = new Set(['level', 'time', 'pid', 'hostname', 'msg', 'v']);

/** Pino's numbers. */
const LEVELS: Readonly<Record<number, string>> = {
  10: 'trace',
  20: 'debug',
  30: 'info',
  40: 'warn',
  50: 'error',
  60: 'fatal',
};
const WARN = 40;
const ERROR = 50;

interface Described {
  readonly stack?: unknown;
  readonly message?: unknown;
  readonly cause?: unknown;
}

const isDescribed = (value: unknown): value is Described =>
  typeof value === 'object' && value !== null && ('stack' in value || 'message' in value);

/** An error with its trace, indented below the line that says what failed. */
function errorLines({ stack, message }: Described): string {
  return `\n${String(stack ?? message)}`.replace(/\n(?!$)/g, '\n    ');
}

const fact = (name: string, value: unknown): string =>
  `${name}=${typeof value === 'string' && /^[^\s"=]+$/.test(value) ? value : JSON.stringify(value)}`;

/**
 * Log entries as lines for people: `14:03:07 warn  the shelf has changed  articles=2`. Errors follow with their traces.
 *
 * @param write gets each line, with its line break
 * @param colour whether ANSI colours are understood
 */
export function readableLines(write: (line: string) => void, colour: boolean): DestinationStream {
  const paint = (code: number, text: string): string => (colour ? `\x1b[${code}m${text}\x1b[0m` : text);
  return {
    write(json) {
      const entry: Record<string, unknown> = JSON.parse(json);
      const level = Number(entry.level);
      const at = new Date(Number(entry.time));
      const facts = Object.entries(entry).filter(([name]) => !PLUMBING.has(name));
      const errors = facts.flatMap(([, value]) => (isDescribed(value) ? errorLines(value) : []));
      const rest = facts.flatMap(([name, value]) => (isDescribed(value) ? [] : fact(name, value)));
      const name = (LEVELS[level] ?? String(level)).padEnd(5);
      const parts = [
        paint(2, at.toTimeString().slice(0, 8)),
        level >= ERROR ? paint(31, name) : level >= WARN ? paint(33, name) : name,
        escapedForTerminal(String(entry.msg ?? '')),
        ...(rest.length > 0 ? [` ${paint(2, escapedForTerminal(rest.join(' ')))}`] : []),
      ];
      write(`${parts.join(' ')}${escapedForTerminal(errors.join(''))}\n`);
    },
  };
}
