import { inspectPolicy, type PolicyKind, rules } from "@camwright/core";
import { applyFixes, type LintRuleId, lintRules } from "@camwright/lint";
import { describe, expect, it } from "vitest";
import { documentOf, findingsOf } from "../support/documents.js";

const instance = "qcs::cvm:ap-guangzhou:uin/100000000001:instance/ins-1";
const subnet = "qcs::vpc:ap-guangzhou:uin/100000000001:subnet/*";
const object = "qcs::cos:ap-guangzhou:uid/1250000000:examplebucket-1250000000/a.txt";
const bucket = "qcs::cos:ap-guangzhou:uid/1250000000:examplebucket-1250000000/";

type Row = readonly [what: string, rule: LintRuleId, statement: object, expected: readonly string[], kind?: PolicyKind];

const reported: readonly Row[] = [
  ["a service", "service-unknown", { action: ["nosuch:Get*"] }, ["info /statement/0/action/0"]],
  [
    "a service in two actions, once",
    "service-unknown",
    { action: ["nosuch:A", "nosuch:B"] },
    ["info /statement/0/action/0"],
  ],
  [
    "a service of a resource",
    "service-unknown",
    { action: ["cos:*"], resource: ["qcs::nosuch:::a/*"] },
    ["info /statement/0/resource/0"],
  ],
  ["another prefix", "action-prefix", { action: ["cbs:CreateDisks"] }, ["warning /statement/0/action/0"]],
  ["another prefix of a pattern", "action-prefix", { action: ["name/cbs:*"] }, ["warning /statement/0/action/0"]],
  [
    "a second prefix",
    "action-prefix",
    { action: ["dnspod:DescribeRecordList", "dnspod:*"] },
    ["info /statement/0/action/0"],
  ],
  ["a name", "action-case", { action: ["name/cos:getobject"] }, ["warning /statement/0/action/0"]],
  ["the beginning of a pattern", "action-case", { action: ["cos:getObj*"] }, ["warning /statement/0/action/0"]],
  ["a prefix", "action-case", { action: ["COS:GetObject"] }, ["warning /statement/0/action/0"]],
  ["a name of the SDK, as a hint", "action-case", { action: ["scf:invoke"] }, ["info /statement/0/action/0"]],
  ["a name", "action-unknown", { action: ["cos:GetObjekt"] }, ["info /statement/0/action/0"]],
  ["a name of the SDK", "action-unknown", { action: ["scf:Invokke"] }, ["info /statement/0/action/0"]],
  ["a pattern", "action-matches-nothing", { action: ["cos:Frobnicate*"] }, ["info /statement/0/action/0"]],
  [
    "the second of two",
    "action-duplicate",
    { action: ["cos:GetObject", "name/cos:GetObject"] },
    ["warning /statement/0/action/1"],
  ],
  [
    "an action by a pattern",
    "action-covered",
    { action: ["cos:GetObject", "cos:Get*"] },
    ["info /statement/0/action/0"],
  ],
  ["a pattern by everything", "action-covered", { action: ["*", "cos:Get*"] }, ["info /statement/0/action/1"]],
  [
    "a pattern by one with stars within",
    "action-covered",
    { action: ["cos:*Bucket*", "cos:GetBucket*"] },
    ["info /statement/0/action/1"],
  ],
  [
    "one of two that cover each other",
    "action-covered",
    { action: ["cos:Get**", "cos:Get*"] },
    ["info /statement/0/action/1"],
  ],
  [
    "an action",
    "operation-level-resource",
    { action: ["cos:GetService"], resource: [object] },
    ["warning /statement/0/action/0"],
  ],
  [
    "a denied action",
    "operation-level-resource",
    { effect: "deny", action: ["cos:GetService"], resource: [object] },
    ["warning /statement/0/action/0"],
  ],
  [
    "a part of a pattern",
    "operation-level-resource",
    { action: ["cos:Get*"], resource: [object] },
    ["info /statement/0/action/0"],
  ],
  [
    "all that a pattern names",
    "operation-level-resource",
    { action: ["cos:GetServ*"], resource: [object] },
    ["warning /statement/0/action/0"],
  ],
  [
    "a part of a denied service",
    "operation-level-resource",
    { effect: "deny", action: ["cos:*"], resource: [object] },
    ["info /statement/0/action/0"],
  ],
  [
    "resources of another service",
    "resource-mismatch",
    { action: ["cos:GetObject"], resource: [instance] },
    ["warning /statement/0/action/0"],
  ],
  [
    "resources of another type",
    "resource-mismatch",
    { action: ["cvm:RebootInstances"], resource: ["qcs::cvm:::image/*"] },
    ["warning /statement/0/action/0"],
  ],
  [
    "a type",
    "resource-type-unknown",
    { action: ["cvm:*"], resource: ["qcs::cvm:::instanceid/ins-1"] },
    ["info /statement/0/resource/0"],
  ],
  [
    "a bucket of another account",
    "bucket-account",
    { resource: ["qcs::cos::uid/1250000000:docs-1259999999/*", object] },
    ["warning /statement/0/resource/0"],
  ],
  [
    "one in the older form",
    "bucket-account",
    { resource: ["qcs::cos::uid/1250000000:prefix//1259999999/docs/*"] },
    ["warning /statement/0/resource/0"],
  ],
  [
    "a vector bucket of another account",
    "bucket-account",
    { resource: ["qcs::cosvector:ap-guangzhou:uid/125000000:bucket/examplebucket-1250000000/index/example-index/*"] },
    ["warning /statement/0/resource/0"],
  ],
  [
    "a key of CAM",
    "condition-key-case",
    { action: ["cos:*"], condition: { ip_equal: { "QCS:IP": "10.0.0.1" } } },
    ["warning /statement/0/condition/ip_equal/QCS:IP"],
  ],
  [
    "a key of a service",
    "condition-key-case",
    { action: ["cos:*"], condition: { string_equal: { "cos:Prefix": "a" } } },
    ["warning /statement/0/condition/string_equal/cos:Prefix"],
  ],
  [
    "a key of CAM",
    "condition-key-unknown",
    { action: ["cos:*"], condition: { ip_equal: { "qcs:source_ip": "10.0.0.1" } } },
    ["info /statement/0/condition/ip_equal/qcs:source_ip"],
  ],
  [
    "a key of a service",
    "condition-key-unknown",
    { action: ["cos:*"], condition: { string_equal: { "cos:colour/x": "a", "cos:colour": "a" } } },
    ["info /statement/0/condition/string_equal/cos:colour"],
  ],
  [
    "a key of other actions",
    "condition-key-unused",
    { action: ["cos:PutObject"], condition: { string_equal: { "cos:prefix": "a" } } },
    ["warning /statement/0/condition/string_equal/cos:prefix"],
  ],
  [
    "a text operator for a number",
    "condition-operator-type",
    { action: ["cos:*"], condition: { string_equal: { "cos:content-length": "1" } } },
    ["warning /statement/0/condition/string_equal/cos:content-length"],
  ],
  [
    "a text operator for an address",
    "condition-operator-type",
    { action: ["cos:*"], condition: { string_equal: { "qcs:ip": "10.0.0.1" } } },
    ["warning /statement/0/condition/string_equal/qcs:ip"],
  ],
  ["everything", "admin-access", { action: "*", resource: "*" }, ["warning /statement/0/action"]],
  [
    "everything in other words",
    "admin-access",
    { action: ["*:*"], resource: ["qcs:::::*"] },
    ["warning /statement/0/action/0"],
  ],
  [
    "an action of CAM",
    "permissions-on-everything",
    { action: ["cam:AttachUserPolicy"] },
    ["warning /statement/0/action/0"],
  ],
  ["all of CAM", "permissions-on-everything", { action: ["cam:*"] }, ["warning /statement/0/action/0"]],
  [
    "an action that shares resources, as a hint",
    "permissions-on-everything",
    { action: ["cos:PutBucketPolicy"] },
    ["info /statement/0/action/0"],
  ],
  [
    "the second of two",
    "resource-duplicate",
    { action: ["cos:*"], resource: [object, bucket, object] },
    ["warning /statement/0/resource/2"],
  ],
];

