import { splitSegments, withoutNamePrefix } from "@camwright/core";
import type { LooseNode } from "./loose-json.js";
import { memberOf, statementsOf, testsOf, textsOf } from "./members.js";

/** The keys of web identities, which the catalog of STS has (598/19381). */
const identityKeys: ReadonlySet<string> = /* @__PURE__ */ new Set(["saml", "oidc"]);

const isPrefix = (text: string | undefined): text is string =>
  text !== undefined && /^[\w.-]{1,64}$/.test(text) && text !== "qcs";

const before = (text: string): string | undefined => {
  const colon = text.indexOf(":");
  return colon === -1 ? undefined : text.slice(0, colon);
};

const ofKey = (key: string): string | undefined => {
  const prefix = before(key);
  return prefix !== undefined && identityKeys.has(prefix) ? "sts" : prefix;
};

/** The prefixes of the services that a statement names in its actions, and then in its resources. */
export const servicesOf = (statement: LooseNode | undefined): readonly string[] => {
  const actions = textsOf(memberOf(statement, "action")?.value).map((text) => before(withoutNamePrefix(text)));
  const resources = textsOf(memberOf(statement, "resource")?.value).map((text) => splitSegments(text)[2]);
  const keys = testsOf(statement).map(({ key }) => ofKey(key));
  return [...new Set([...actions, ...resources, ...keys].filter(isPrefix))];
};

/** So many services are looked up for one document; more would be loaded for nobody. */
const mostServices = 30;

/** The prefixes that a whole document names. */
export const servicesIn = (root: LooseNode | undefined): readonly string[] =>
  [...new Set(statementsOf(root).flatMap(servicesOf))].slice(0, mostServices);
