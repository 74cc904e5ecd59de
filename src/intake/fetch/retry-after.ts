import type { Wait } from '../../words/forms.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;

/**
 * Reads `Retry-After`: seconds (`120`) or a date (`Fri, 31 Jul 2026 12:00:00 GMT`).
 *
 * @param now milliseconds since 1970
 * @returns milliseconds from now, a day at most; null where nothing can be read
 */
export function retryAfterMs(header: string | null, now: number): number | null {
  const value = header?.trim() ?? '';
  if (/^\d{1,12}$/.test(value)) return Math.min(DAY_MS, Number(value) * 1_000);
  // Date.parse takes nearly anything for a date: "-5" too.
  if (!/^[A-Z][a-z]{2,8},? /.test(value) || Number.isNaN(Date.parse(value))) return null;
  return Math.min(DAY_MS, Math.max(0, Date.parse(value) - now));
}

/** In seconds, minutes or hours: never too short. */
export function waitOf(ms: number): Wait {
  const [size, unit] =
    ms < 120_000
      ? ([1_000, 'second'] as const)
      : ms < 2 * 3_600_000
        ? ([60_000, 'minute'] as const)
        : ([3_600_000, 'hour'] as const);
  return { count: Math.max(1, Math.ceil(ms / size)), unit };
}