const silent: readonly Row[] = [
  ["a prefix with a star", "service-unknown", { action: ["c*:GetObject"] }, []],
  ["all services", "service-unknown", { action: ["*"], resource: ["qcs::::uin/100000000001:*"] }, []],
  ["the prefix that it has", "action-prefix", { action: ["cvm:CreateDisks"] }, []],
  ["both prefixes", "action-prefix", { action: ["dnspod:*", "cns:*"] }, []],
  ["a name as documented", "action-case", { action: ["cos:GetObject"] }, []],
  ["a name that is known", "action-unknown", { action: ["cos:GetObject", "name/scf:Invoke"] }, []],
  ["a name in another case", "action-unknown", { action: ["cos:getobject"] }, []],
  ["a name of a service without facts", "action-unknown", { action: ["tke:Frobnicate"] }, []],
  ["a placeholder", "action-unknown", { action: ["cos:<Action>", "cos:${Action}"] }, []],
  ["a question mark, of which nobody knows what it means", "action-matches-nothing", { action: ["cos:Ge?*"] }, []],
  ["a pattern that names something", "action-matches-nothing", { action: ["cos:*Bucket*"] }, []],
  ["different letter case", "action-duplicate", { action: ["cos:GetObject", "cos:getobject"] }, []],
  ["another list", "action-covered", { action: ["cos:GetObject"] }, []],
  ["a pattern that covers a part", "action-covered", { action: ["cos:*Object", "cos:Get*"] }, []],
  ["a set of actions", "action-covered", { action: ["*", "permid/280655"] }, []],
  ["the resource that it takes", "operation-level-resource", { action: ["cos:GetService"], resource: ["*"] }, []],
  [
    "that resource among others",
    "operation-level-resource",
    { action: ["cos:GetService"], resource: [object, "*"] },
    [],
  ],
  ["a service as a whole", "operation-level-resource", { action: ["cos:*"], resource: [object] }, []],
  ["an action of unknown granularity", "operation-level-resource", { action: ["scf:*"], resource: [object] }, []],
  [
    "a bucket policy, which names its bucket",
    "operation-level-resource",
    { action: ["cos:GetService"], resource: [object], principal: "*" },
    [],
    "bucket",
  ],
  ["a resource of its kind", "resource-mismatch", { action: ["cvm:RebootInstances"], resource: [instance] }, []],
  [
    "a resource of its kind among others",
    "resource-mismatch",
    { action: ["cvm:RunInstances"], resource: [instance, subnet] },
    [],
  ],
  [
    "a pattern that may be of its kind",
    "resource-mismatch",
    { action: ["cvm:RebootInstances"], resource: ["qcs::cvm:::*", "qcs::c*:::inst*"] },
    [],
  ],
  [
    "a variable that may be anything",
    "resource-mismatch",
    { action: ["cvm:RebootInstances"], resource: ["qcs::cvm:::${type}/a"] },
    [],
  ],
  ["an action of unknown granularity", "resource-mismatch", { action: ["scf:Invoke"], resource: [instance] }, []],
  [
    "resources that cannot be read",
    "resource-mismatch",
    { action: ["cos:GetObject"], resource: [instance, "nonsense"] },
    [],
  ],
  ["a known type", "resource-type-unknown", { action: ["cvm:*"], resource: [instance, subnet, object, bucket] }, []],
  [
    "an older form",
    "resource-type-unknown",
    { action: ["cos:*"], resource: ["qcs::cos::uid/1250000000:prefix//1250000000/b/*"] },
    [],
  ],
  [
    "a service without known types",
    "resource-type-unknown",
    { action: ["scf:*"], resource: ["qcs::scf:::func/a"] },
    [],
  ],
  [
    "buckets of the account",
    "bucket-account",
    {
      resource: [
        object,
        "qcs::cos::uid/1250000000:prefix//1250000000/docs/*",
        "qcs::cosvector::uid/1250000000:bucket/notes-1250000000/*",
      ],
    },
    [],
  ],
  [
    "buckets and accounts that may be anything",
    "bucket-account",
    {
      resource: [
        "*",
        "qcs::cos:::docs-1259999999/*",
        "qcs::cos::uid/*:docs-1259999999/*",
        "qcs::cos::uin/100000000001:docs-1259999999/*",
        "qcs::cos::uid/1250000000:*-1259999999/*",
        "qcs::cos::uid/1250000000:docs-001/*",
        "qcs::cos::uid/1250000000:docs/a-1259999999",
        "qcs::scf::uid/1250000000:docs-1259999999",
      ],
    },
    [],
  ],
  [
    "a service that has resources and no actions",
    "service-unknown",
    { action: ["cos:GetVectors"], resource: ["qcs::cosvector::uid/1250000000:bucket/notes-1250000000/*"] },
    [],
  ],
  [
    "a key as documented",
    "condition-key-case",
    { action: ["cos:*"], condition: { ip_equal: { "qcs:ip": "10.0.0.1" } } },
    [],
  ],
  [
    "keys as documented",
    "condition-key-unknown",
    { action: ["cos:*"], condition: { string_equal: { "cos:prefix": "a", "qcs:tag/a": "b", mfa: "0" } } },
    [],
  ],
  [
    "a second name, which validating reports",
    "condition-key-unknown",
    { action: ["cos:*"], condition: { numeric_equal: { "cos:content_length": 1 } } },
    [],
  ],
  [
    "a key of a service without known keys",
    "condition-key-unknown",
    { action: ["scf:*"], condition: { string_equal: { "scf:colour": "a" } } },
    [],
  ],
  [
    "an action that carries it",
    "condition-key-unused",
    { action: ["cos:GetBucket", "cos:PutObject"], condition: { string_equal: { "cos:prefix": "a" } } },
    [],
  ],
  [
    "an action of which nothing is known",
    "condition-key-unused",
    { action: ["cos:GetObjekt"], condition: { string_equal: { "cos:prefix": "a" } } },
    [],
  ],
  [
    "a test that holds where the key is absent",
    "condition-key-unused",
    {
      action: ["cos:PutObject"],
      condition: { string_equal_if_exist: { "cos:prefix": "a" }, null_equal: { "cos:versionid": "true" } },
    },
    [],
  ],
  [
    "a key of every request",
    "condition-key-unused",
    { action: ["cos:PutObject"], condition: { bool_equal: { "cos:secure-transport": "true" } } },
    [],
  ],
  [
    "an operator of its type",
    "condition-operator-type",
    {
      action: ["cos:*"],
      condition: { numeric_less_than: { "cos:content-length": 1 }, ip_not_equal: { "qcs:ip": "10.0.0.1" } },
    },
    [],
  ],
  [
    "a key whose type is shown in two ways",
    "condition-operator-type",
    { action: ["cos:*"], condition: { numeric_equal: { mfa: 0 }, string_equal: { "qcs:mfa": "0" } } },
    [],
  ],
  [
    "a key whose type is inferred",
    "condition-operator-type",
    { action: ["vpc:*"], condition: { numeric_equal: { "vpc:subnet": 1 } } },
    [],
  ],
  ["a deny", "admin-access", { effect: "deny", action: "*", resource: "*" }, []],
  ["a condition", "admin-access", { action: "*", condition: { ip_equal: { "qcs:ip": "10.0.0.1" } } }, []],
  ["one service", "admin-access", { action: "*", resource: ["qcs::cos:::*"] }, []],
  ["a boundary, which grants nothing", "admin-access", { action: "*", resource: "*" }, [], "boundary"],
  ["an account's own part", "admin-access", { action: "*", resource: ["qcs::::uin/100000000001:*"] }, []],
  [
    "one role",
    "permissions-on-everything",
    { action: ["cam:AttachRolePolicy"], resource: ["qcs::cam::uin/100000000001:roleName/a"] },
    [],
  ],
  ["an action that reads", "permissions-on-everything", { action: ["cam:GetUser"] }, []],
  ["two of them", "resource-duplicate", { action: ["cos:*"], resource: [object, bucket] }, []],
];

