/** Many things and what each is called, in one text: thousands are looked through by a few native searches. */
export interface NameTable<T> {
  /** In their order. */
  readonly all: readonly T[];
  /** Those in whose names all words of one of the lists stand, inside of a word too; in their order. An empty list fits none. */
  holding(lists: readonly (readonly string[])[]): T[];
  /**
   * What fits what is typed: first where the name begins so, then where a word does, where it stands inside one, and where
   * every word of it begins one somewhere. Equals stay in their order; all fit where nothing is typed.
   *
   * @param typed folded and on one line, as the names are
   */
  bestFirst(typed: string): T[];
}

/** Where what is typed may stand in a name, best first. */
const [BEGINNING, WORD, INSIDE, APART] = [0, 1, 2, 3] as const;
/** How much worse it is to stand in another name than that which is shown first. */
const OTHER = 0.5;

const NEWLINE = 10;
const SPACE = 32;
const LETTER = /[\p{L}\p{N}]/u;

/** @param namesOf folded, on one line each: the name that is shown first, then others that it may be looked for by */
export function createNameTable<T>(all: readonly T[], namesOf: (one: T) => readonly string[]): NameTable<T> {
  let text = '\n';
  /** Where the names of each end, and the first of them. */
  const ends: number[] = [];
  const firstEnds: number[] = [];
  for (const one of all) {
    const names = namesOf(one);
    firstEnds.push(text.length + (names[0] ?? '').length);
    text += `${names.join('\n')}\n`;
    ends.push(text.length);
  }
  const those = (places: readonly number[]): T[] => places.flatMap((place) => all.slice(place, place + 1));

  /** Gives where some text stands, until `see` has seen enough of whose name it is. */
  function eachHit(wanted: string, see: (one: number, hit: number) => boolean): void {
    let one = 0;
    let end = ends[0] ?? 0;
    for (let hit = text.indexOf(wanted); hit >= 0 && wanted !== ''; ) {
      while (end <= hit) end = ends[++one] ?? text.length;
      hit = text.indexOf(wanted, see(one, hit) ? end : hit + 1);
    }
  }

  function fitAt(hit: number): number {
    const before = text.charCodeAt(hit - 1);
    if (before === NEWLINE) return BEGINNING;
    return before === SPACE || !LETTER.test(text.charAt(hit - 1)) ? WORD : INSIDE;
  }

  /** Whose names hold the text, and how well it fits them. */
  function fitsOf(typed: string): Map<number, number> {
    const fits = new Map<number, number>();
    eachHit(typed, (one, hit) => {
      const isFirst = hit < (firstEnds[one] ?? 0);
      const fit = isFirst ? fitAt(hit) : Math.max(WORD, fitAt(hit)) + OTHER;
      fits.set(one, Math.min(fit, fits.get(one) ?? fit));
      return fit === BEGINNING;
    });
    return fits;
  }

  /** Those of whom each of some texts stands where `fits` says so. */
  function withAll(wanted: readonly string[], fits: (hit: number) => boolean): number[] {
    const [first = new Set<number>(), ...others] = wanted.map((word) => {
      const holders = new Set<number>();
      eachHit(word, (one, hit) => fits(hit) && holders.add(one).has(one));
      return holders;
    });
    return [...first].filter((one) => others.every((holders) => holders.has(one)));
  }

  return {
    all,
    holding(lists) {
      const places = new Set(lists.flatMap((words) => withAll(words, () => true)));
      return those([...places].sort((a, b) => a - b));
    },
    bestFirst(typed) {
      if (typed === '') return [...all];
      const fits = fitsOf(typed);
      const words = typed.split(' ').filter(Boolean);
      const apart = words.length > 1 ? withAll(words, (hit) => fitAt(hit) <= WORD) : [];
      for (const one of apart) if (!fits.has(one)) fits.set(one, APART);
      return those([...fits].sort(([a, fit], [b, other]) => fit - other || a - b).map(([one]) => one));
    },
  };
}
