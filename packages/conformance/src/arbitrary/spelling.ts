import type { Policy, Statement } from "@camwright/core";
import * as fc from "fast-check";
import type { Json, PolicyDocument } from "../case.js";
import { pick } from "./text.js";

/** The liberties that one spelling of a policy takes. */
interface Liberties {
  readonly capital: boolean;
  readonly bare: boolean;
  readonly object: boolean;
  readonly version: boolean;
  readonly effect: string;
}

/**
 * Other documents that mean the same as a policy: capitalised element names, bare values in the place of lists of one, one
 * statement as an object, the effect in any case, no version (C-1, C-2, C-3, A-42).
 */
export function spelledLoosely(policy: Policy): fc.Arbitrary<PolicyDocument> {
  const liberties = fc.record<Liberties>({
    capital: fc.boolean(),
    bare: fc.boolean(),
    object: fc.boolean(),
    version: fc.boolean(),
    effect: pick(["lower", "Capital", "UPPER"]),
  });
  return liberties.map((taken) => respell(policy, taken));
}

function respell(policy: Policy, taken: Liberties): PolicyDocument {
  const statements = policy.statement.map((one) => respellStatement(one, taken));
  const [only] = statements;
  const statement = taken.object && only !== undefined && statements.length === 1 ? only : statements;
  return { ...(taken.version ? named("version", "2.0", taken) : {}), ...named("statement", statement, taken) };
}

function respellStatement(statement: Statement, taken: Liberties): Record<string, Json> {
  const { effect, principal, action, resource, condition } = statement;
  return {
    ...(principal === undefined ? {} : named("principal", respellPrincipal(principal, taken), taken)),
    ...named("effect", respellEffect(effect, taken), taken),
    ...named("action", bare(action, taken), taken),
    ...(resource === undefined ? {} : named("resource", bare(resource, taken), taken)),
    ...(condition === undefined ? {} : named("condition", respellCondition(condition, taken), taken)),
  };
}

function respellPrincipal(principal: NonNullable<Statement["principal"]>, taken: Liberties): Json {
  return principal === "*" ? principal : mapValues<Json>({ ...principal }, (names) => bare(names, taken));
}

function respellCondition(condition: NonNullable<Statement["condition"]>, taken: Liberties): Json {
  return mapValues(condition, (keys) => mapValues(keys, (values) => bare(values, taken)));
}

function respellEffect(effect: string, taken: Liberties): string {
  if (taken.effect === "UPPER") return effect.toUpperCase();
  return taken.effect === "Capital" ? capitalised(effect) : effect;
}

function bare(list: Json, taken: Liberties): Json {
  return taken.bare && Array.isArray(list) && list.length === 1 ? (list[0] as Json) : list;
}

function named(name: string, value: Json, taken: Liberties): Record<string, Json> {
  return { [taken.capital ? capitalised(name) : name]: value };
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function mapValues<T>(record: Readonly<Record<string, T>>, change: (value: T) => Json): Record<string, Json> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
