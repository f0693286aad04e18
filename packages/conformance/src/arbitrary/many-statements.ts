import type { Policy, Statement } from "@camwright/core";
import * as fc from "fast-check";
import type { CaseRequest, Question } from "../case.js";
import { actionPattern } from "./action.js";
import { caller } from "./caller.js";
import { condition, context } from "./condition.js";
import { granteeNear } from "./grantee.js";
import { resourcePattern } from "./resource.js";
import { pick, sometimes } from "./text.js";

const services = ["cos", "cvm", "cls", "vpc", "cam", "sts", "cdb", "tke", "c", "co"];
const operations = [
  "Get",
  "GetObject",
  "GetObjectACL",
  "Put",
  "PutObject",
  "DescribeA",
  "DescribeB",
  "D",
  "List",
  "Run",
];
const resources = [
  "qcs::cos:ap-guangzhou:uid/125:bkt-125/a",
  "qcs::cos:gz:uin/100:bkt-125/b/a",
  "qcs::cvm:sh:uin/100:1001",
  "qcs::cos::uid/126:two-126/a",
  "*",
];

const named: fc.Arbitrary<string> = fc.tuple(pick(services), pick(operations)).map((parts) => parts.join(":"));
const pattern: fc.Arbitrary<string> = sometimes(
  [10, named],
  [2, named.map((action) => `name/${action}`)],
  [2, fc.tuple(named, fc.nat(4)).map(([action, length]) => `${action.slice(0, action.indexOf(":") + 1 + length)}*`)],
  [1, fc.tuple(pick(["*", "c*", "*s"]), pick(operations)).map((parts) => parts.join(":"))],
  [1, actionPattern],
);

const element: fc.Arbitrary<"*" | readonly string[]> = sometimes<"*" | readonly string[]>(
  [3, pick(["*"] as const)],
  [4, fc.array(pick(resources), { minLength: 1, maxLength: 2 })],
  [2, fc.array(resourcePattern, { minLength: 1, maxLength: 2 })],
);

const actions: fc.Arbitrary<"*" | readonly string[]> = sometimes<"*" | readonly string[]>(
  [60, fc.array(pattern, { minLength: 1, maxLength: 6 })],
  [1, pick(["*"] as const)],
);

/** Denies are rare: with many statements nearly everything would be denied. */
const effect: fc.Arbitrary<Statement["effect"]> = sometimes<Statement["effect"]>(
  [25, pick(["allow"] as const)],
  [1, pick(["deny"] as const)],
);

const statement: fc.Arbitrary<Statement> = sometimes<Statement>(
  [4, fc.record({ effect, action: actions, resource: element })],
  [1, fc.record({ effect, action: actions, resource: element, condition })],
);

const request: fc.Arbitrary<CaseRequest> = fc.record({
  principal: caller,
  action: sometimes([8, named], [1, named.map((action) => `name/${action}`)], [1, pattern]),
  resource: sometimes<string | readonly string[]>(
    [5, pick(resources)],
    [1, fc.array(pick(resources), { minLength: 1, maxLength: 3 })],
  ),
  context,
});

/**
 * Several questions about the same policies, which have up to two hundred statements with exact, partly exact and wildcard
 * actions of many products: what an index over statements is made for, and where a mistake in one would hide.
 */
export const manyStatements: fc.Arbitrary<readonly Question[]> = fc
  .record(
    {
      identity: fc.array(long(statement, 70), { minLength: 1, maxLength: 3 }),
      bucket: long(grant(), 40),
      boundary: long(statement, 70),
    },
    { requiredKeys: ["identity"] },
  )
  .chain((policies) =>
    fc
      .array(request, { minLength: 3, maxLength: 6 })
      .map((requests) => requests.map((asked) => ({ policies, request: asked }))),
  );

function grant(): fc.Arbitrary<Statement> {
  const one = caller.chain((asked) => fc.tuple(statement, granteeNear(asked)));
  return one.map(([plain, principal]) => (principal === undefined ? plain : { ...plain, principal }));
}

function long(one: fc.Arbitrary<Statement>, most: number): fc.Arbitrary<Policy> {
  return fc
    .array(one, { minLength: 0, maxLength: most, size: "max" })
    .map((statements) => ({ version: "2.0", statement: statements }));
}
