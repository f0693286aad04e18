/** What covers some of the numbers from 0 up. */
export interface Cover {
  readonly members: readonly number[];
}

/** Leaves out what the others make superfluous, smallest first. */
const withoutSuperfluous = <A extends Cover>(chosen: readonly A[], size: number): readonly A[] => {
  const times = Array.from({ length: size }, () => 0);
  for (const { members } of chosen) for (const member of members) times[member] = (times[member] ?? 0) + 1;
  return chosen
    .toSorted((one, other) => one.members.length - other.members.length)
    .filter(({ members }) => {
      if (members.some((member) => times[member] === 1)) return true;
      for (const member of members) times[member] = (times[member] ?? 0) - 1;
      return false;
    });
};

/**
 * Few covers for the numbers from 0 to `size`: always the one that adds most, and of equal ones the first, as long as one adds
 * two. Numbers that are left need one of their own each. To find the fewest takes too long in general.
 */
export const fewCovers = <A extends Cover>(covers: readonly A[], size: number): readonly A[] => {
  const done = new Set<number>();
  // What a cover adds can only become less, so that an old count is a bound, and few have to be counted anew.
  const bounds = covers.map(({ members }) => members.length);
  const best = (): A | undefined => {
    let most = 1;
    let found: A | undefined;
    for (const [index, cover] of covers.entries()) {
      if ((bounds[index] ?? 0) <= most) continue;
      const adds = cover.members.reduce((count, member) => (done.has(member) ? count : count + 1), 0);
      bounds[index] = adds;
      if (adds > most) [most, found] = [adds, cover];
    }
    return found;
  };
  const chosen: A[] = [];
  for (let next = best(); next !== undefined; next = best()) {
    chosen.push(next);
    for (const member of next.members) done.add(member);
  }
  return withoutSuperfluous(chosen, size);
};
