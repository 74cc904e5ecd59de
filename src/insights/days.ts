/** A day of UTC, `YYYY-MM-DD`: they compare as text. */
export type Day = string;

/** Days that are kept, the one that has just begun among them. */
export const KEPT_DAYS = 90;

const DAY = 24 * 60 * 60 * 1_000;

export const dayOf = (moment: Date): Day => moment.toISOString().slice(0, 10);

/** So many days, oldest first; the last is that of the moment. */
export const daysUntil = (moment: Date, count: number): Day[] =>
  Array.from({ length: count }, (_, i) => dayOf(new Date(moment.getTime() - (count - 1 - i) * DAY)));

/** `YYYY-MM` */
export const monthOf = (day: Day): string => day.slice(0, 'YYYY-MM'.length);
