import type { LooseMember, LooseNode, LooseText } from "./loose-json.js";

/** From the outermost value inwards: the names of members and the numbers of items. */
export type LoosePath = readonly (string | number)[];

/** Where an offset is in a document that may be unfinished. */
export interface Place {
  /** The way to the value; at a key, to the object that has it. */
  readonly path: LoosePath;
  /** Whether a key stands there, or may. */
  readonly at: "key" | "value";
  /** The text that stands there. */
  readonly token: LooseText | undefined;
  /** The member whose key it is. */
  readonly member: LooseMember | undefined;
  /** The container in which it is; `undefined` outside of everything. */
  readonly container: Extract<LooseNode, { type: "object" | "array" }> | undefined;
}

/** Between the quotes of a text; of one that lacks some, also at its end. */
const touches = ({ from, to, quotes }: LooseText, offset: number): boolean =>
  (quotes === "none" ? from <= offset : from < offset) && (quotes === "both" ? offset < to : offset <= to);

/** Inside: behind the opening bracket and before the closing one. */
const isInside = ({ from, to }: LooseNode, offset: number): boolean => from < offset && offset < to;

const inNode = (node: LooseNode, path: LoosePath, offset: number, end: number): Place | undefined => {
  if (node.type === "text") {
    return touches(node, offset)
      ? { path, at: "value", token: node, member: undefined, container: undefined }
      : undefined;
  }
  if (node.type === "other" || !(isInside(node, offset) || (node.to === end && offset === end))) return undefined;
  return node.type === "array" ? inArray(node, path, offset, end) : inObject(node, path, offset, end);
};

const inArray = (node: Extract<LooseNode, { type: "array" }>, path: LoosePath, offset: number, end: number): Place => {
  const before = node.items.filter(({ from }) => from < offset).length;
  for (const [index, item] of node.items.entries()) {
    const found = inNode(item, [...path, index], offset, end);
    if (found !== undefined) return { ...found, container: found.container ?? node };
  }
  return { path: [...path, before], at: "value", token: undefined, member: undefined, container: node };
};

/** The member whose value is missing, or begins only later, where an offset is behind its colon. */
const awaiting = (members: readonly LooseMember[], offset: number): LooseMember | undefined => {
  const last = members.findLast(({ key }) => key.to <= offset);
  return last?.hasColon === true && (last.value === undefined || offset < last.value.from) ? last : undefined;
};

const inObject = (
  node: Extract<LooseNode, { type: "object" }>,
  path: LoosePath,
  offset: number,
  end: number,
): Place => {
  for (const member of node.members) {
    const { key, value } = member;
    if (touches(key, offset)) return { path, at: "key", token: key, member, container: node };
    const found = value && inNode(value, [...path, key.value], offset, end);
    if (found !== undefined) return { ...found, container: found.container ?? node };
  }
  const waits = awaiting(node.members, offset);
  return waits === undefined
    ? { path, at: "key", token: undefined, member: undefined, container: node }
    : { path: [...path, waits.key.value], at: "value", token: undefined, member: waits, container: node };
};

/** Where an offset is; `undefined` in what is no place for anything, such as a number. */
export const placeAt = (root: LooseNode, offset: number, end: number): Place | undefined =>
  inNode(root, [], offset, end);

/** The value at the end of a path; `undefined` where there is none. Of members of one name, the last. */
export const nodeAt = (root: LooseNode | undefined, path: LoosePath): LooseNode | undefined => {
  let node = root;
  for (const step of path) {
    if (node?.type === "object") node = node.members.findLast(({ key }) => key.value === step)?.value;
    else if (node?.type === "array" && typeof step === "number") node = node.items[step];
    else return undefined;
  }
  return node;
};
