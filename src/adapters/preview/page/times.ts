import { locale, says } from './words.ts';

const DAY = 86_400_000;

/** Discord's styles of `<t:…>`, by letter. `s` and `S` it keeps for itself. */
const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

const UNITS: readonly (readonly [unit: Intl.RelativeTimeFormatUnit, milliseconds: number])[] = [
  ['year', 365 * DAY],
  ['month', 30 * DAY],
  ['day', DAY],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1_000],
];

/** A date in one of Discord's styles; `R` counts from now. Beyond what a calendar holds: the number as it stands. */
export function formatTime(at: Date, style: string): string {
  if (Number.isNaN(at.getTime())) return says.invalidDate;
  if (style !== 'R') return new Intl.DateTimeFormat(locale, STYLES[style] ?? STYLES.f).format(at);
  const distance = at.getTime() - Date.now();
  const [unit, size] =
    UNITS.find(([, milliseconds]) => Math.abs(distance) >= milliseconds) ?? (['second', 1_000] as const);
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.trunc(distance / size), unit);
}

/** Beside a name: the time alone today, the date with it before. */
export function formatStamp(at: Date): string {
  const isToday = at.toDateString() === new Date().toDateString();
  return new Intl.DateTimeFormat(
    locale,
    isToday ? { timeStyle: 'short' } : { dateStyle: 'short', timeStyle: 'short' },
  ).format(at);
}
