import { type JsonMember, type JsonNode, type Policy, parseOperator, type Span, type Statement } from "@camwright/core";
import type { Entry, PlacedStatement, Test } from "./placed.js";

const escaped = (key: string): string => key.replaceAll("~", "~0").replaceAll("/", "~1");

const membersOf = (node: JsonNode): readonly JsonMember[] => (node.type === "object" ? node.members : []);

/** The member of a name, letter case aside, as documents of COS write it. */
const memberOf = (node: JsonNode, name: string): JsonMember | undefined =>
  membersOf(node).find(({ key }) => key.length === name.length && key.toLowerCase() === name);

const endOf = ({ offset, length }: Span): number => offset + length;

/** An item and the comma before it; of the first one the comma behind it. */
const cutOf = (items: readonly JsonNode[], index: number, { span }: JsonNode): Span | undefined => {
  const [previous, next] = [items[index - 1], items[index + 1]];
  if (previous !== undefined) {
    const offset = endOf(previous.span);
    return { offset, length: endOf(span) - offset };
  }
  return next && { offset: span.offset, length: next.span.offset - span.offset };
};

const entriesOf = ({ key, value }: JsonMember, parent: string): readonly Entry[] => {
  const path = `${parent}/${escaped(key)}`;
  if (value.type === "scalar") return [{ text: String(value.value), path, span: value.span }];
  if (value.type !== "array") return [];
  return value.items.map((item, index) => {
    const text = item.type === "scalar" ? String(item.value) : "";
    const cut = cutOf(value.items, index, item);
    const entry = { text, path: `${path}/${index}`, span: item.span };
    return cut === undefined ? entry : { ...entry, cut };
  });
};

const testsOf = ({ key: element, value: condition }: JsonMember, parent: string): readonly Test[] =>
  membersOf(condition).flatMap(({ key: name, value }): readonly Test[] => {
    const operator = parseOperator(name);
    if (operator._tag === "Left") return [];
    const path = `${parent}/${escaped(element)}/${escaped(name)}`;
    return membersOf(value).map(({ key, keySpan }) => ({
      operator: operator.right,
      key: { text: key, path: `${path}/${escaped(key)}`, span: keySpan },
    }));
  });

const placed = (node: JsonNode, path: string, { effect, condition }: Statement): PlacedStatement => {
  const [action, resource, test] = ["action", "resource", "condition"].map((name) => memberOf(node, name));
  const statement = {
    effect,
    action: action === undefined ? [] : entriesOf(action, path),
    isConditional: condition !== undefined,
    tests: test === undefined ? [] : testsOf(test, path),
  };
  return resource === undefined ? statement : { ...statement, resource: entriesOf(resource, path) };
};

/** The nodes of the statements. A general policy may be a statement itself (598/10605). */
const statementNodes = (root: JsonNode): readonly { readonly node: JsonNode; readonly path: string }[] => {
  const member = memberOf(root, "statement");
  if (member === undefined) return [{ node: root, path: "" }];
  const path = `/${escaped(member.key)}`;
  if (member.value.type !== "array") return [{ node: member.value, path }];
  return member.value.items.map((node, index) => ({ node, path: `${path}/${index}` }));
};

/** The statements of a document that was read as `policy`, with the places of what they name. */
export const readStatements = (root: JsonNode, policy: Policy): readonly PlacedStatement[] =>
  statementNodes(root).flatMap(({ node, path }, index) => {
    const statement = policy.statement[index];
    return statement === undefined ? [] : [placed(node, path, statement)];
  });
