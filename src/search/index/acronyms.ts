import { addTo } from '../../base/multimap.ts';
import type { PackedPage } from './page.ts';

/** An acronym, and the words that it stands for: all as stems, or as forms. */
export interface SpelledOut {
  readonly short: number;
  readonly words: readonly number[];
}

/** The acronyms that articles spell out. The same letters may stand for several things. */
export interface Acronyms {
  readonly byShort: ReadonlyMap<number, readonly SpelledOut[]>;
  readonly byFirstWord: ReadonlyMap<number, readonly SpelledOut[]>;
}

/** The forms of each acronym of a page, and of the words that it stands for. */
export function acronymForms({ acronyms: packed }: PackedPage): SpelledOut[] {
  const found: SpelledOut[] = [];
  for (let at = 0; at < packed.length; at += 2 + (packed[at + 1] ?? 0))
    found.push({ short: packed[at] ?? -1, words: [...packed.subarray(at + 2, at + 2 + (packed[at + 1] ?? 0))] });
  return found;
}

/** The same as stems. */
export const acronymsOf = (page: PackedPage, stemOf: (form: number) => number): SpelledOut[] =>
  acronymForms(page).map(({ short, words }) => ({ short: stemOf(short), words: words.map(stemOf) }));

/** Each acronym with each thing it stands for once, to be looked up from either side. */
export function lookUpAcronyms(acronyms: readonly SpelledOut[]): Acronyms {
  const byShort = new Map<number, SpelledOut[]>();
  const byFirstWord = new Map<number, SpelledOut[]>();
  for (const one of new Map(
    acronyms.map((acronym) => [[acronym.short, ...acronym.words].join(' '), acronym]),
  ).values()) {
    addTo(byShort, one.short, one);
    addTo(byFirstWord, one.words[0] ?? -1, one);
  }
  return { byShort, byFirstWord };
}
