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

const STAND_INS = new Set(
  `he she they it i we you who him her them me us one others another some many most several few both all each any none two three four five six this
  that these those someone somebody everyone everybody anyone anybody nobody`.split(/\s+/),
);

/** Whether a speaker’s name is only a word that stands for somebody, "he" or "some": nobody to show or to look for by name. */
export const isStandIn = (name: string): boolean => STAND_INS.has(name.trim().toLowerCase());

const PARTICLES = /^(?:de|la|van|von|bin|ibn|al|el|da|di|du|le)[\s-]/;

/** Whether the name is one, and no description: "a senior official" begins with a small letter. */
export const isNamed = ({ name }: Pick<Speaker, 'name'>): boolean => !/^\p{Ll}/u.test(name) || PARTICLES.test(name);

/** A folded name without initials in its middle and generational suffixes: "Ann D. Marsh" and "Ann Marsh" are one. */
export function shortOf(name: string): string {
  const words = foldName(name)
    .split(' ')
    .filter((word) => !/^(?:jr|sr|ii|iii|iv)$/.test(word));
  return words.length < 3 || !words.slice(1, -1).every((word) => word.length === 1)
    ? words.join(' ')
    : `${words[0]} ${words.at(-1)}`;
}
