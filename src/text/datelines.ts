import type { Span } from '../article/span.ts';

/**
 * Where and by whom, in capitals or with an agency in brackets, up to a dash before a sentence: "GENEVA (AP) — The", "Berlin (dpa) – Die",
 * "MANCHESTER, N.H. -- A".
 */
const DATELINE =
  /^(?:\p{Lu}[\p{Lu}\p{M}.'’/ -]{2,40}(?:, ?[\p{L}\p{M}\p{N}., -]{1,40})?(?: ?\([\p{L}\p{M}./ -]{2,30}\))?|\p{Lu}[\p{L}\p{M}.,'’/ -]{1,50} ?\([\p{L}][\p{L}./ -]{1,20}\)) ?(?:[—–]|--?(?=\s))\s*(?=["“„«»‘'’¿¡]*[\p{Lu}\p{Lo}\p{N}])/u;

/**
 * The span of the dateline that opens a paragraph, its dash and the space behind it included; null where there is none. The first
 * sentence that says something begins at its end.
 */
export function datelineOf(paragraph: string): Span | null {
  const found = DATELINE.exec(paragraph.slice(0, 160));
  return found && found[0].length < paragraph.length ? [0, found[0].length] : null;
}
