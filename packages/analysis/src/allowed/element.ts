import { uncovered } from "./glob.js";

/** Patterns of one element of a statement, and how they are to each other. */
export interface Element {
  readonly covers: (outer: string, inner: string) => boolean;
  /** What two patterns have in common; `undefined` where that is no list of patterns. */
  readonly meet: (left: string, right: string) => readonly string[] | undefined;
}

/** A function that computes its answer to each text once. */
export const remembered = <A>(compute: (text: string) => A): ((text: string) => A) => {
  const known = new Map<string, A>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as A;
    const made = compute(text);
    known.set(text, made);
    return made;
  };
};

/** Products of what parts of two patterns have in common; `undefined` if that of one part is not known. */
export const product = <A>(
  parts: readonly (readonly string[] | undefined)[],
  make: (part: readonly string[]) => A,
): readonly A[] | undefined => {
  let made: readonly (readonly string[])[] = [[]];
  for (const part of parts) {
    if (part === undefined) return undefined;
    made = made.flatMap((before) => part.map((text) => [...before, text]));
  }
  return made.map(make);
};

/** What two lists of patterns have in common; `undefined` where that is no list of patterns. */
export const meetLists = (
  { meet, covers }: Element,
  left: readonly string[],
  right: readonly string[],
): readonly string[] | undefined => {
  const found = new Set<string>();
  for (const one of left) {
    for (const other of right) {
      const both = meet(one, other);
      if (both === undefined) return undefined;
      for (const text of both) found.add(text);
    }
  }
  return uncovered([...found], covers);
};
