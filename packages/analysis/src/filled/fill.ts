import {
  type Condition,
  type ConditionValue,
  isPolicyVariable,
  type Policy,
  parseOperator,
  parseResource,
  parseTemplate,
  type Statement,
} from "@camwright/core";
import type { Policies } from "@camwright/evaluator";
import { allPolicies } from "../policies.js";

/** What unknown variables are filled with, by their names. */
export type Values = Readonly<Record<string, string>>;

const asText = "example";

/** Something that each type of operator can read. */
const readable: ReadonlyMap<string | undefined, string> = new Map([
  ["numeric", "1"],
  ["date", "2024-01-01T00:00:00Z"],
  ["ip", "203.0.113.1"],
  ["bool", "true"],
]);

const typeOf = (operator: string): string | undefined => {
  const parsed = parseOperator(operator);
  return parsed._tag === "Left" ? undefined : parsed.right.type;
};

const namesIn = (value: ConditionValue): readonly string[] =>
  typeof value !== "string"
    ? []
    : parseTemplate(value).flatMap((part) =>
        part._tag === "variable" && !isPolicyVariable(part.name) ? [part.name] : [],
      );

const pathOf = (resource: string): string => {
  const parsed = parseResource(resource);
  return parsed._tag === "Right" && parsed.right._tag === "six-segments" ? parsed.right.path : "";
};

const statementsIn = (policies: Policies): readonly Statement[] =>
  allPolicies(policies).flatMap(({ statement }) => statement);

/** A value for each unknown variable of policies: one that the operators which have it can read. */
export const valuesFor = (all: readonly Policies[]): Values => {
  const values = new Map<string, string>();
  const put = (texts: readonly ConditionValue[], value: string): void => {
    for (const name of texts.flatMap(namesIn)) if (!values.has(name)) values.set(name, value);
  };
  const statements = all.flatMap(statementsIn);
  for (const { condition = {} } of statements) {
    for (const [operator, keys] of Object.entries(condition)) {
      const value = readable.get(typeOf(operator));
      if (value !== undefined) put(Object.values(keys).flat(), value);
    }
  }
  for (const { condition = {}, resource } of statements) {
    put(
      Object.values(condition).flatMap((keys) => Object.values(keys).flat()),
      asText,
    );
    if (resource !== "*") put((resource ?? []).map(pathOf), asText);
  }
  return Object.fromEntries(values);
};

const filledText = (text: string, values: Values): string =>
  parseTemplate(text)
    .map((part) =>
      part._tag === "text" ? part.text : Object.hasOwn(values, part.name) ? values[part.name] : `\${${part.name}}`,
    )
    .join("");

const filledResource = (text: string, values: Values): string => {
  const path = pathOf(text);
  return text.endsWith(path) ? text.slice(0, text.length - path.length) + filledText(path, values) : text;
};

const filledCondition = (condition: Condition, values: Values): Condition =>
  Object.fromEntries(
    Object.entries(condition).map(([operator, keys]) => [
      operator,
      Object.fromEntries(
        Object.entries(keys).map(([key, list]) => [
          key,
          list.map((value) => (typeof value === "string" ? filledText(value, values) : value)),
        ]),
      ),
    ]),
  );

const filledStatement = (statement: Statement, values: Values): Statement => {
  const { resource, condition } = statement;
  return {
    ...statement,
    ...(resource === undefined || resource === "*"
      ? {}
      : { resource: resource.map((text) => filledResource(text, values)) }),
    ...(condition === undefined ? {} : { condition: filledCondition(condition, values) }),
  };
};

const filledPolicy = (policy: Policy, values: Values): Policy => ({
  ...policy,
  statement: policy.statement.map((statement) => filledStatement(statement, values)),
});

/** Policies in which the unknown variables of paths and condition values have these values. */
export const fill = (policies: Policies, values: Values): Policies => {
  const filled = (policy: Policy): Policy => filledPolicy(policy, values);
  const filledIf = (policy: Policy | undefined): Policy | undefined =>
    policy === undefined ? undefined : filled(policy);
  const { identity, boundary, session, bucket, trust, scp, general } = policies;
  return {
    identity: identity.map(filled),
    boundary: filledIf(boundary),
    session: filledIf(session),
    bucket: filledIf(bucket),
    trust: filledIf(trust),
    scp: scp?.map((level) => level.map(filled)),
    general: general?.map(filled),
  };
};
