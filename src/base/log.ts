import { type DestinationStream, type Logger, pino } from 'pino';
import { readableLines } from './log-lines.ts';
import { escapedForTerminal } from './printable.ts';
import { redacted } from './redact.ts';

export type Log = Logger;

/** Keys whose values never reach a log, wherever they stand in the first two levels of an entry. */
const SECRETS = ['token', 'authorization', 'Authorization', 'signature', 'password', 'secret'];

/** JSON for programs, one line an entry; where a person looks on, lines to be read. */
function standardError(): DestinationStream {
  const { stderr } = process;
  return stderr.isTTY
    ? readableLines((line) => void stderr.write(line), stderr.hasColors())
    : pino.destination({ dest: 2, sync: true });
}

/**
 * Writes to standard error unless `destination` is given, which gets one JSON line an entry: standard output belongs to
 * answers.
 *
 * @param level pino's level names, or 'silent'
 */
export function createLog(level: string, destination: DestinationStream = standardError()): Log {
  return pino(
    {
      level,
      // A log quotes names of files and words of strangers, and errors quote what they were about.
      hooks: { streamWrite: (line) => redacted(escapedForTerminal(line)) },
      redact: { paths: SECRETS.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '[secret]' },
    },
    destination,
  );
}
