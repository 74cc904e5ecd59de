import { LEXICON, setOf, wordsIn } from '../../quotations/lexicon/lexicon.ts';
import type { Speaker } from '../../quotations/quotation.ts';

// How names are compared across the articles of a shelf.

/** Words for comparing: no case, no diacritics, no punctuation; "attaché" and "Attache" are one. */
export function foldName(text: string): string {
  // Most names are plain ASCII, where this gives the same in a third of the time.
  if (/^[ -~]*$/.test(text))
    return text
      .toLowerCase()
      .replace(/['.]/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const STAND_INS = setOf([...LEXICON.pronouns, ...LEXICON.standIns]);

/** Whether a speaker’s name is only a word that stands for somebody, "he" or "some": nobody to show or to look for by name. */
export const isStandIn = (name: string): boolean => STAND_INS.has(name.trim().toLowerCase());

const OPENING_PARTICLE = new RegExp(`^(?:${wordsIn(LEXICON.openingParticles).join('|')})[\\s-]`);

/** Whether the name is one, and no description: "a senior official" begins with a small letter. */
export const isNamed = ({ name }: Pick<Speaker, 'name'>): boolean =>
  !/^\p{Ll}/u.test(name) || OPENING_PARTICLE.test(name);

const SUFFIXES = setOf(LEXICON.nameSuffixes);

/** A folded name without initials in its middle and generational suffixes: "Ann D. Marsh" and "Ann Marsh" are one. */
export function shortOf(name: string): string {
  const words = foldName(name)
    .split(' ')
    .filter((word) => !SUFFIXES.has(word));
  return words.length < 3 || !words.slice(1, -1).every((word) => word.length === 1)
    ? words.join(' ')
    : `${words[0]} ${words.at(-1)}`;
}

const TITLE_FORMS: ReadonlyMap<string, string> = new Map(Object.entries(LEXICON.titleForms));

/** A folded title with its shortened words written out: "lt gov" is "lieutenant governor". */
export const inFull = (folded: string): string =>
  folded
    .split(' ')
    .map((word) => TITLE_FORMS.get(word) ?? word)
    .join(' ');

/** Whether a folded word is a title that is written shorter than it is spoken, "gen", or in two ways. */
export const isShortTitle = (word: string): boolean => TITLE_FORMS.has(word);
