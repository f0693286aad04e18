import {
  currentCosPath,
  formatAction,
  formatResource,
  hasVariable,
  longRegion,
  parseAction,
  parseResource,
  type SixSegments,
} from "@camwright/core";
import { compileGlob, matchesGlob } from "@camwright/evaluator";
import type { Account } from "../callers/asker.js";
import { coversGlob, meetGlobs, uncovered } from "./glob.js";

/** Patterns of one element of a statement, and how they are to each other. */
export interface Element {
  readonly covers: (outer: string, inner: string) => boolean;
  /** What two patterns have in common; `undefined` where that is no list of patterns. */
  readonly meet: (left: string, right: string) => readonly string[] | undefined;
}

/** Products of what parts of two patterns have in common; `undefined` if that of one part is not known. */
const product = <A>(
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

interface Operation {
  readonly service: string;
  readonly operation: string;
}

const operationOf = (text: string): Operation | undefined => {
  const parsed = parseAction(text);
  if (parsed._tag === "Left" || parsed.right._tag === "action-set") return undefined;
  return parsed.right._tag === "any" ? { service: "*", operation: "*" } : parsed.right;
};

const actionText = ({ service, operation }: Operation): string =>
  service === "*" && operation === "*" ? "*" : formatAction({ _tag: "operation", service, operation });

/** Patterns of actions, without `name/`. What an action set has, nobody knows, so it is in `*` and in itself alone. */
export const actions: Element = {
  covers: (outer, inner) => {
    if (outer === inner || outer === "*") return true;
    const [wide, narrow] = [operationOf(outer), operationOf(inner)];
    return (
      wide !== undefined &&
      narrow !== undefined &&
      coversGlob(wide.service, narrow.service) &&
      coversGlob(wide.operation, narrow.operation)
    );
  },
  meet: (left, right) => {
    if (left === right || right === "*") return [left];
    if (left === "*") return [right];
    const [one, other] = [operationOf(left), operationOf(right)];
    if (one === undefined || other === undefined) return undefined;
    return product(
      [meetGlobs(one.service, other.service), meetGlobs(one.operation, other.operation)],
      ([service = "", operation = ""]) => actionText({ service, operation }),
    );
  },
};

/** Whether a pattern of an account matches the account of the caller. */
const isOwn = (account: string, { ownerUin, appId }: Account): boolean =>
  account === "" ||
  [ownerUin && `uin/${ownerUin}`, appId && `uid/${appId}`, ""].some(
    (name) => name !== undefined && matchesGlob(compileGlob(account), name),
  );

const meetAccounts = (left: string, right: string, own: Account | undefined): readonly string[] | undefined => {
  if (own !== undefined) return isOwn(left, own) && isOwn(right, own) ? [left === "" ? right : left] : [];
  if (left === right || right === "" || right === "*") return [left];
  if (left === "" || left === "*") return [right];
  // One account has two names, and no pattern is about both.
  return left.slice(0, 4) === right.slice(0, 4) ? meetGlobs(left, right) : undefined;
};

const coversAccount = (outer: string, inner: string): boolean =>
  outer === "" || outer === "*" || (inner !== "" && coversGlob(outer, inner));

const segmentsOf = (text: string): SixSegments | undefined => {
  const parsed = parseResource(text);
  return parsed._tag === "Right" && parsed.right._tag === "six-segments" ? parsed.right : undefined;
};

const widened = (segment: string): string => (segment === "" ? "*" : segment);

/** How the paths of two patterns are read, by the services that both are about: COS reads an older form as another path (C-15). */
const readingFor = (services: readonly string[]): ((path: string) => string) | undefined => {
  if (services.every((service) => service === "cos")) return currentCosPath;
  return services.some((service) => coversGlob(service, "cos")) ? undefined : (path) => path;
};

/** A path that says something else than its spelling. */
const isSpecial = (path: string): boolean => hasVariable(path) || path.includes("prefix//");

const coversPath = (outer: string, inner: string): boolean =>
  outer === inner || outer === "*" || (!isSpecial(outer) && !isSpecial(inner) && coversGlob(outer, inner));

const meetPaths = (left: string, right: string, services: readonly string[]): readonly string[] | undefined => {
  if (coversPath(left, right)) return [right];
  if (coversPath(right, left)) return [left];
  if (hasVariable(left) || hasVariable(right)) return undefined;
  const read = isSpecial(left) || isSpecial(right) ? readingFor(services) : (path: string) => path;
  return read === undefined ? undefined : meetGlobs(read(left), read(right));
};

const coversResource = (outer: string, inner: string): boolean => {
  if (outer === inner || outer === "*") return true;
  const [wide, narrow] = [segmentsOf(outer), segmentsOf(inner)];
  return (
    wide !== undefined &&
    narrow !== undefined &&
    coversGlob(widened(wide.service), widened(narrow.service)) &&
    coversGlob(longRegion(widened(wide.region)), longRegion(widened(narrow.region))) &&
    coversAccount(wide.account, narrow.account) &&
    coversPath(wide.path, narrow.path)
  );
};

/** Patterns of resources of the caller's account. */
export const resourcesOf = (own: Account | undefined): Element => ({
  covers: coversResource,
  meet: (left, right) => {
    if (left === right || right === "*") return [left];
    if (left === "*") return [right];
    if (coversResource(left, right)) return [right];
    if (coversResource(right, left)) return [left];
    const [one, other] = [segmentsOf(left), segmentsOf(right)];
    if (one === undefined || other === undefined) return [];
    const services = meetGlobs(widened(one.service), widened(other.service));
    const parts = [
      services,
      meetGlobs(longRegion(widened(one.region)), longRegion(widened(other.region))),
      meetAccounts(one.account, other.account, own),
      meetPaths(one.path, other.path, services ?? ["*"]),
    ];
    // What has nothing in common in one part has nothing in common, whatever is not known of another.
    if (parts.some((part) => part?.length === 0)) return [];
    return product(parts, ([service = "", region = "", account = "", path = ""]) =>
      formatResource({
        service: service === "*" ? "" : service,
        region: region === "*" ? "" : region,
        account,
        path,
      }),
    );
  },
});

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
