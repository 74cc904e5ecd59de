import { contains, overlap, type Span, slice } from '../article/span.ts';
import { sentences } from '../text/sentences.ts';
import { cost } from './limits.ts';
import { blockQuote, bold, escapeMarkdown } from './markdown.ts';

/** Stands where something was cut. */
export const CUT = '[…]';

/** Room for two cuts, escaped. */
const CUTS = 16;
/** Room for the stars around something bold. */
const STARS = bold('').length;

/** A run of whole sentences of a text. */
export interface Excerpt {
  /** Into the text. */
  readonly span: Span;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/**
 * As many whole sentences around `focus` as the room takes, in units of `cost`. Null when not even the sentences of the
 * focus fit: nothing is ever cut inside one.
 *
 * @param focus offsets into the text; null for its beginning
 * @param highlights what is to be bold in it, offsets into the text
 */
export function excerpt(
  text: string,
  language: string,
  focus: Span | null,
  room: number,
  highlights: readonly Span[] = [],
): Excerpt | null {
  const starsIn = (span: Span): number => STARS * highlights.filter((one) => overlap(span, one) > 0).length;
  // Nothing gets shorter by being escaped: what is too long as it stands need not be measured.
  const fits = (span: Span): boolean =>
    span[1] - span[0] <= room && cost(blockQuote(escapeMarkdown(slice(text, span)))) + CUTS + starsIn(span) <= room;
  const whole: Span = [0, text.length];
  if (fits(whole)) return { span: whole, cutBefore: false, cutAfter: false };

  const all = sentences(text, language);
  const held = (span: Span): boolean => focus === null || overlap(span, focus) > 0 || contains(span, focus);
  const spanOf = (from: number, to: number): Span => [all[from]?.[0] ?? 0, all[to]?.[1] ?? text.length];
  let first = Math.max(0, all.findIndex(held));
  let last = focus === null ? first : Math.max(first, all.findLastIndex(held));
  if (!fits(spanOf(first, last))) return null;
  const [hasAfter, hasBefore] = [() => last + 1 < all.length, () => first > 0];
  let [after, before] = [hasAfter(), hasBefore()];
  while (after || before) {
    after &&= hasAfter() && fits(spanOf(first, last + 1));
    if (after) last++;
    before &&= hasBefore() && fits(spanOf(first - 1, last));
    if (before) first--;
  }
  return { span: spanOf(first, last), cutBefore: first > 0, cutAfter: last < all.length - 1 };
}

/**
 * The excerpt as Markdown, cuts marked.
 *
 * @param highlights what is bold, in order, apart from one another; offsets into the text
 */
export function drawExcerpt(text: string, { span, cutBefore, cutAfter }: Excerpt, highlights: readonly Span[]): string {
  const parts: string[] = [];
  let at = span[0];
  for (const highlight of highlights) {
    const [start, end] = [Math.max(at, highlight[0]), Math.min(span[1], highlight[1])];
    if (start >= end) continue;
    parts.push(escapeMarkdown(text.slice(at, start)), bold(escapeMarkdown(text.slice(start, end))));
    at = end;
  }
  parts.push(escapeMarkdown(text.slice(at, span[1])));
  return `${cutBefore ? `${escapeMarkdown(CUT)} ` : ''}${parts.join('')}${cutAfter ? ` ${escapeMarkdown(CUT)}` : ''}`;
}
