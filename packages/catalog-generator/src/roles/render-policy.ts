import { exportName } from "../model/name.js";
import type { DocumentEntry } from "./facts.js";

/** The operations of which a catalog has a constant, by the service, which is also the name of its import. */
export type Constants = ReadonlyMap<string, ReadonlySet<string>>;

/** The text of a policy, and what it needs: words of the builder and catalogs. */
export interface PolicyText {
  readonly text: string;
  readonly builder: readonly string[];
  readonly catalogs: readonly string[];
}

type StatementEntry = DocumentEntry["statement"][number];
type Element = StatementEntry["action"];

const quoted = (text: string): string => JSON.stringify(text);

const listOf = (element: Element): readonly string[] => (typeof element === "string" ? [element] : element);

const catalogOf = (action: string, constants: Constants): string | undefined => {
  const [service = "", operation = ""] = action.split(":");
  return constants.get(service)?.has(operation) === true ? service : undefined;
};

const actionText = (action: string, constants: Constants): string => {
  if (action === "*") return "anyAction";
  const service = catalogOf(action, constants);
  return service === undefined
    ? `action(${quoted(action)})`
    : `${service}.${exportName(action.slice(service.length + 1))}`;
};

const resourceText = (resource: string): string => (resource === "*" ? "everything" : `resource(${quoted(resource)})`);

/** A bare `*` stays bare; any other bare text becomes a list of one, as in a policy that was read. */
const elementText = (element: Element, textOf: (text: string) => string, indent: string): string => {
  if (element === "*") return textOf("*");
  const [first = "", ...others] = listOf(element).map(textOf);
  if (others.length === 0) return `[${first}]`;
  return `[\n${[first, ...others].map((member) => `${indent}  ${member},\n`).join("")}${indent}]`;
};

const whenText = ({ condition }: StatementEntry, indent: string): string => {
  if (condition === undefined) return "";
  const tests = Object.entries(condition.numeric_equal).map(
    ([key, value]) => `numericEqual(conditionKey(${quoted(key)}, "numeric"), ${value})`,
  );
  return `${indent}when: [${tests.join(", ")}],\n`;
};

const statementText = (statement: StatementEntry, constants: Constants, indent: string): string => {
  const inner = `${indent}  `;
  const actions = elementText(statement.action, (text) => actionText(text, constants), inner);
  const resources = elementText(statement.resource, resourceText, inner);
  const elements = `${inner}action: ${actions},\n${inner}resource: ${resources},\n${whenText(statement, inner)}`;
  return `${indent}${statement.effect}({\n${elements}${indent}}),\n`;
};

const wordsOf = ({ effect, action, resource, condition }: StatementEntry, constants: Constants): readonly string[] => [
  effect,
  ...listOf(action).flatMap((text) =>
    text === "*" ? ["anyAction"] : catalogOf(text, constants) === undefined ? ["action"] : [],
  ),
  ...listOf(resource).map((text) => (text === "*" ? "everything" : "resource")),
  ...(condition === undefined ? [] : ["conditionKey", "numericEqual"]),
];

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort();

/** A published document in words of the builder: constants where a catalog has the action, its text where none has it. */
export const renderPolicy = ({ statement }: DocumentEntry, constants: Constants, indent = ""): PolicyText => ({
  text: `policy(\n${statement.map((each) => statementText(each, constants, `${indent}  `)).join("")}${indent})`,
  builder: unique(["policy", ...statement.flatMap((each) => wordsOf(each, constants))]),
  catalogs: unique(
    statement.flatMap(({ action }) => listOf(action).flatMap((text) => catalogOf(text, constants) ?? [])),
  ),
});
