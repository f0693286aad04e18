import { documentTree, type JsonNode } from "@camwright/core";
import type { MatchedStatement } from "@camwright/evaluator";
import type { Mark } from "../mark.js";
import type { Origins } from "../to-case.js";
import type { Tab } from "../workspace.js";

const memberOf = (node: JsonNode, name: string): JsonNode | undefined =>
  node.type === "object" ? node.members.find(({ key }) => key.toLowerCase() === name)?.value : undefined;

/** A document may have one statement that is in no list. */
const statementNode = (root: JsonNode, index: number): JsonNode | undefined => {
  const statement = memberOf(root, "statement");
  if (statement === undefined) return root;
  return statement.type === "array" ? statement.items[index] : statement;
};

/** Where statements stand in the texts of their tabs. */
export const marksOf = (
  matched: readonly MatchedStatement[],
  origins: Origins,
  tabs: readonly Tab[],
): readonly Mark[] =>
  matched.flatMap(({ layer, policy, statement }): readonly Mark[] => {
    const id = layer === "general" ? undefined : origins[layer]?.[policy];
    const tab = tabs.find((each) => each.id === id);
    const tree = tab && documentTree(tab.text);
    const span = tree && statementNode(tree.root, statement)?.span;
    return tab === undefined || span === undefined
      ? []
      : [{ tab: tab.id, from: span.offset, to: span.offset + span.length }];
  });
