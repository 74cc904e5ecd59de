import { contains, overlap, type Span } from '../article/span.ts';
import { sentences } from '../text/sentences.ts';
import { cost } from './limits.ts';
import { blockQuote, bold, escapeMarkdown } from './markdown.ts';

/** Stands where something was cut. */
export const CUT = '[…]';

/** Room for two cuts, escaped, and the stars of the bold sentence. */
const MARKS = 20;

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
 */
export function excerpt(text: string, language: string, focus: Span | null, room: number): Excerpt | null {
  const costOf = (span: Span): number => cost(blockQuote(escapeMarkdown(text.slice(...span)))) + MARKS;
  const whole: Span = [0, text.length];
  if (costOf(whole) <= room) return { span: whole, cutBefore: false, cutAfter: false };

  const all = sentences(text, language);
  const held = (span: Span): boolean => focus === null || overlap(span, focus) > 0 || contains(span, focus);
  let first = all.findIndex(held);
  if (first < 0) first = 0;
  let last = focus === null ? first : Math.max(first, all.findLastIndex(held));
  const spanOf = (from: number, to: number): Span => [all[from]?.[0] ?? 0, all[to]?.[1] ?? text.length];
  if (costOf(spanOf(first, last)) > room) return null;
  const fits = (from: number, to: number): boolean => from >= 0 && to < all.length && costOf(spanOf(from, to)) <= room;
  for (let grew = true; grew; ) {
    grew = false;
    if (fits(first, last + 1)) {
      last++;
      grew = true;
    }
    if (fits(first - 1, last)) {
      first--;
      grew = true;
    }
  }
  return { span: spanOf(first, last), cutBefore: first > 0, cutAfter: last < all.length - 1 };
}

/** The excerpt as Markdown, the highlighted sentence in bold, cuts marked. */
export function drawExcerpt(text: string, { span, cutBefore, cutAfter }: Excerpt, highlight: Span | null): string {
  const within = highlight && overlap(span, highlight) > 0 ? highlight : null;
  const at: Span = within ? [Math.max(span[0], within[0]), Math.min(span[1], within[1])] : [span[1], span[1]];
  const parts = [
    cutBefore ? `${escapeMarkdown(CUT)} ` : '',
    escapeMarkdown(text.slice(span[0], at[0])),
    at[0] < at[1] ? bold(escapeMarkdown(text.slice(...at))) : '',
    escapeMarkdown(text.slice(at[1], span[1])),
    cutAfter ? ` ${escapeMarkdown(CUT)}` : '',
  ];
  return parts.join('');
}
