import { principalTypes } from "@camwright/core";
import type { Principal } from "@camwright/core/model";
import type { NamedPrincipal } from "./named.js";

/** What the `principal` of a statement may be given as: everybody, one, or a list of which one is enough. */
export type PrincipalParts = "*" | NamedPrincipal | readonly NamedPrincipal[];

const isList = (given: PrincipalParts): given is readonly NamedPrincipal[] => Array.isArray(given);

/** For programs without types: a text or a raw principal map would be lost, and nobody be named. */
const isNamed = (given: unknown): boolean =>
  typeof given === "object" &&
  given !== null &&
  "type" in given &&
  "name" in given &&
  typeof given.name === "string" &&
  principalTypes.some((type) => type === given.type);

/**
 * The `principal` element, its names by type in CAM's order, each once; deeply frozen.
 *
 * @throws TypeError if the list is empty or has something else in it.
 */
export const toPrincipal = (given: PrincipalParts): Principal => {
  if (given === "*") return given;
  const list = isList(given) ? given : [given];
  if (list.length === 0) throw new TypeError("a statement needs at least one principal");
  if (!list.every(isNamed)) {
    throw new TypeError("a principal is what `user`, `root`, `role`, `service` and the like make, or `everyone` alone");
  }
  const entries = principalTypes
    .map((type) => [type, list.filter((one) => one.type === type).map(({ name }) => name)] as const)
    .filter(([, names]) => names.length > 0)
    .map(([type, names]) => [type, Object.freeze([...new Set(names)])] as const);
  return Object.freeze(Object.fromEntries(entries));
};
