import { quote } from "../quote.js";
import type { Severity } from "../rule.js";
import type { JsonMember, JsonNode } from "./json-node.js";
import { below, type Reporter } from "./reporter.js";

/** An element with its path; the path keeps the spelling of the document. */
export interface Element {
  readonly node: JsonNode;
  readonly path: string;
  readonly keySpan: JsonMember["keySpan"];
}

/** What the reader of an object wants to know of its members. */
export interface MemberRules<Name extends string> {
  readonly names: readonly Name[];
  /** How a capital in an element name is reported. */
  readonly capitals: Severity;
}

const reportCase = (member: JsonMember, name: string, path: string, reporter: Reporter, severity: Severity): void => {
  const repair = member.keySpan && { span: member.keySpan, newText: JSON.stringify(name) };
  reporter.report(
    { rule: "element-case", message: `element names are lower case: ${quote(member.key)} is \`${name}\``, severity },
    path,
    member.keySpan,
    repair && { title: `write \`${name}\``, edits: [repair] },
  );
};

const unknownElement = (member: JsonMember, path: string, reporter: Reporter): void => {
  const message = `${quote(member.key)} is not an element of the policy language`;
  reporter.report({ rule: "element-unknown", message }, path, member.keySpan);
};

/**
 * The known members of an object by their lower-case names. Unknown and repeated members are reported; with one of them
 * the object is not readable, because what its author meant by it would be lost.
 */
export const readMembers = <Name extends string>(
  members: readonly JsonMember[],
  path: string,
  rules: MemberRules<Name>,
  reporter: Reporter,
): { readonly elements: ReadonlyMap<Name, Element>; readonly readable: boolean } => {
  const elements = new Map<Name, Element>();
  let readable = true;
  for (const member of members) {
    const memberPath = below(path, member.key);
    const lower = member.key.toLowerCase();
    const name = rules.names.find((candidate) => candidate === lower);
    if (name === undefined) {
      unknownElement(member, memberPath, reporter);
      readable = false;
    } else if (elements.has(name)) {
      const message = `${quote(member.key)} is given twice`;
      reporter.report({ rule: "duplicate-key", message }, memberPath, member.keySpan);
      readable = false;
    } else {
      if (member.key !== name) reportCase(member, name, memberPath, reporter, rules.capitals);
      elements.set(name, { node: member.value, path: memberPath, keySpan: member.keySpan });
    }
  }
  return { elements, readable };
};
