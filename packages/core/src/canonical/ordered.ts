const byCodeUnits = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** A value as text; equal texts are equal values. */
const textOf = (value: unknown): string => JSON.stringify(value);

/** The different members of a list whose order and repetitions have no meaning, in an order that depends on them alone. */
export const ordered = <A>(members: readonly A[]): readonly A[] =>
  [...new Map(members.map((member) => [textOf(member), member] as const))]
    .sort(([left], [right]) => byCodeUnits(left, right))
    .map(([, member]) => member);

/** The members of an object in the order of their names; `__proto__` is a name like others. */
export const orderedEntries = <A>(members: Readonly<Record<string, A>>): readonly (readonly [string, A])[] =>
  Object.entries(members).sort(([left], [right]) => byCodeUnits(left, right));
