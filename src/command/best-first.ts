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
  return all
    .map((one) => ({ one, place: bestPlace(namesOf(one), typed, words) }))
    .filter(({ place }) => place < NOWHERE)
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);
}

function bestPlace([name = '', ...others]: readonly string[], typed: string, words: readonly string[]): number {
  const own = placeIn(name, typed);
  const other = Math.max(WORD, Math.min(...others.map((one) => placeIn(one, typed))));
  const place = Math.min(own, other + OTHER);
  if (place < NOWHERE || words.length === 1) return place;
  const holds = (word: string) => [name, ...others].some((one) => placeIn(one, word) <= WORD);
  return words.every(holds) ? APART : NOWHERE;
}

const LETTER = /[\p{L}\p{N}]/u;

function placeIn(name: string, typed: string): number {
  let at = name.indexOf(typed);
  if (at < 0) return NOWHERE;
  if (at === 0) return BEGINNING;
  for (; at > 0; at = name.indexOf(typed, at + 1)) if (!LETTER.test(name.charAt(at - 1))) return WORD;
  return INSIDE;
}
