import { documentTree, type JsonNode, type Policy, type Span } from "@camwright/core";
import type { Explanation, MatchedStatement, StatementExplanation } from "@camwright/evaluator";
import type { Mark } from "../mark.js";
import type { Origins } from "../to-case.js";
import type { Tab } from "../workspace.js";
import { type Element, elements } from "./checks.js";

/** Where a statement stands, which elements it has, and where the entries stand that do not match, by their pointers. */
export interface StatementPlace extends Mark {
  readonly elements: readonly Element[];
  readonly entries: Readonly<Record<string, Pick<Mark, "from" | "to">>>;
}

/** The places of statements by `keyOf`. */
export type Places = Readonly<Record<string, StatementPlace>>;

/** The name of a statement among all of a decision. */
export const keyOf = ({ layer, level = 0, policy, statement }: Omit<MatchedStatement, "effect">): string =>
  `${layer} ${String(level)} ${String(policy)} ${String(statement)}`;

const stretchOf = ({ offset, length }: Span): Pick<Mark, "from" | "to"> => ({ from: offset, to: offset + length });

/** A member by its name, or by the name in another case, as the service reads it. */
const memberOf = (node: JsonNode, name: string): JsonNode | undefined => {
  if (node.type !== "object") return undefined;
  const named = node.members.find(({ key }) => key === name);
  return (named ?? node.members.find(({ key }) => key.toLowerCase() === name.toLowerCase()))?.value;
};

const tokensOf = (pointer: string): readonly string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));

/** The node that a pointer leads to, or the last on the way to it that the text has. One value stands for a list of it. */
const nodeAt = (root: JsonNode, pointer: string): JsonNode => {
  let node = root;
  for (const token of tokensOf(pointer)) {
    const next = node.type === "array" ? node.items[Number(token)] : memberOf(node, token);
    if (next !== undefined) node = next;
    else if (token !== "0") return node;
  }
  return node;
};

const elementsOf = (policy: Policy | undefined, index: number): readonly Element[] => {
  const statement = policy?.statement[index];
  if (statement === undefined) return [];
  return elements.filter((element) => element !== "variable" && statement[element] !== undefined);
};

/** What is known of the documents that a decision was made by. */
export interface Documents {
  readonly tabs: readonly Tab[];
  readonly origins: Origins;
  /** The policy that a tab was read as; `undefined` where it could not be. */
  readonly policyOf: (tab: Tab) => Policy | undefined;
}

/** Where the statements stand that an explanation tells of. Each text is read once. */
export const placesOf = ({ closest, layers }: Explanation, { tabs, origins, policyOf }: Documents): Places => {
  const read = new Map<string, { readonly root: JsonNode | undefined; readonly policy: Policy | undefined }>();
  const readTab = (tab: Tab) => {
    const known = read.get(tab.id) ?? { root: documentTree(tab.text)?.root, policy: policyOf(tab) };
    read.set(tab.id, known);
    return known;
  };
  const placed = (told: StatementExplanation): readonly (readonly [string, StatementPlace])[] => {
    const id = told.layer === "general" ? undefined : origins[told.layer]?.[told.policy];
    const tab = tabs.find((each) => each.id === id);
    const { root, policy } = tab === undefined ? {} : readTab(tab);
    if (tab === undefined || root === undefined) return [];
    const place: StatementPlace = {
      tab: tab.id,
      ...stretchOf(nodeAt(root, `/statement/${String(told.statement)}`).span),
      elements: elementsOf(policy, told.statement),
      entries: Object.fromEntries(told.misses.map(({ path }) => [path, stretchOf(nodeAt(root, path).span)])),
    };
    return [[keyOf(told), place]];
  };
  const told = layers.flatMap(({ statements }) => statements);
  const isTold = closest === undefined || told.some((each) => keyOf(each) === keyOf(closest));
  return Object.fromEntries((isTold ? told : [...told, closest]).flatMap(placed));
};
