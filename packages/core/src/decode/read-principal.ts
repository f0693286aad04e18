import { type Principal, type PrincipalType, principalTypes } from "../principal.js";
import { quote } from "../quote.js";
import { reviewPrincipal } from "../validate/principal.js";
import type { JsonMember } from "./json-node.js";
import { describe, readTexts, reportEmpty } from "./read-list.js";
import type { Element } from "./read-members.js";
import { below, type Reporter, reportAll } from "./reporter.js";

const readType = ({ key, keySpan }: JsonMember, path: string, reporter: Reporter): PrincipalType | undefined => {
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

const readNames = (
  type: PrincipalType,
  { value }: JsonMember,
  path: string,
  reporter: Reporter,
): readonly string[] | undefined => {
  const items = readTexts(value, path, reporter);
  for (const item of items ?? []) reportAll(reporter, reviewPrincipal(type, item.text), item.path, item.node);
  return items?.map(({ text }) => text);
};

const readMap = (members: readonly JsonMember[], path: string, reporter: Reporter): Principal | undefined => {
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
    const read = type && readNames(type, member, memberPath, reporter);
    if (type === undefined || read === undefined || isRepeated) readable = false;
    if (type !== undefined) names.set(type, read ?? []);
  }
  return readable ? Object.fromEntries(names) : undefined;
};

/** Reads a `principal` element: `"*"`, or a map from type to names. `undefined` if it cannot be read. */
export const readPrincipal = ({ node, path }: Element, reporter: Reporter): Principal | undefined => {
  if (node.type === "scalar" && node.value === "*") return "*";
  if (node.type !== "object") {
    const message = `expected \`"*"\` or an object such as \`{"qcs": […]}\`, but this is ${describe(node)}`;
    reporter.report({ rule: "principal-malformed", message }, path, node.span);
    return undefined;
  }
  if (node.members.length === 0) reportEmpty(node, path, reporter);
  return readMap(node.members, path, reporter);
};
