import type { RepairEdit } from "@camwright/analysis";
import { documentTree, type JsonNode } from "@camwright/core";
import { applyEdits, type JSONPath, type ModificationOptions, modify } from "jsonc-parser";

/** A node of a text, and the keys that lead to it as the text spells them. */
interface Found {
  readonly path: readonly (string | number)[];
  readonly node: JsonNode;
}

const memberOf = ({ path, node }: Found, name: string): Found | undefined => {
  if (node.type !== "object") return undefined;
  const member = node.members.find(({ key }) => key.toLowerCase() === name);
  return member && { path: [...path, member.key], node: member.value };
};

const itemsOf = ({ path, node }: Found): readonly Found[] =>
  node.type === "array" ? node.items.map((item, index) => ({ path: [...path, index], node: item })) : [{ path, node }];

const statementsIn = (text: string): Found | undefined => {
  const tree = documentTree(text);
  return tree && memberOf({ path: [], node: tree.root }, "statement");
};

const statementAt = (text: string, index: number): Found | undefined => {
  const list = statementsIn(text);
  return list && itemsOf(list)[index];
};

/** As far as a text is indented, so that what is new looks like what is there. */
const optionsFor = (text: string, isArrayInsertion = false): ModificationOptions => {
  const indent = /\n([ \t]+)\S/.exec(text.slice(0, 4096))?.[1] ?? "  ";
  const insertSpaces = !indent.startsWith("\t");
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  return { isArrayInsertion, formattingOptions: { insertSpaces, tabSize: insertSpaces ? indent.length : 2, eol } };
};

const changed = (text: string, path: readonly (string | number)[], value: unknown): string =>
  applyEdits(text, modify(text, path as JSONPath, value, optionsFor(text)));

const inserted = (text: string, path: readonly (string | number)[], value: unknown): string =>
  applyEdits(text, modify(text, path as JSONPath, value, optionsFor(text, true)));

const jsonAt = (text: string, { node }: Found): unknown =>
  JSON.parse(text.slice(node.span.offset, node.span.offset + node.span.length));

/** Puts one more into a list; what stands alone becomes a list of two. */
const append = (text: string, list: Found, value: unknown): string =>
  list.node.type === "array"
    ? inserted(text, [...list.path, list.node.items.length], value)
    : changed(text, list.path, [jsonAt(text, list), value]);

/** Takes one out of its list; one that stands alone stays. */
const remove = (text: string, list: Found, item: Found): string =>
  list.node.type === "array" ? changed(text, item.path, undefined) : text;

type PatternEdit = Extract<RepairEdit, { readonly element: string }>;

const elementOf = (text: string, { statement, element }: PatternEdit): Found | undefined => {
  const found = statementAt(text, statement);
  return found && memberOf(found, element);
};

const isPattern = ({ node }: Found, pattern: string): boolean => node.type === "scalar" && node.value === pattern;

const editPattern = (text: string, edit: PatternEdit): string => {
  const list = elementOf(text, edit);
  if (list === undefined) return text;
  if (edit.edit === "add-pattern") return append(text, list, edit.pattern);
  const found = itemsOf(list).filter((item) => isPattern(item, edit.pattern));
  // From behind, so that the places of the others stay.
  return found
    .toReversed()
    .reduce(
      (before, item) =>
        edit.edit === "narrow-pattern" ? changed(before, item.path, edit.to) : remove(before, list, item),
      text,
    );
};

const isEmptied = (text: string, index: number): boolean => {
  const statement = statementAt(text, index);
  return (["action", "resource"] as const).some((name) => {
    const list = statement && memberOf(statement, name);
    return list?.node.type === "array" && list.node.items.length === 0;
  });
};

const removeStatement = (text: string, index: number): string => {
  const list = statementsIn(text);
  const item = list && itemsOf(list)[index];
  return list === undefined || item === undefined ? text : remove(text, list, item);
};

/**
 * Edits of a policy made in its text, which otherwise stays as it is written. Statements that have no actions or resources left go, as
 * they do from the policy. `undefined` where the text has no list of statements.
 */
export const editText = (text: string, edits: readonly RepairEdit[]): string | undefined => {
  if (statementsIn(text) === undefined) return undefined;
  const patterns = edits.filter((edit): edit is PatternEdit => "element" in edit);
  const added = patterns.filter(({ edit }) => edit === "add-pattern");
  const others = patterns.filter(({ edit }) => edit !== "add-pattern");
  const inPlace = [...added, ...others].reduce(editPattern, text);
  const gone = new Set([
    ...edits.flatMap((edit) => (edit.edit === "remove-statement" ? [edit.statement] : [])),
    ...others.map(({ statement }) => statement).filter((index) => isEmptied(inPlace, index)),
  ]);
  const kept = [...gone].toSorted((left, right) => right - left).reduce(removeStatement, inPlace);
  return edits.reduce((before, edit) => {
    const list = edit.edit === "add-statement" ? statementsIn(before) : undefined;
    return edit.edit !== "add-statement" || list === undefined ? before : append(before, list, edit.add);
  }, kept);
};
