import { type Principal, type PrincipalType, principalTypes } from "../principal.js";
import { quote } from "../quote.js";
import { reviewPrincipal } from "../validate/principal.js";
import type { JsonMember } from "./json-node.js";
import { describe, readTexts } from "./read-list.js";
import type { Element } from "./read-members.js";
import { below, type Reporter, reportAll } from "./reporter.js";

type Entry = readonly [PrincipalType, readonly string[]];

const readEntry = (member: JsonMember, path: string, reporter: Reporter): Entry | undefined => {
  const type = principalTypes.find((candidate) => candidate === member.key.toLowerCase());
  if (type === undefined) {
    const message = `a principal is named under \`qcs\`, \`service\` or \`federated\`, not ${quote(member.key)}`;
    reporter.report({ rule: "principal-malformed", message }, path, member.keySpan);
    return undefined;
  }
  if (type !== member.key) {
    const problem = { rule: "element-case", message: `${quote(member.key)} is \`${type}\``, suggestion: type } as const;
    reporter.report(problem, path, member.keySpan);
  }
  const items = readTexts(member.value, path, reporter);
  for (const item of items ?? []) reportAll(reporter, reviewPrincipal(type, item.text), item.path, item.node);
  return items && [type, items.map(({ text }) => text)];
};

/** Reads a `principal` element: `"*"`, or a map from type to names. `undefined` if it cannot be read. */
export const readPrincipal = ({ node, path }: Element, reporter: Reporter): Principal | undefined => {
  if (node.type === "scalar" && node.value === "*") return "*";
  if (node.type !== "object") {
    const message = `expected \`"*"\` or an object such as \`{"qcs": […]}\`, but this is ${describe(node)}`;
    reporter.report({ rule: "principal-malformed", message }, path, node.span);
    return undefined;
  }
  const entries = node.members.map((member) => readEntry(member, below(path, member.key), reporter));
  if (!entries.every((entry) => entry !== undefined)) return undefined;
  if (new Set(entries.map(([type]) => type)).size < entries.length) {
    reporter.report({ rule: "duplicate-key", message: "a principal type is given twice" }, path, node.span);
    return undefined;
  }
  return Object.fromEntries(entries);
};
