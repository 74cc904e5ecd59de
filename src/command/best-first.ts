/** Where what is typed may stand in a name, best first. */
const [BEGINNING, WORD, INSIDE, APART] = [0, 1, 2, 3] as const;
const NOWHERE = Number.POSITIVE_INFINITY;
/** How much worse it is to stand in another name than that which is shown first. */
const OTHER = 0.5;

/**
 * What fits what is typed: first where the name begins so, then where a word does, where it stands inside one, and where
 * every word of it begins one somewhere. Equals stay in their order; all fit where nothing is typed.
 *
 * @param typed folded and on one line, as the names are
 * @param namesOf the name that is shown first, then others that it may be looked for by
 */
export function bestFirst<T>(all: readonly T[], typed: string, namesOf: (one: T) => readonly string[]): T[] {
  if (typed === '') return [...all];
  const words = typed.split(' ');
  const found: { readonly one: T; readonly place: number }[] = [];
  // Thousands are looked through while somebody types, and few fit.
  for (const one of all) {
    const place = bestPlace(namesOf(one), typed, words);
    if (place < NOWHERE) found.push({ one, place });
  }
  return found.sort((a, b) => a.place - b.place).map(({ one }) => one);
}

function bestPlace(names: readonly string[], typed: string, words: readonly string[]): number {
  let place = placeIn(names[0] ?? '', typed);
  for (let at = 1; at < names.length; at++)
    place = Math.min(place, Math.max(WORD, placeIn(names[at] ?? '', typed)) + OTHER);
  if (place < NOWHERE || words.length === 1) return place;
  return standApart(names, words) ? APART : NOWHERE;
}

const standApart = (names: readonly string[], words: readonly string[]): boolean =>
  words.every((word) => names.some((name) => placeIn(name, word) <= WORD));

const LETTER = /[\p{L}\p{N}]/u;
const SPACE = 32;

const isLetter = (name: string, at: number): boolean => name.charCodeAt(at) !== SPACE && LETTER.test(name.charAt(at));

function placeIn(name: string, typed: string): number {
  let at = name.indexOf(typed);
  if (at < 0) return NOWHERE;
  if (at === 0) return BEGINNING;
  for (; at > 0; at = name.indexOf(typed, at + 1)) if (!isLetter(name, at - 1)) return WORD;
  return INSIDE;
}
