import type { PolicyKind } from "../kind.js";
import { type Principal, type PrincipalType, principalTypes } from "../principal.js";
import { quote } from "../quote.js";
import { isProvider, reviewPrincipal } from "../validate/principal.js";
import type { JsonMember } from "./json-node.js";
import { below, type Path } from "./path.js";
import { describe, readTexts, reportEmpty } from "./read-list.js";
import { type Element, isNamed } from "./read-members.js";
import { type Reporter, replacement } from "./reporter.js";

const readType = ({ key, keySpan }: JsonMember, path: Path, reporter: Reporter): PrincipalType | undefined => {
  const type = principalTypes.find((candidate) => candidate === key.toLowerCase());
  if (type === undefined) {
    const message = `a principal is named under \`qcs\`, \`service\` or \`federated\`, not ${quote(key)}`;
    reporter.report({ rule: "principal-malformed", message }, path, keySpan);
  } else if (type !== key) {
    const problem = { rule: "element-case", message: `${quote(key)} is \`${type}\``, suggestion: type } as const;
    reporter.report(problem, path, keySpan);
  }
  return type;
};

/** A provider of SAML or OIDC stands under `federated`; Terraform's examples have it under `qcs` (C-38). */
const reportProviders = (
  names: readonly string[],
  { keySpan }: JsonMember,
  path: Path,
  hasFederated: boolean,
  reporter: Reporter,
): void => {
  if (!names.some(isProvider)) return;
  const message = "an identity provider is named under `federated`, not under `qcs`";
  const isMeant = names.every(isProvider) && !hasFederated;
  const repair = isMeant ? replacement("write `federated`", keySpan, '"federated"') : undefined;
  reporter.report({ rule: "principal-provider", message }, path, keySpan, repair);
};

const readMap = (
  members: readonly JsonMember[],
  path: Path,
  kind: PolicyKind,
  reporter: Reporter,
): Principal | undefined => {
  const names = new Map<PrincipalType, readonly string[]>();
  let readable = true;
  for (const member of members) {
    const memberPath = below(path, member.key);
    const type = readType(member, memberPath, reporter);
    const isRepeated = type !== undefined && names.has(type);
    if (isRepeated) {
      const message = `${quote(member.key)} is given twice`;
      reporter.report({ rule: "duplicate-key", message }, memberPath, member.keySpan);
    }
    const read = type && readTexts(member.value, memberPath, reporter, (text) => reviewPrincipal(type, text, kind));
    if (type === "qcs" && read !== undefined) {
      const hasFederated = members.some(({ key }) => isNamed(key, "federated"));
      reportProviders(read, member, memberPath, hasFederated, reporter);
    }
    if (type === undefined || read === undefined || isRepeated) readable = false;
    if (type !== undefined) names.set(type, read ?? []);
  }
  return readable ? Object.fromEntries(names) : undefined;
};

/** Reads a `principal` element: `"*"`, or a map from type to names. `undefined` if it cannot be read. */
export const readPrincipal = ({ node, path }: Element, kind: PolicyKind, reporter: Reporter): Principal | undefined => {
  if (node.type === "scalar" && node.value === "*") return "*";
  if (node.type !== "object") {
    const message = `expected \`"*"\` or an object such as \`{"qcs": […]}\`, but this is ${describe(node)}`;
    reporter.report({ rule: "principal-malformed", message }, path, node.span);
    return undefined;
  }
  if (node.members.length === 0) reportEmpty(node, path, reporter);
  return readMap(node.members, path, kind, reporter);
};
