import type { ContextValue, PolicyDocument } from "../case.js";

/** One operator with one key and its values: the smallest part of a condition. */
export interface Test {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly ContextValue[];
}

/** A statement as lists. An element that is missing is an empty list, which matches nothing. */
export interface ReadStatement {
  readonly effect: "allow" | "deny";
  readonly action: readonly string[];
  readonly resource: readonly string[];
  readonly condition: readonly Test[];
}

/** A document holds something that nobody can read as a statement, so that nothing can be said about what it grants. */
export class UnreadablePolicy extends Error {
  constructor(what: string) {
    super(`unreadable policy: ${what}`);
    this.name = "UnreadablePolicy";
  }
}

/**
 * The statements of an identity policy. Bare values, one statement as an object, and capitalised element names are taken;
 * version, `sid` and `principal` have no say (598/10604, C-1, C-2, A-42).
 */
export function readStatements(document: PolicyDocument): readonly ReadStatement[] {
  const statement = element(asObject(document, "policy"), "statement");
  if (statement === undefined) throw new UnreadablePolicy("no statement");
  return (Array.isArray(statement) ? statement : [statement]).map((one) => readStatement(asObject(one, "statement")));
}

function readStatement(statement: Readonly<Record<string, unknown>>): ReadStatement {
  return {
    effect: readEffect(element(statement, "effect")),
    action: readTexts(element(statement, "action"), "action"),
    resource: readTexts(element(statement, "resource"), "resource"),
    condition: readCondition(element(statement, "condition")),
  };
}

function readEffect(effect: unknown): "allow" | "deny" {
  const lower = typeof effect === "string" ? effect.toLowerCase() : undefined;
  if (lower === "allow" || lower === "deny") return lower;
  throw new UnreadablePolicy("effect");
}

function readTexts(list: unknown, name: string): readonly string[] {
  return listOf(list).map((text) => {
    if (typeof text === "string") return text;
    throw new UnreadablePolicy(name);
  });
}

/** An empty list stands for no condition, as one official sample has it. */
function readCondition(condition: unknown): readonly Test[] {
  if (condition === undefined || (Array.isArray(condition) && condition.length === 0)) return [];
  return Object.entries(asObject(condition, "condition")).flatMap(([operator, keys]) =>
    Object.entries(asObject(keys, "condition")).map(([key, values]) => ({ operator, key, values: readValues(values) })),
  );
}

function readValues(values: unknown): readonly ContextValue[] {
  return listOf(values).map((value) => {
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
    throw new UnreadablePolicy("condition value");
  });
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** An element under its name, or under the same name with an initial capital. */
function element(holder: Readonly<Record<string, unknown>>, name: string): unknown {
  const capitalised = name.charAt(0).toUpperCase() + name.slice(1);
  const found = [name, capitalised].filter((spelling) => Object.hasOwn(holder, spelling));
  if (found.length > 1) throw new UnreadablePolicy(`${name} twice`);
  return found[0] === undefined ? undefined : holder[found[0]];
}

function asObject(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
  throw new UnreadablePolicy(what);
}
