/** The error codes by which the service names the element that it refuses (its SDKs' lists of CreatePolicy's errors). */
const codes: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["version", "VersionError"],
  ["principal", "PrincipalError"],
  ["statement", "StatementError"],
  ["effect", "EffectError"],
  ["action", "ActionError"],
  ["resource", "ResourceError"],
  ["condition", "ConditionError"],
]);

/** The service's code for a fault of the element that a JSON pointer leads to or into. */
export const elementCode = (path: string): string | undefined => {
  const [, top = "", inner = ""] = /^\/(version|principal|statement)(?:\/\d+)?(?:\/(\w+))?/i.exec(path) ?? [];
  return codes.get(inner.toLowerCase()) ?? codes.get(top.toLowerCase());
};
