import type { Condition, Statement } from "@camwright/core";
import * as fc from "fast-check";
import { hostileText } from "./hostile.js";
import { type IdentityQuestion, identityQuestion } from "./question.js";

const path = fc.oneof(
  hostileText,
  hostileText.map((text) => `prefix//125/bkt/${text}`),
);
const resource = fc.oneof(
  path.map((text) => `qcs::cos:::${text}`),
  path.map((text) => `qcs:::::${text}`),
  hostileText,
  fc.constant("*"),
);
const action = fc.oneof(
  hostileText.map((text) => `cos:${text}`),
  hostileText.map((text) => `${text}:Get`),
  hostileText,
  fc.constant("cos:*"),
);
const operator = fc.constantFrom(
  "string_equal",
  "string_not_equal",
  "string_like",
  "string_equal_ignore_case",
  "numeric_equal",
  "date_equal",
  "ip_equal",
  "bool_equal",
  "null_equal",
);
const key = fc.constantFrom("k", "qcs:tag", "qcs:tag/a", "__proto__");
const condition: fc.Arbitrary<Condition> = fc
  .tuple(operator, key, fc.array(hostileText, { maxLength: 2 }))
  .map(([name, one, values]) => ({ [name]: Object.fromEntries([[one, values]]) }));
const statement: fc.Arbitrary<Statement> = fc.record(
  {
    effect: fc.constantFrom("allow", "deny"),
    action: fc.array(action, { minLength: 1, maxLength: 2 }),
    resource: fc.array(resource, { minLength: 1, maxLength: 2 }),
    condition,
  },
  { requiredKeys: ["effect", "action", "resource"] },
);

const ofStatement = ({
  action: actions,
  resource: resources = [],
}: Statement): Pick<IdentityQuestion["request"], "action" | "resource"> => ({
  action: actions[0] ?? "",
  resource: resources[0] ?? "",
});

/** Questions of which every text is meant to be misread; half of them ask for what their first statement says. */
export const hostileQuestion: fc.Arbitrary<IdentityQuestion> = fc
  .record({
    question: identityQuestion,
    statements: fc.tuple(statement, statement),
    action,
    resource,
    context: fc.dictionary(key, hostileText, { maxKeys: 3 }),
    literal: fc.boolean(),
  })
  .map(({ question, statements, action: one, resource: other, context, literal }) => ({
    policies: { identity: [{ version: "2.0", statement: statements }] },
    request: {
      ...question.request,
      context,
      ...(literal ? ofStatement(statements[0]) : { action: one, resource: other }),
    },
  }));
