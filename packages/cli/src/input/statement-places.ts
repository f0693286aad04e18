import { documentTree, type JsonNode, type Range } from "@camwright/core";

/** Where a statement stands in its document: JSON pointer and range. */
export interface StatementPlace {
  readonly path: string;
  readonly range: Range;
}

const escaped = (key: string): string => key.replaceAll("~", "~0").replaceAll("/", "~1");

const nodesOf = (root: JsonNode): readonly { readonly node: JsonNode; readonly path: string }[] => {
  // Documents of COS write the name with a capital.
  const found = root.type === "object" ? root.members.find(({ key }) => key.toLowerCase() === "statement") : undefined;
  if (found === undefined) return [{ node: root, path: "" }];
  const path = `/${escaped(found.key)}`;
  if (found.value.type !== "array") return [{ node: found.value, path }];
  return found.value.items.map((node, index) => ({ node, path: `${path}/${String(index)}` }));
};

/** The places of the statements of a document, in its order. */
export const statementPlaces = (text: string): readonly StatementPlace[] => {
  const tree = documentTree(text);
  return tree === undefined
    ? []
    : nodesOf(tree.root).map(({ node, path }) => ({ path, range: tree.locate(node.span) }));
};
