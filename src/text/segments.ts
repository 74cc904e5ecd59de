/** Characters given to the segmenter at a time: its time grows with the square of what it is given. */
const WINDOW = 512;

export interface Segment {
  readonly segment: string;
  /** Into the whole text, in UTF-16 units. */
  readonly index: number;
  /** False where the segmenter does not tell. */
  readonly isWordLike: boolean;
}

/** The segmenter's segments of a text of any length. The last of a window may go on, so the next begins with it. */
export function* segmentsOf(text: string, segmenter: Intl.Segmenter): Generator<Segment> {
  let from = 0;
  let window = WINDOW;
  while (from < text.length) {
    const whole = from + window >= text.length;
    let held: Segment | null = null;
    let count = 0;
    for (const { segment, index, isWordLike } of segmenter.segment(
      text.slice(from, whole ? undefined : from + window),
    )) {
      if (held) yield held;
      held = { segment, index: from + index, isWordLike: isWordLike === true };
      count++;
    }
    if (!held) return;
    if (whole) {
      yield held;
      return;
    }
    from = held.index;
    window = count > 1 ? WINDOW : window * 2;
  }
}
