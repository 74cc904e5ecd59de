/** `[start, end)` in UTF-16 units into a text; `start <= end`. */
export type Span = readonly [start: number, end: number];

/** The words at a span, byte for byte. */
export const slice = (text: string, [start, end]: Span): string => text.slice(start, end);

/** The same place seen from a text that begins `by` units earlier (negative: later). */
export const shift = ([start, end]: Span, by: number): Span => [start + by, end + by];

/** Whether `inner` lies wholly inside `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

/** How many units two spans have in common; 0 when they do not touch. */
export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));

/** What two spans have in common; null when they do not touch. */
export const intersection = (a: Span, b: Span): Span | null =>
  overlap(a, b) > 0 ? [Math.max(a[0], b[0]), Math.min(a[1], b[1])] : null;
