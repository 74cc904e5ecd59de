import { words } from './words.ts';

/** A short name that a text spells out: "MEMRI" for "Middle East Media Research Institute". */
export interface Acronym {
  readonly short: string;
  readonly words: readonly string[];
}

/** "(IDPs)", "(MEMRI)", "(IDP's)": only where brackets say so is it taken for one. */
const IN_BRACKETS = /\((\p{Lu}[\p{Lu}&]{1,7})(?:s|['’]s)?\)/gu;
/** How far back the words are looked for, in characters. */
const REACH = 120;

/** The words before the bracket whose initials are the letters, small words between them passed over. */
function spelledOut(short: string, before: string): readonly string[] {
  const letters = [...short.toLowerCase()].filter((letter) => letter !== '&');
  const list = words(before).map(({ text }) => text);
  const found: string[] = [];
  let at = list.length - 1;
  for (const letter of letters.reverse()) {
    while (at >= 0 && !list[at]?.toLowerCase().startsWith(letter) && (list[at]?.length ?? 9) <= 3) at--;
    const word = list[at--];
    if (!word?.toLowerCase().startsWith(letter)) return [];
    found.unshift(word);
  }
  return found;
}

/** The acronyms that a text spells out right before it gives them in brackets. */
export function acronymsIn(text: string): Acronym[] {
  return [...text.matchAll(IN_BRACKETS)].flatMap(({ 1: short = '', index }) => {
    const found = spelledOut(short, text.slice(Math.max(0, index - REACH), index));
    return found.length > 1 ? [{ short, words: found }] : [];
  });
}
