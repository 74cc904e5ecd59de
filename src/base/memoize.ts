/**
 * What `find` gives for a key, found out once.
 * @param most so many keys are kept, and then none of them any more. Default: all
 */
export function memoized<K, T extends NonNullable<unknown>>(
  find: (key: K) => T,
  most = Number.POSITIVE_INFINITY,
): (key: K) => T {
  const known = new Map<K, T>();
  return (key) => {
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    const made = find(key);
    if (known.size >= most) known.clear();
    known.set(key, made);
    return made;
  };
}
