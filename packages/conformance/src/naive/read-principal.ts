import { asObject, element, readTexts, UnreadablePolicy } from "./json.js";

/** Whom a statement is about: everybody, or lists of names by kind, of which one is enough (598/10604). */
export type ReadPrincipal = "*" | Names;

/** The names in a principal by kind: CAM identities, Tencent Cloud services, identity providers. */
interface Names {
  readonly qcs: readonly string[];
  readonly service: readonly string[];
  readonly federated: readonly string[];
}

/** The principal of a statement that has none, which is about nobody. */
export const nobody: ReadPrincipal = { qcs: [], service: [], federated: [] };

/** The principal that stands here, if one does. Other kinds of names than the three have no say. */
export function readPrincipal(principal: unknown): ReadPrincipal | undefined {
  if (principal === undefined || principal === "*") return principal;
  if (typeof principal === "string") throw new UnreadablePolicy("principal");
  const names = asObject(principal, "principal");
  return {
    qcs: readTexts(element(names, "qcs"), "principal"),
    service: readTexts(element(names, "service"), "principal"),
    federated: readTexts(element(names, "federated"), "principal"),
  };
}
