/** A function that computes its answer to each key once. */
export const remembered = <Key, A>(compute: (key: Key) => A): ((key: Key) => A) => {
  const known = new Map<Key, A>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as A;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
};
