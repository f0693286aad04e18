import type { ContextValue, PolicyDocument } from "../case.js";
import { asObject, element, type Holder, listOf, readTexts, UnreadablePolicy } from "./json.js";
import { nobody, type ReadPrincipal, readPrincipal } from "./read-principal.js";

/** Allow or deny. */
export type ReadEffect = "allow" | "deny";

/** One operator with one key and its values: the smallest part of a condition. */
export interface Test {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly ContextValue[];
}

/** A statement as lists. An element that is missing is an empty list, which matches nothing. */
export interface ReadStatement {
  readonly effect: ReadEffect;
  readonly action: readonly string[];
  readonly resource: readonly string[];
  readonly condition: readonly Test[];
}

/** A statement that says whom it is about: one of a bucket policy or of a trust policy. */
export interface AddressedStatement extends ReadStatement {
  readonly principal: ReadPrincipal;
}

/**
 * The statements of a policy of a caller. Bare values, one statement as an object, and capitalised element names are taken;
 * version, `sid` and `principal` have no say (598/10604, C-1, C-2, A-42).
 */
export function readStatements(document: PolicyDocument): readonly ReadStatement[] {
  return statementsOf(asObject(document, "policy")).map((one) => readStatement(one));
}

/** The same of a general policy, whose entries deny where they have no effect (C-33). */
export function readGeneralStatements(document: PolicyDocument): readonly ReadStatement[] {
  return statementsOf(asObject(document, "policy")).map((one) => readStatement(one, "deny"));
}

/**
 * The statements of a bucket policy. The principal of the policy is that of every statement that has none of its own (C-4).
 */
export function readBucketStatements(document: PolicyDocument): readonly AddressedStatement[] {
  const policy = asObject(document, "policy");
  const common = readPrincipal(element(policy, "principal"));
  return statementsOf(policy).map((one) => readAddressed(one, common));
}

/** The statements of a trust policy, in which a resource has no say. */
export function readTrustStatements(document: PolicyDocument): readonly AddressedStatement[] {
  const policy = asObject(document, "policy");
  const common = readPrincipal(element(policy, "principal"));
  return statementsOf(policy).map((one) => readAddressed(withoutResource(one), common));
}

function readAddressed(statement: Holder, common: ReadPrincipal = nobody): AddressedStatement {
  return { ...readStatement(statement), principal: readPrincipal(element(statement, "principal")) ?? common };
}

function withoutResource({ resource: _resource, Resource: _Resource, ...others }: Holder): Holder {
  return others;
}

function statementsOf(policy: Holder): readonly Holder[] {
  const statement = element(policy, "statement");
  if (statement === undefined) throw new UnreadablePolicy("no statement");
  return listOf(statement).map((one) => asObject(one, "statement"));
}

function readStatement(statement: Holder, effect?: ReadEffect): ReadStatement {
  return {
    effect: readEffect(element(statement, "effect"), effect),
    action: readTexts(element(statement, "action"), "action"),
    resource: readTexts(element(statement, "resource"), "resource"),
    condition: readCondition(element(statement, "condition")),
  };
}

function readEffect(effect: unknown, otherwise: ReadEffect | undefined): ReadEffect {
  if (effect === undefined && otherwise !== undefined) return otherwise;
  const lower = typeof effect === "string" ? effect.toLowerCase() : undefined;
  if (lower === "allow" || lower === "deny") return lower;
  throw new UnreadablePolicy("effect");
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
