import * as fc from "fast-check";
import type { Condition, ConditionValue, Policy, Principal, Statement } from "../../src/index.js";
import { operatorNames, parseOperator } from "../../src/index.js";

const word = fc.stringMatching(/^[a-z][a-z0-9]{0,6}$/);
const digits = fc.stringMatching(/^[1-9][0-9]{0,11}$/);

const action = fc.oneof(
  fc.tuple(word, word).map(([service, operation]) => `${service}:${operation}`),
  fc.constantFrom("cos:*", "name/cvm:Describe*", "*", "*:*", "permid/280649"),
);

const region = fc.constantFrom("", "ap-guangzhou", "gz", "*");
const account = fc.oneof(
  fc.constant(""),
  digits.map((uin) => `uin/${uin}`),
  digits.map((appId) => `uid/${appId}`),
);
const path = fc.oneof(fc.constantFrom("*", "instance/*", "bucket-1/a:b", "queue/${uin}"), word);
const resource = fc.oneof(
  fc.constant("*"),
  fc.tuple(word, region, account, path).map(([service, ...segments]) => `qcs::${service}:${segments.join(":")}`),
);

// JSON text does not keep the sign of zero.
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));

const valuesOfType: Readonly<Record<string, fc.Arbitrary<ConditionValue>>> = {
  string: fc.oneof(fc.string({ unit: "binary" }), number, fc.boolean()),
  numeric: fc.oneof(fc.integer(), digits),
  date: fc.constantFrom("2025-01-31T16:00:00Z", "2025-01-31 16:00:00"),
  bool: fc.constantFrom<ConditionValue>("true", "false", true),
  ip: fc.constantFrom("10.0.0.1", "10.0.0.0/8", "::1"),
  binary: fc.string(),
  null: fc.constantFrom("true", "false"),
};

const typeOf = (name: string): string => {
  const operator = parseOperator(name);
  return operator._tag === "Right" ? operator.right.type : "string";
};

const key = fc.oneof(
  fc.constantFrom("qcs:ip", "__proto__", "constructor", "cos:content-length"),
  fc.stringMatching(/^[!-~]{1,10}$/),
);

const operatorKeys = (name: string): fc.Arbitrary<readonly [string, Record<string, ConditionValue[]>]> =>
  fc
    .array(fc.tuple(key, fc.array(valuesOfType[typeOf(name)] ?? fc.string(), { minLength: 1, maxLength: 3 })), {
      minLength: 1,
      maxLength: 3,
    })
    .map((entries) => [name, Object.fromEntries(entries)] as const);

const spelling = fc
  .tuple(
    fc.constantFrom("", "for_any_value:", "for_all_value:"),
    fc.constantFrom(...operatorNames()),
    fc.constantFrom("", "_if_exist"),
  )
  .map(([qualifier, name, suffix]) => `${qualifier}${name}${name === "null_equal" ? "" : suffix}`);

const condition: fc.Arbitrary<Condition> = fc
  .array(spelling.chain(operatorKeys), { maxLength: 3 })
  .map((entries) => Object.fromEntries(entries));

const principal: fc.Arbitrary<Principal> = fc.oneof(
  fc.constant<Principal>("*"),
  fc.tuple(digits, digits).map(([owner, user]): Principal => ({ qcs: [`qcs::cam::uin/${owner}:uin/${user}`] })),
  fc.constant<Principal>({ federated: ["qcs::cam::uin/1:saml-provider/a"], service: ["cls.cloud.tencent.com"] }),
);

const statement = (more: fc.Arbitrary<Partial<Statement>>): fc.Arbitrary<Statement> =>
  fc
    .record(
      {
        effect: fc.constantFrom("allow" as const, "deny" as const),
        action: fc.oneof(fc.constant("*" as const), fc.array(action, { minLength: 1, maxLength: 4 })),
        resource: fc.oneof(fc.constant("*" as const), fc.array(resource, { minLength: 1, maxLength: 4 })),
        condition,
      },
      { requiredKeys: ["effect", "action", "resource"] },
    )
    .chain((base) => more.map((extra): Statement => ({ ...base, ...extra })));

const policyOf = (one: fc.Arbitrary<Statement>): fc.Arbitrary<Policy> =>
  fc.array(one, { minLength: 1, maxLength: 4 }).map((list) => ({ version: "2.0", statement: list }));

/** Valid identity policies, canonical or not. */
export const identityPolicy: fc.Arbitrary<Policy> = policyOf(statement(fc.constant({})));

/** Valid bucket policies, canonical or not. */
export const bucketPolicy: fc.Arbitrary<Policy> = policyOf(
  statement(fc.record({ principal, sid: fc.string() }, { requiredKeys: ["principal"] })),
);
