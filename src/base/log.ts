import { type DestinationStream, type Logger, pino } from 'pino';
import { readableLines } from './log-lines.ts';

export type Log = Logger;

/** Keys whose values never reach a log, wherever they stand in the first two levels of an entry. */
const SECRETS = ['token', 'authorization', 'Authorization', 'password', 'secret'];

/** What JSON lets stand and a terminal obeys: a log quotes names of files and words of strangers. */
const escaped = (json: string): string =>
  json.replace(
    /[\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

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
      hooks: { streamWrite: escaped },
      redact: { paths: SECRETS.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '[secret]' },
    },
    destination,
  );
}