const found = (statement: object, rule: LintRuleId, kind?: PolicyKind): readonly string[] =>
  findingsOf(documentOf(statement), kind)
    .filter((finding) => finding.rule === rule)
    .map(({ severity, path }) => `${severity} ${path}`);

describe("a finding", () => {
  for (const [what, rule, statement, expected, kind] of reported) {
    it(`about ${what}: ${rule}`, () => {
      expect(found(statement, rule, kind)).toEqual(expected);
    });
  }

  it("is there for every rule", () => {
    expect([...new Set(reported.map(([, rule]) => rule))].toSorted()).toEqual(Object.keys(lintRules).toSorted());
  });
});

describe("no finding", () => {
  for (const [what, rule, statement, expected, kind] of silent) {
    it(`about ${what}: ${rule}`, () => {
      expect(found(statement, rule, kind)).toEqual(expected);
    });
  }

  it("is there for every rule", () => {
    expect([...new Set(silent.map(([, rule]) => rule))].toSorted()).toEqual(Object.keys(lintRules).toSorted());
  });
});

describe("a repair", () => {
  it.each<readonly [object, object]>([
    [{ action: ["cbs:CreateDisks"] }, { action: ["cvm:CreateDisks"] }],
    [{ action: ["name/cos:getobject"] }, { action: ["cos:GetObject"] }],
    [{ action: ["cos:getObj*"] }, { action: ["cos:GetObj*"] }],
    [{ action: ["COS:GetObject"] }, { action: ["cos:GetObject"] }],
    [{ action: ["cos:GetObject", "cos:Get*"] }, { action: ["cos:Get*"] }],
    [{ action: ["cos:Get*", "cos:GetObject", "cos:GetBucket"] }, { action: ["cos:Get*"] }],
    [
      { action: ["cos:*"], condition: { ip_equal: { "QCS:IP": ["10.0.0.1"] } } },
      { action: ["cos:*"], condition: { ip_equal: { "qcs:ip": ["10.0.0.1"] } } },
    ],
  ])("of %j gives %j", (before, after) => {
    const text = documentOf(before);
    expect(applyFixes(text, findingsOf(text))).toBe(documentOf(after));
  });

  it.each<readonly [string, object]>([
    ["a pattern under another prefix, which would name other actions too", { action: ["cbs:*"] }],
    ["an action that is not there", { action: ["cos:GetObjekt"] }],
    ["a name of the SDK in another case, which may be an older one", { action: ["scf:invoke"] }],
    ["a pattern with stars within", { action: ["cos:*bucketpolicy*"] }],
    [
      "a key that is there in its right case already",
      { action: ["cos:*"], condition: { ip_equal: { "qcs:ip": "10.0.0.1", "QCS:ip": "10.0.0.2" } } },
    ],
  ])("is not offered for %s", (_, statement) => {
    const findings = findingsOf(documentOf(statement));
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.filter(({ fix }) => fix !== undefined)).toEqual([]);
  });
});

describe("the rules", () => {
  it("share no id with those of validating", () => {
    expect(Object.keys(lintRules).filter((id) => Object.hasOwn(rules, id))).toEqual([]);
  });

  it("say nothing about a document that validating cannot read", () => {
    expect(inspectPolicy('{"version":"2.0","statement":[{"action":"*"}]}').policy).toBeUndefined();
    expect(findingsOf('{"version":"2.0","statement":[{"action":"*"}]}')).toEqual([]);
  });
});
