import { LANGUAGES } from '../language/index.ts';
import { listOf } from '../language/lists.ts';
import { words } from './words.ts';

/** A short name that a text spells out: "MEMRI" for "Middle East Media Research Institute". */
export interface Acronym {
  readonly short: string;
  readonly words: readonly string[];
}

const LETTERS = "(\\p{Lu}[\\p{Lu}&.]{1,9})(?:s|['’]s)?";
const BEFORE = LANGUAGES.flatMap(({ writing }) => listOf(writing?.beforeAcronyms)).join('|');
/** "(IDPs)", "(MEMRI)", "(the “LHT”)", "(LHT, founded 1871)": only where brackets say so is it taken for one. */
const IN_BRACKETS = new RegExp(`\\((?:(?:${BEFORE}) )?["“„«]?${LETTERS}["”“»]?(?=[);,])`, 'gu');
/** "LHT (Lindmouth Harbour Trust)" */
const BEFORE_BRACKETS = new RegExp(`(?<![\\p{L}\\p{N}])${LETTERS} \\(([^()]{5,120})\\)`, 'gu');
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

const lettersOf = (short: string): string => short.replaceAll('.', '');

/** The acronyms that a text spells out right before it gives them in brackets, or in brackets right after. */
export function acronymsIn(text: string): Acronym[] {
  // Most paragraphs have none; to look for capitals in them takes a sixth of all indexing.
  if (!text.includes('(')) return [];
  const after = [...text.matchAll(IN_BRACKETS)].map(
    ({ 1: short = '', index }) => [short, text.slice(Math.max(0, index - REACH), index)] as const,
  );
  const before = [...text.matchAll(BEFORE_BRACKETS)].map(
    ({ 1: short = '', 2: spelled = '' }) => [short, spelled] as const,
  );
  return [...after, ...before].flatMap(([short, where]) => {
    const found = spelledOut(lettersOf(short), where);
    return found.length > 1 ? [{ short: lettersOf(short), words: found }] : [];
  });
}
