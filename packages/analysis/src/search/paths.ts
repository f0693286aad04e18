import { currentCosPath } from "@camwright/core";
import { initial, type Machine, machine, machineOf } from "../automaton/machine.js";
import { walkWords } from "../automaton/words.js";
import type { Budget } from "../budget.js";
import type { PathPattern, ResourcePattern } from "../language/resource.js";
import type { Candidate } from "./parts.js";

/** The machines of a question by the keys of their patterns, each made once. */
export type Machines = (key: string, pieces: readonly string[]) => Machine;

/** Makes each machine once. */
export const machinesOf = (): Machines => {
  const known = new Map<string, Machine>();
  return (key, pieces) => {
    const made = known.get(key) ?? machineOf(pieces);
    known.set(key, made);
    return made;
  };
};

/** The form of a path that COS reads as another one (C-15). */
const legacyForm = "prefix//*/*/*";

/** The path pattern that counts in a service. */
export const pathOf = ({ path, cosPath }: ResourcePattern, isCos: boolean): PathPattern => (isCos ? cosPath : path);

/** Walks the paths that an anchor matches, with the patterns that match them. Whether `visit` ended it. */
export const walkPaths = (
  anchor: ResourcePattern,
  candidates: readonly Candidate[],
  isCos: boolean,
  machines: Machines,
  budget: Budget,
  prune: (settled: readonly Candidate[]) => boolean,
  visit: (path: string, candidates: readonly Candidate[]) => boolean,
): boolean => {
  const own = pathOf(anchor, isCos);
  const ids = new Map<string, number>([[own.key, 0]]);
  const paths: PathPattern[] = [own];
  const byId: Candidate[][] = [[]];
  for (const candidate of candidates) {
    const path = pathOf(candidate.pattern, isCos);
    const id = ids.get(path.key) ?? paths.push(path) - 1;
    ids.set(path.key, id);
    const same = byId[id] ?? [];
    byId[id] = same;
    same.push(candidate);
  }
  // Before any machine is made: most patterns are repeated on the other side.
  if (prune(byId[0] ?? [])) return false;
  const readers = paths.map(({ pieces, key }) => ({ machine: machines(key, pieces), state: initial }));
  if (isCos) readers.push({ machine: machine(legacyForm), state: initial });
  const refused = isCos ? [paths.length] : [];
  const matching = (accepted: ReadonlySet<number>): readonly Candidate[] =>
    [...accepted].flatMap((id) => byId[id] ?? []);
  const verdicts = new Map<string, boolean>();
  return walkWords(
    {
      readers,
      required: [0],
      refused,
      seeds: [own.pieces.join("example")],
      without: "",
      // The words that are left match the anchor, and so all patterns that are spelled like it.
      prune: (settled) => {
        const key = [...settled].join();
        const known = verdicts.get(key);
        if (known !== undefined) return known;
        const verdict = prune(matching(new Set([0, ...settled])));
        verdicts.set(key, verdict);
        return verdict;
      },
      visit: (path, accepted) => (isCos && currentCosPath(path) !== path ? false : visit(path, matching(accepted))),
    },
    budget,
  );
};
