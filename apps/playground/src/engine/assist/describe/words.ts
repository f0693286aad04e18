import {
  isPolicyVariable,
  type Operator,
  type PolicyVariable,
  type PrincipalType,
  splitSegments,
} from "@camwright/core";
import { type Card, explained, row } from "../card.js";
import { operatorOf } from "../key-facts.js";
import type { Knowledge } from "../knowledge.js";
import { type Term, term, words } from "../said.js";
import type { ElementName } from "../subject.js";

const elementRefs: Readonly<Record<ElementName, readonly string[]>> = {
  version: ["598/10603"],
  statement: ["598/10603"],
  sid: ["436/139787"],
  effect: ["598/10603", "598/10605"],
  principal: ["598/10603", "598/10604"],
  action: ["598/10603", "598/10604"],
  resource: ["598/10606"],
  condition: ["598/10608"],
};

/** What an element of a document is for. */
export const describeElement = (name: ElementName): Card => explained(name, [`element-${name}`], elementRefs[name]);

/** What an effect does. */
export const describeEffect = (effect: "allow" | "deny"): Card =>
  explained(effect, [`effect-${effect}`], ["598/10605"]);

const operatorTerms = ({ type, comparison, negated, qualifier, ifExists }: Operator): readonly Term[] => [
  `reads-${type}`,
  ...(type === "null" ? (["null-equal"] as const) : ([`compares-${comparison}`] as const)),
  ...(negated ? (["negated"] as const) : []),
  ...(qualifier === undefined ? [] : ([`qualifier-${qualifier}`] as const)),
  ...(ifExists ? (["if-exist"] as const) : []),
];

/** What an operator asks, with its qualifier and suffix. */
export const describeOperator = (text: string): Card | undefined => {
  const operator = operatorOf(text);
  if (operator === undefined) return undefined;
  const refs = operator.comparison === "like" ? ["436/46205"] : ["598/10608"];
  return explained(text, operatorTerms(operator), operator.ifExists ? [...refs, "598/58421"] : refs);
};

const variableTerms: Readonly<Record<PolicyVariable, Term>> = {
  uin: "variable-uin",
  owner_uin: "variable-owner_uin",
  app_id: "variable-app_id",
  "qcs:principal_tag_key": "variable-principal_tag_key",
  "qcs:principal_tag_value": "variable-principal_tag_value",
};

/** What a policy variable stands for. */
export const describeVariable = (name: string): Card =>
  explained(`\${${name}}`, isPolicyVariable(name) ? [variableTerms[name], "variable-place"] : ["variable-unknown"], [
    "598/10607",
  ]);

const callerTerm = (text: string): Term => {
  const [, , , , account = "", name = ""] = splitSegments(text);
  if (/^any(?:one|onymous)?$|^anonymous$/.test(account)) return "principal-everybody";
  if (name === "root" || name === account) return "principal-root";
  if (name.startsWith("uin/")) return "principal-user";
  if (/^(?:roleName|role|roleId)\//.test(name)) return "principal-role";
  if (name.startsWith("groupid/")) return "principal-group";
  return /^(?:saml|oidc)-provider\//.test(name) ? "principal-provider" : "principal-other";
};

const describeRoleEntity = (text: string, { roleEntities }: Knowledge): Card => {
  const [known, ...more] = roleEntities.filter(({ name }) => name === text);
  if (known === undefined) return explained(text, ["principal-service", "principal-service-unknown"], ["598/19381"]);
  const products = [...new Set([known, ...more].map(({ product }) => product))];
  return {
    title: text,
    summary: [term("principal-service")],
    rows: [row("product", products.map(words), ["role"])],
    notes: [],
    sources: [{ id: "role", ...known.source }],
  };
};

/** Whom a name of a principal stands for. */
export const describePrincipal = (type: PrincipalType, text: string, knowledge: Knowledge): Card => {
  if (type === "service") return describeRoleEntity(text, knowledge);
  return explained(text, [callerTerm(text)], ["598/10603", "598/10606"]);
};

/** What the members of a kind of principal are. */
export const describePrincipalType = (type: PrincipalType): Card =>
  explained(type, [`principal-${type}`], ["598/10603", "598/19381"]);

export const everybody: Card = explained("*", ["principal-everybody"], ["598/10604"]);
