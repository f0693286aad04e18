import type { Either } from "fp-ts/lib/Either.js";
import type { ReadonlyNonEmptyArray } from "fp-ts/lib/ReadonlyNonEmptyArray.js";
import { isLeft, left, right } from "./either.js";
import { noProblems, type Problem } from "./problem.js";
import { quote } from "./quote.js";
import { hasVariable, parseTemplate } from "./variable.js";

/** An entry of an `action` element: what it may stand for (598/10603, 598/10604). */
export type ActionPattern =
  /** `*` or `*:*`: every operation of every product. */
  | { readonly _tag: "any" }
  /** `service:Operation`; both parts may hold `*` for any run of characters. */
  | { readonly _tag: "operation"; readonly service: string; readonly operation: string }
  /** `permid/…` or `actionName/…`: a group of operations known to the service alone (C-7). */
  | { readonly _tag: "action-set"; readonly name: string };

const namePrefix = "name/";

/**
 * An action without the prefix `name/`, which says nothing: `name/asr:CreateModel` and `asr:CreateModel` are the same
 * operation (598/10603).
 */
export const withoutNamePrefix = (action: string): string =>
  action.startsWith(namePrefix) ? action.slice(namePrefix.length) : action;

const malformed = (text: string): Problem => {
  const typo = /^permit\/(\d+)$/.exec(text);
  return {
    rule: "action-malformed",
    message: `${quote(text)} is not an action: expected \`service:Operation\` or \`*\``,
    ...(typo === null ? {} : { suggestion: `permid/${typo[1] ?? ""}` }),
  };
};

/**
 * Reads an entry of an `action` element. Fails on a text without a service or an operation; such an entry matches nothing
 * (A-35).
 *
 * @example
 * ```ts
 * import { parseAction } from "@camwright/core";
 *
 * parseAction("name/asr:Create*"); // => { _tag: "Right", right: { _tag: "operation", service: "asr", operation: "Create*" } }
 * parseAction("asr")._tag; // => "Left"
 * ```
 */
export const parseAction = (text: string): Either<ReadonlyNonEmptyArray<Problem>, ActionPattern> => {
  const name = withoutNamePrefix(text);
  if (name === "*" || name === "*:*") return right({ _tag: "any" });
  if (name.startsWith("permid/") || name.startsWith("actionName/")) return right({ _tag: "action-set", name });
  const colon = name.indexOf(":");
  if (colon <= 0 || colon === name.length - 1) return left([malformed(text)]);
  return right({ _tag: "operation", service: name.slice(0, colon), operation: name.slice(colon + 1) });
};

/** The text of a pattern in the shorter of the two documented forms, without `name/`. */
export const formatAction = (pattern: ActionPattern): string => {
  switch (pattern._tag) {
    case "any":
      return "*";
    case "action-set":
      return pattern.name;
    case "operation":
      return `${pattern.service}:${pattern.operation}`;
  }
};

const blankProblem = (text: string): Problem => ({
  rule: "stray-blank",
  message: `action ${quote(text)} has a blank`,
  suggestion: text.replace(/\s+/g, ""),
});

/**
 * The first character that no name of a service or operation has; placeholders such as `<Action>` have them. A question mark
 * is left alone: whether it is a wildcard is not known (U-16).
 */
const foreignCharacter = (text: string): string | undefined =>
  parseTemplate(text.replace(/\s+/g, ""))
    .map((part) => (part._tag === "text" ? /[^\w*?./-]/u.exec(part.text.replace(":", ""))?.[0] : undefined))
    .find((character) => character !== undefined);

const characterProblem = (text: string, character: string): Problem => ({
  rule: "action-malformed",
  message: `${quote(text)} is not an action: no service or operation has ${quote(character)} in its name`,
});

const reviewPattern = (text: string, pattern: ActionPattern): readonly Problem[] => {
  const problems: Problem[] = [];
  if (/\s/.test(text)) problems.push(blankProblem(text));
  if (pattern._tag === "action-set") {
    problems.push({
      rule: "action-set-unresolvable",
      message: `action set ${quote(text)} is known to the service alone, so what it allows cannot be decided offline`,
    });
  }
  if (hasVariable(text)) {
    problems.push({
      rule: "variable-position",
      message: `variables have no meaning in an action: ${quote(text)} is taken literally`,
    });
  }
  const character = foreignCharacter(text);
  if (character !== undefined) problems.push(characterProblem(text, character));
  return problems;
};

/** What almost every action looks like; nothing is wrong about such a one. */
const plainAction = /^(?:name\/)?[\w*?.-]+:[\w*?.-]+$/;

/** What is wrong or doubtful about an entry of an `action` element. */
export const reviewAction = (text: string): readonly Problem[] => {
  if (plainAction.test(text)) return noProblems;
  const pattern = parseAction(text);
  return isLeft(pattern) ? pattern.left : reviewPattern(text, pattern.right);
};
