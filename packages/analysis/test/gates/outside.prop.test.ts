import type { Condition, Policy, Principal, Statement } from "@camwright/core";
import { type Caller, compile } from "@camwright/evaluator";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { noCrossAccountTrust, noNewAccess, noPublicAccess } from "../../src/index.js";

const name = (account: string, path: string): string => `qcs::cam::uin/${account}:${path}`;

const names = [
  "qcs::cam::anyone:anyone",
  ...["1", "2", "3"].flatMap((account) =>
    ["root", "uin/21", "uin/22", "groupid/7", "roleName/r"].map((path) => name(account, path)),
  ),
];
const services = ["a.qcloud.com", "b.qcloud.com"];
const providers = ["1", "2"].map((account) => name(account, "saml-provider/p"));

const principal: fc.Arbitrary<Principal> = fc.oneof(
  { weight: 1, arbitrary: fc.constant("*" as const) },
  {
    weight: 6,
    arbitrary: fc.record({
      qcs: fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 2 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ service: fc.uniqueArray(fc.constantFrom(...services), { minLength: 1 }) }) },
  { weight: 1, arbitrary: fc.record({ federated: fc.uniqueArray(fc.constantFrom(...providers), { minLength: 1 }) }) },
);

const condition: fc.Arbitrary<Condition> = fc.constantFrom<Condition[]>(
  {},
  {},
  { string_equal: { k: ["a"] } },
  { string_not_equal: { k: ["a"] } },
  { string_equal_if_exist: { k: ["a", "b"] } },
  { null_equal: { k: ["true"] } },
);

const bucketPath = "qcs::cos::uid/9:b-9";
const buckets = {
  action: ["cos:*", "cos:GetObject", "cos:PutObject", "cos:PutBucketPolicy"],
  resource: [`${bucketPath}/*`, `${bucketPath}/p*`, `${bucketPath}/p/q`, "*", "qcs::cos:::b-9/*"],
};
const roles = {
  action: ["sts:*", "sts:AssumeRole", "sts:AssumeRoleWithSAML", "sts:AssumeRole*"],
  resource: ["*"],
};

const policyOf = ({ action, resource }: typeof buckets): fc.Arbitrary<Policy> =>
  fc
    .array(
      fc.record({
        effect: fc.constantFrom<Statement["effect"][]>("allow", "allow", "deny"),
        principal,
        action: fc.constantFrom(...action).map((one) => [one]),
        resource: fc.constantFrom(...resource).map((one) => [one]),
        condition,
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((statement) => ({ version: "2.0", statement }));

/** Callers of an account whose APPID is not that of the bucket. */
const callersOf = (account: string): readonly Caller[] => {
  const of = { ownerUin: account, appId: `100${account}` };
  const user = (uin: string, groups: readonly string[] = []): Caller => ({
    type: "user",
    qcs: name(account, `uin/${uin}`),
    ...of,
    uin,
    groups,
  });
  return [
    user("21"),
    user("22"),
    user("23"),
    user("21", ["7"]),
    user("23", ["7"]),
    { type: "root", qcs: name(account, `uin/${account}`), ...of, uin: account },
    { type: "role", qcs: name(account, "roleName/r"), ...of },
    { type: "role", qcs: name(account, "roleName/s"), ...of },
  ];
};

const outside: readonly Caller[] = [{ type: "anonymous" }, ...["2", "3", "4"].flatMap(callersOf)];
const login = (account: string): Caller => ({
  type: "federated",
  qcs: name(account, "saml-provider/p"),
  ownerUin: account,
});
const service = (qcs: string): Caller => ({ type: "service", qcs });

const facts = [{}, { k: "a" }, { k: "b" }, { k: "c" }, { k: ["a", "c"] }];
const identity: readonly Policy[] = [
  { version: "2.0", statement: [{ effect: "allow", action: "*", resource: ["*", "qcs::*:*:*:*"] }] },
];

interface Asked {
  readonly callers: readonly Caller[];
  readonly actions: readonly string[];
  readonly resources: readonly string[];
}

const ofBucket: Asked = {
  callers: outside,
  actions: ["cos:GetObject", "cos:PutObject", "cos:PutBucketPolicy", "cos:Other"],
  resources: [`${bucketPath}/p/q`, `${bucketPath}/px`, `${bucketPath}/x`],
};
const ofRole: Asked = {
  callers: [
    ...outside.filter(({ type }) => type !== "anonymous"),
    login("2"),
    login("4"),
    ...services.slice(1).map(service),
  ],
  actions: ["sts:AssumeRole", "sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity"],
  resources: ["qcs::cam::uin/9:roleName/own"],
};

type Layers = Omit<Parameters<typeof compile>[0], "identity">;

/** The requests that somebody outside makes and that are allowed. */
const allowedBy = (layers: Layers, { callers, actions, resources }: Asked): ReadonlySet<string> => {
  const decide = compile({ identity, ...layers });
  const allowed = new Set<string>();
  for (const caller of callers)
    for (const action of actions)
      for (const resource of resources)
        for (const context of facts) {
          const request = { principal: caller, action, resource, context };
          if (decide(request).decision === "allow") allowed.add(JSON.stringify(request));
        }
  return allowed;
};

test("a bucket policy that lets somebody outside in does not pass", () => {
  fc.assert(
    fc.property(policyOf(buckets), (bucket) => {
      const { answer } = noPublicAccess(bucket, { accounts: ["1"] });
      const isOpen = allowedBy({ bucket }, ofBucket).size > 0;
      // Principals that the enumeration does not have, and several values, are found beside.
      expect(isOpen ? ["fail"] : ["pass", "fail"]).toContain(answer);
    }),
    { numRuns: 150 },
  );
});

test("a trust policy that takes somebody outside does not pass", () => {
  fc.assert(
    fc.property(policyOf(roles), (trust) => {
      const { answer } = noCrossAccountTrust(trust, { accounts: ["1"], principals: ["a.qcloud.com"] });
      const isOpen = allowedBy({ trust }, ofRole).size > 0;
      expect(isOpen ? ["fail"] : ["pass", "fail"]).toContain(answer);
    }),
    { numRuns: 150 },
  );
});

test("a change of a bucket policy that lets somebody do more does not pass", () => {
  fc.assert(
    fc.property(policyOf(buckets), policyOf(buckets), (base, next) => {
      const { answer } = noNewAccess({ bucket: base }, { bucket: next });
      const before = allowedBy({ bucket: base }, ofBucket);
      const gains = [...allowedBy({ bucket: next }, ofBucket)].some((request) => !before.has(request));
      expect(gains ? ["fail"] : ["pass", "fail"]).toContain(answer);
    }),
    { numRuns: 60 },
  );
});
