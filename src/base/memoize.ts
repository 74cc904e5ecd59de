/** What `find` gives for a key, found out once. */
export function memoized<K, T extends NonNullable<unknown>>(find: (key: K) => T): (key: K) => T {
  const known = new Map<K, T>();
  return (key) => {
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    const made = find(key);
    known.set(key, made);
    return made;
  };
}
