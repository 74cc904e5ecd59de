/** Endings that are looked up by their length. */
export interface Endings {
  readonly most: number;
  has(ending: string): boolean;
}

/** Endings or beginnings with the length of the longest, so that few slices of a word need to be tried. */
export function longestOf(list: readonly string[]): Endings {
  const set = new Set(list);
  return { most: Math.max(0, ...list.map((one) => one.length)), has: (ending) => set.has(ending) };
}
