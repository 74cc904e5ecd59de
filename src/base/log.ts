import { type DestinationStream, type Logger, pino } from 'pino';

export type Log = Logger;

/** Keys whose values never reach a log, wherever they stand in the first two levels of an entry. */
const SECRETS = ['token', 'authorization', 'Authorization', 'password', 'secret'];

/**
 * One JSON line an entry, on standard error unless `destination` is given: standard output belongs to answers.
 *
 * @param level pino's level names, or 'silent'
 */
export function createLog(
  level: string,
  destination: DestinationStream = pino.destination({ dest: 2, sync: true }),
): Log {
  return pino(
    { level, redact: { paths: SECRETS.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '[secret]' } },
    destination,
  );
}
