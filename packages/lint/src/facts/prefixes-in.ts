import { parseAction, parseResource } from "@camwright/core";
import type { PlacedStatement } from "../read/placed.js";

const ofAction = (text: string): string | undefined => {
  const parsed = parseAction(text);
  return parsed._tag === "Right" && parsed.right._tag === "operation" ? parsed.right.service : undefined;
};

const ofResource = (text: string): string | undefined => {
  const parsed = parseResource(text);
  return parsed._tag === "Right" && parsed.right._tag === "six-segments" ? parsed.right.service : undefined;
};

/** The prefixes of keys of web identities, which the catalog of STS has (598/19381). */
const identityKeys: ReadonlySet<string> = /* @__PURE__ */ new Set(["saml", "oidc"]);

const ofKey = (text: string): string => {
  const prefix = text.slice(0, Math.max(text.indexOf(":"), 0));
  return identityKeys.has(prefix) ? "sts" : prefix;
};

/** A name is looked up in the letter case in which prefixes are documented. */
const isName = (prefix: string | undefined): prefix is string =>
  prefix !== undefined && /^[\w.-]{1,64}$/.test(prefix) && prefix !== "qcs";

/** The prefixes of services that statements name in actions, resources and condition keys; each once. */
export const prefixesIn = (statements: readonly PlacedStatement[]): readonly string[] => {
  const named = statements.flatMap(({ action, resource = [], tests }) => [
    ...action.map(({ text }) => ofAction(text)),
    ...resource.map(({ text }) => ofResource(text)),
    ...tests.map(({ key }) => ofKey(key.text)),
  ]);
  return [...new Set(named.filter(isName).flatMap((prefix) => [prefix, prefix.toLowerCase()]))];
};
