import { actionsOf } from "../check/removals.js";
import type { TextFile } from "../facts/decode.js";

/** What a run adds to one service and takes from it. */
export interface ServiceChanges {
  readonly service: string;
  /** Whether the service itself comes or goes. */
  readonly kind: "added" | "removed" | "changed";
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

const module = /^all\/src\/generated\/actions\/(\w+)\.ts$/;

const byService = (files: readonly TextFile[]): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    files.flatMap((file) => {
      const service = module.exec(file.path)?.[1];
      return service === undefined ? [] : [[service, actionsOf([file])] as const];
    }),
  );

const without = (all: ReadonlySet<string>, other: ReadonlySet<string>): readonly string[] =>
  [...all].filter((id) => !other.has(id)).sort();

const nothing: ReadonlySet<string> = new Set();

/** What separates the services of the package `all` in two sets of generated files, service by service. */
export const changesBetween = (before: readonly TextFile[], after: readonly TextFile[]): readonly ServiceChanges[] => {
  const [had, has] = [byService(before), byService(after)];
  return [...new Set([...had.keys(), ...has.keys()])]
    .sort()
    .map((service): ServiceChanges => {
      const [old, now] = [had.get(service) ?? nothing, has.get(service) ?? nothing];
      const kind = had.has(service) ? (has.has(service) ? "changed" : "removed") : "added";
      return { service, kind, added: without(now, old), removed: without(old, now) };
    })
    .filter(({ added, removed }) => added.length + removed.length > 0);
};

/** The number of actions that come and go. */
export const countOf = (changes: readonly ServiceChanges[]): { readonly added: number; readonly removed: number } => ({
  added: changes.reduce((sum, { added }) => sum + added.length, 0),
  removed: changes.reduce((sum, { removed }) => sum + removed.length, 0),
});
