import type { LooseMember, LooseNode } from "./loose-json.js";

/** The member of a name, letter case aside: COS writes `Action`. */
export const memberOf = (node: LooseNode | undefined, name: string): LooseMember | undefined =>
  node?.type === "object" ? node.members.findLast(({ key }) => key.value.toLowerCase() === name) : undefined;

/** The texts of a value: of a list its items, of a text itself. */
export const textsOf = (node: LooseNode | undefined): readonly string[] => {
  if (node?.type === "text") return [node.value];
  return node?.type === "array" ? node.items.flatMap((item) => (item.type === "text" ? [item.value] : [])) : [];
};

/** The statements of a document, also one that is in no list. */
export const statementsOf = (root: LooseNode | undefined): readonly LooseNode[] => {
  const value = memberOf(root, "statement")?.value;
  return value?.type === "array" ? value.items : value === undefined ? [] : [value];
};

/** The keys of a condition, and the operators under which they stand. */
export const testsOf = (
  statement: LooseNode | undefined,
): readonly { readonly operator: string; readonly key: string }[] => {
  const condition = memberOf(statement, "condition")?.value;
  if (condition?.type !== "object") return [];
  return condition.members.flatMap(({ key: operator, value }) =>
    value?.type === "object" ? value.members.map(({ key }) => ({ operator: operator.value, key: key.value })) : [],
  );
};
