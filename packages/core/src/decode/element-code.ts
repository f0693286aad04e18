import type { ServerCode } from "../server-code.js";

/** The error codes by which the service names the element that it refuses (its SDKs' lists of CreatePolicy's errors). */
const codes: ReadonlyMap<string, ServerCode> = /* @__PURE__ */ new Map([
  ["version", "VersionError"],
  ["principal", "PrincipalError"],
  ["statement", "StatementError"],
  ["effect", "EffectError"],
  ["action", "ActionError"],
  ["resource", "ResourceError"],
  ["condition", "ConditionError"],
]);

/** The service's code for a fault of the element that a JSON pointer leads to or into. */
export const elementCode = (path: string): ServerCode | undefined => {
  const [, top = "", inner = ""] = /^\/(version|principal|statement)(?:\/\d+)?(?:\/(\w+))?/i.exec(path) ?? [];
  return codes.get(inner.toLowerCase()) ?? codes.get(top.toLowerCase());
};

/** The codes that name an element: of one that is missing, and of a fault in one. */
export const elementCodes = (): readonly ServerCode[] => ["ActionMiss", ...codes.values()];
