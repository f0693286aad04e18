import { documentTree, type JsonMember, type JsonNode, policyKinds } from "@camwright/core";
import type { TabKind } from "../workspace.js";

/** What a new statement allows, and to whom where its document has to say so. */
export interface NewStatement {
  readonly action: string;
  readonly resource: string;
  readonly principal: string;
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const textOf = ({ action, resource, principal }: NewStatement, kind: TabKind, capitals: boolean): string => {
  const rules = policyKinds[kind];
  const elements: readonly (readonly [string, unknown])[] = [
    ["effect", "allow"],
    ...(rules.principal === "required" ? [["principal", { qcs: [principal] }] as const] : []),
    ["action", [action]],
    ...(rules.resource === "required" ? [["resource", [resource]] as const] : []),
  ];
  const named = elements.map(([name, value]) => [capitals ? capital(name) : name, value]);
  return JSON.stringify(Object.fromEntries(named), null, 2).replaceAll("\n", "\n    ");
};

const statementMember = ({ root }: { readonly root: JsonNode }): JsonMember | undefined =>
  root.type === "object" ? root.members.find(({ key }) => key.toLowerCase() === "statement") : undefined;

const splice = (text: string, from: number, to: number, put: string): string =>
  `${text.slice(0, from)}${put}${text.slice(to)}`;

/**
 * A document with one more statement behind the others, in the spelling of the document. `undefined` for a text that has no
 * statements, or is no JSON.
 */
export const insertStatement = (text: string, kind: TabKind, added: NewStatement): string | undefined => {
  const tree = documentTree(text);
  const member = tree && statementMember(tree);
  if (member === undefined) return undefined;
  const put = textOf(added, kind, member.key.startsWith("S"));
  const { type, span } = member.value;
  const end = span.offset + span.length;
  if (type === "object") {
    return splice(text, span.offset, end, `[\n    ${text.slice(span.offset, end)},\n    ${put}\n  ]`);
  }
  if (type !== "array") return undefined;
  const last = member.value.items.at(-1)?.span;
  return last === undefined
    ? splice(text, span.offset, end, `[\n    ${put}\n  ]`)
    : splice(text, last.offset + last.length, last.offset + last.length, `,\n    ${put}`);
};
