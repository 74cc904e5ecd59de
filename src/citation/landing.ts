import type { Span } from '../article/span.ts';
import type { TextDirective } from './fragment.ts';
import { isWordBounded } from './words.ts';

/** How many places are looked at before a directive counts as leading nowhere. */
const MAX_PLACES = 200;
/** How far white space is looked through between a term and its context. */
const MAX_GAP = 8;

/** For comparing as browsers do: without regard to case, but to diacritics. As long as the text: only "İ" would grow. */
const uncased = (text: string): string => text.replaceAll('İ', 'I').toLowerCase();

/** The first place at or after `from` where the term stands and cuts through no word; -1 when there is none. */
function find(page: string, term: string, from: number): number {
  let at = page.indexOf(term, from);
  while (at >= 0 && !isWordBounded(page, [at, at + term.length])) at = page.indexOf(term, at + 1);
  return at;
}

/**
 * What a browser that shows this page would mark: the first place at which every term of the directive matches, from
 * its start to its end; null when there is none.
 */
export function landing(text: string): (directive: TextDirective) => Span | null {
  const page = uncased(text);
  const precedes = (prefix: string, at: number): boolean =>
    page
      .slice(Math.max(0, at - prefix.length - MAX_GAP), at)
      .trimEnd()
      .endsWith(prefix);
  const follows = (suffix: string, at: number): boolean =>
    page
      .slice(at, at + suffix.length + MAX_GAP)
      .trimStart()
      .startsWith(suffix);

  return (directive) => {
    const start = uncased(directive.start);
    const end = directive.end === undefined ? null : uncased(directive.end);
    const prefix = uncased(directive.prefix ?? '');
    const suffix = uncased(directive.suffix ?? '');
    if (start === '') return null;
    let places = 0;
    for (let at = find(page, start, 0); at >= 0; at = find(page, start, at + 1)) {
      if (++places > MAX_PLACES) return null;
      if (!precedes(prefix, at)) continue;
      let stop = at + start.length;
      if (end === null) {
        if (follows(suffix, stop)) return [at, stop];
        continue;
      }
      for (let last = find(page, end, stop); last >= 0; last = find(page, end, stop)) {
        if (++places > MAX_PLACES) return null;
        stop = last + end.length;
        if (follows(suffix, stop)) return [at, stop];
      }
      return null;
    }
    return null;
  };
}
