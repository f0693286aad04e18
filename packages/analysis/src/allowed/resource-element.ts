import {
  currentCosPath,
  formatResource,
  hasVariable,
  longRegion,
  parseResource,
  type SixSegments,
} from "@camwright/core";
import { compileGlob, matchesGlob } from "@camwright/evaluator";
import type { Account } from "../callers/asker.js";
import { type Element, product, remembered } from "./element.js";
import { coversGlob, meetGlobs } from "./glob.js";

/** Whether a pattern of an account matches the account of the caller. */
const isOwn = (account: string, { ownerUin, appId }: Account): boolean =>
  account === "" ||
  [ownerUin && `uin/${ownerUin}`, appId && `uid/${appId}`, ""].some(
    (name) => name !== undefined && matchesGlob(compileGlob(account), name),
  );

/** Whether a pattern may be about what an account owns. */
export const isAboutOwn = (text: string, own: Account): boolean => isOwn(read(text)?.account ?? "", own);

const meetAccounts = (left: string, right: string, own: Account | undefined): readonly string[] | undefined => {
  if (own !== undefined) return isOwn(left, own) && isOwn(right, own) ? [left === "" ? right : left] : [];
  if (left === right || right === "" || right === "*") return [left];
  if (left === "" || left === "*") return [right];
  // One account has two names, and no pattern is about both.
  return left.slice(0, 4) === right.slice(0, 4) ? meetGlobs(left, right) : undefined;
};

const coversAccount = (outer: string, inner: string): boolean =>
  outer === "" || outer === "*" || (inner !== "" && coversGlob(outer, inner));

const read = (text: string): SixSegments | undefined => {
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

/** How patterns of resources of the caller's account are to each other. */
export const resourcesElement = (own: Account | undefined): Element => {
  const segmentsOf = remembered(read);
  const covers = (outer: string, inner: string): boolean => {
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
  return {
    covers,
    meet: (left, right) => {
      if (left === right || right === "*") return [left];
      if (left === "*") return [right];
      if (covers(left, right)) return [right];
      if (covers(right, left)) return [left];
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
  };
};
