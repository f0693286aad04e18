import type { Statement } from "@camwright/core";
import { describe, expect, it } from "vitest";
import { type Caller, explain, type Miss, type Policies, type Request } from "../../src/index.js";
import { allow, caller, deny } from "../ask.js";

const object = "qcs::cos:ap-guangzhou:uid/125:docs-125/a.txt";
const foo = "$" + "{foo}";
const tag = "$" + "{qcs:principal_tag_key}";
const objectRequest = { principal: caller, action: "cos:GetObject", resource: object };

const missesOf = (layer: keyof Policies, statement: Statement, request: Partial<Request>): readonly Miss[] => {
  const policy = { version: "2.0", statement: [statement] } as const;
  const policies = layer === "identity" ? { identity: [policy] } : { identity: [], [layer]: policy };
  const { layers } = explain(policies, { ...objectRequest, ...request }).explain;
  return layers.find((one) => one.layer === layer)?.statements[0]?.misses ?? [];
};

const identity = (statement: Statement, request: Partial<Request> = {}): readonly Miss[] =>
  missesOf("identity", statement, request);

describe("an action misses", () => {
  it.each<[string, Miss["reason"], readonly string[], string, string?]>([
    ["by the service", "service-differs", ["cvm:GetObject"], "/0"],
    ["by the operation", "operation-differs", ["cos:PutObject"], "/0"],
    ["by case (C-8)", "case-differs", ["cos:getobject"], "/0"],
    ["by a set that the service alone knows (A-34)", "action-set", ["permid/280649"], "/0"],
    ["by an entry that is no action (A-35)", "malformed", ["GetObject"], "/0"],
    ["by an empty list (U-9)", "empty", [], ""],
    ["where the request has no service", "request-malformed", ["cos:GetObject"], "/0", "GetObject"],
    ["by the nearest entry: the operation before the service", "operation-differs", ["cvm:Get*", "cos:Put*"], "/1"],
    ["by the nearest entry: the case before the operation", "case-differs", ["cos:Put*", "COS:Get*"], "/1"],
    ["by the nearest entry: the longer start", "operation-differs", ["cos:Put", "name/cos:GetBucket", "cos:G"], "/1"],
    ["by the nearest entry: any action before what is none", "service-differs", ["Get", "cvm:Get"], "/1"],
    ["by what may match, beside what does not", "action-set", ["cos:Put", "permid/1"], "/1"],
  ])("%s", (_, reason, action, path, asked = "cos:GetObject") => {
    const misses = identity(allow({ action }), { action: asked });
    expect(misses).toMatchObject([{ element: "action", reason, path: `/statement/0/action${path}` }]);
    expect(misses[0]).toMatchObject({ certain: reason !== "action-set", patternCount: action.length, values: [asked] });
    expect(misses[0]?.patterns).toEqual(action.slice(Number(path.slice(1)), Number(path.slice(1)) + 1));
  });
});

describe("a resource misses", () => {
  it.each<[string, Miss["reason"], readonly string[] | undefined, string, Partial<Request>?]>([
    ["by the service", "service-differs", ["qcs::cvm:::*"], "/0"],
    ["by the region", "region-differs", ["qcs::cos:ap-beijing::*"], "/0"],
    ["by the account", "account-differs", ["qcs::cos::uid/126:*"], "/0"],
    ["by the path", "path-differs", ["qcs::cos:::docs-125/b*"], "/0"],
    ["by the first segment that differs", "region-differs", ["qcs::cos:sh:uid/9:b"], "/0"],
    ["by the call, which has none (598/47826)", "operation-level", ["qcs::cos:::*"], "/0", { resource: "*" }],
    ["by an entry that is none (A-36)", "malformed", ["docs-125/*"], "/0"],
    ["by an empty list (U-9)", "empty", [], ""],
    ["by not being there", "empty", undefined, ""],
    ["where the request has none", "request-malformed", ["qcs::cos:::*"], "/0", { resource: "docs" }],
    ["by a variable that nobody knows (A-20)", "variable-unknown", [`qcs::cos:::docs-125/${foo}`], "/0"],
    ["by the nearest entry: fewest segments", "path-differs", ["qcs::cvm:::a", "qcs::cos:::b", "x"], "/1"],
    ["by the nearest entry: path before region", "path-differs", ["qcs::cos:sh::*", "qcs::cos:gz::b"], "/1"],
    ["by the nearest entry: the longer start", "path-differs", ["qcs::cos:::b", "qcs::cos:ap-guangzhou::b"], "/1"],
    ["by what may match, beside what does not", "variable-unknown", ["qcs::cvm:::*", `qcs::cos:::${foo}`], "/1"],
  ])("%s", (_, reason, resource, path, request = {}) => {
    const { resource: _any, ...rest } = allow();
    const misses = identity(resource === undefined ? rest : { ...rest, resource }, request);
    expect(misses).toMatchObject([{ element: "resource", reason, path: `/statement/0/resource${path}` }]);
    expect(misses[0]?.certain).toBe(reason !== "variable-unknown");
    expect(misses[0]?.values).toEqual([request.resource ?? object]);
  });

  it("of another account by what reaches the own alone (436/32971)", () => {
    const resource = "qcs::cos::uid/126:a";
    for (const own of ["*", ["*"], ["qcs::cos:::*"]] as const) {
      expect(identity(allow({ resource: own }), { resource })).toMatchObject([{ reason: "not-own" }]);
    }
  });

  it("by everything that differs, in all its segments", () => {
    const [miss] = identity(allow({ resource: ["qcs::cvm:sh:uid/9:b"] }));
    expect(miss).toMatchObject({ segments: ["service", "region", "account", "path"] });
  });

  it("by being in no bucket (A-10)", () => {
    const all = allow({ principal: "*" });
    expect(missesOf("bucket", all, { action: "cos:GetService", resource: "*" })).toMatchObject([
      { element: "resource", reason: "not-in-bucket" },
    ]);
  });
});

describe("a principal misses", () => {
  const root = "qcs::cam::uin/100:root";
  const anonymous: Caller = { type: "anonymous" };
  const service: Caller = { type: "service", qcs: "cls.cloud.tencent.com" };
  it.each<[string, Miss["reason"], Statement["principal"], string, Caller?]>([
    ["another user", "user-differs", { qcs: ["qcs::cam::uin/100:uin/1002"] }, "/qcs/0"],
    ["a group of others", "group-differs", { qcs: ["qcs::cam::uin/100:groupid/7"] }, "/qcs/0"],
    ["the root alone (U-20)", "root-alone", { qcs: [root] }, "/qcs/0"],
    ["another account", "account-differs", { qcs: ["qcs::cam::uin/200:uin/2001"] }, "/qcs/0"],
    ["a role", "name-differs", { qcs: ["qcs::cam::uin/100:roleName/R"] }, "/qcs/0"],
    ["a provider", "name-differs", { federated: ["qcs::cam::uin/100:saml-provider/p"] }, "/federated/0"],
    ["a service", "name-differs", { service: ["cls.cloud.tencent.com"] }, "/service/0"],
    ["another service", "name-differs", { service: ["scf.qcloud.com"] }, "/service/0", service],
    ["a user, where a service asks", "name-differs", { qcs: [root] }, "/qcs/0", service],
    ["a star in a name", "wildcard", { qcs: ["qcs::cam::uin/100:uin/*"] }, "/qcs/0"],
    ["somebody, where nobody signs", "caller-unsigned", { qcs: [root] }, "/qcs/0", anonymous],
    ["nobody (A-16)", "nobody-named", undefined, ""],
    ["nobody in an empty map", "nobody-named", {}, ""],
    ["the nearest of several", "user-differs", { qcs: ["a", "qcs::cam::uin/100:uin/1"], service: ["b"] }, "/qcs/1"],
  ])("%s", (_, reason, principal, path, who = caller) => {
    const { principal: _any, ...rest } = allow({ principal: "*" });
    const statement = principal === undefined ? rest : { ...rest, principal };
    expect(missesOf("bucket", statement, { principal: who })).toMatchObject([
      { element: "principal", reason, certain: true, path: `/statement/0/principal${path}` },
    ]);
  });

  it("who signs, by a deny for everyone (C-34)", () => {
    const everyone = deny({ principal: { qcs: ["qcs::cam::anyone:anyone"] } });
    expect(missesOf("bucket", everyone, {})).toMatchObject([{ element: "principal", reason: "unsigned-only" }]);
    expect(missesOf("bucket", everyone, { principal: anonymous })).toEqual([]);
  });
});

describe("a condition misses", () => {
  it.each<[string, Miss["reason"], string, string, Statement["condition"], Request["context"]?]>([
    ["an absent key", "key-absent", "string_equal", "k", { string_equal: { k: ["a"] } }],
    ["a present key", "key-present", "null_equal", "k", { null_equal: { k: ["true"] } }, { k: "a" }],
    ["a key that must be there", "key-absent", "null_equal", "k", { null_equal: { k: ["false"] } }],
    ["a key that is empty", "key-absent", "null_equal", "k", { null_equal: { k: ["false"] } }, { k: "" }],
    ["a key without values", "key-empty", "string_equal", "k", { string_equal: { k: ["a"] } }, { k: [] }],
    ["a key that nobody knows", "key-unknown", "string_equal", "u", { string_equal: { u: ["a"] } }],
    ["another value", "value-differs", "string_equal", "k", { string_equal: { k: ["a"] } }, { k: "b" }],
    ["an excluded value", "value-excluded", "string_not_equal", "k", { string_not_equal: { k: ["a"] } }, { k: "a" }],
    ["a value that is no number", "value-unreadable", "numeric_equal", "k", { numeric_equal: { k: [1] } }, { k: "x" }],
    [
      "no number to compare with",
      "pattern-unreadable",
      "numeric_equal",
      "k",
      { numeric_equal: { k: ["x"] } },
      { k: 1 },
    ],
    ["neither true nor false", "pattern-unreadable", "null_equal", "k", { null_equal: { k: ["x"] } }],
    ["an operator of others (A-39)", "operator-unknown", "StringEquals", "k", { StringEquals: { k: ["a"] } }],
    [
      "a variable that nobody knows (A-20)",
      "variable-unknown",
      "string_equal",
      "k",
      { string_equal: { k: [foo] } },
      { k: "a" },
    ],
    ["no value at all (U-9)", "empty", "string_equal", "k", { string_equal: { k: [] } }, { k: "a" }],
    [
      "a key with a slash",
      "value-differs",
      "string_equal",
      "qcs:tag/a",
      { string_equal: { "qcs:tag/a": ["1"] } },
      { "qcs:tag": "a&2" },
    ],
  ])("%s", (_, reason, operator, key, condition, context = {}) => {
    const misses = identity(allow({ condition: condition ?? {} }), { context, unknown: ["u"] });
    const path = `/statement/0/condition/${operator}/${key.replace("/", "~1")}`;
    const isOpen = ["key-unknown", "value-unreadable", "pattern-unreadable", "operator-unknown", "variable-unknown"];
    expect(misses).toMatchObject([{ element: "condition", reason, operator, key, path }]);
    expect(misses[0]?.certain).toBe(!isOpen.includes(reason));
  });

  it("each of its tests by itself, and shows the first values of many", () => {
    const many = ["0", "1", "2", "3", "4", "5", "6"];
    const condition = { string_equal: { a: many, b: ["1"] }, ip_equal: { "qcs:ip": ["10.0.0.0/8"] } };
    const misses = identity(allow({ condition }), { context: { a: ["8", "9"], b: "1", "qcs:ip": "9.9.9.9" } });
    expect(misses.map(({ path }) => path)).toEqual([
      "/statement/0/condition/string_equal/a",
      "/statement/0/condition/ip_equal/qcs:ip",
    ]);
    expect(misses[0]).toMatchObject({ patterns: many.slice(0, 5), patternCount: 7, values: ["8", "9"], valueCount: 2 });
  });

  it("says what a variable stands for", () => {
    const condition = { string_equal: { k: ["$" + "{uin}"] } };
    const [miss] = identity(allow({ condition }), { context: { k: "7" } });
    expect(miss?.patterns).toEqual(["$" + "{uin}"]);
    expect(miss?.message).toContain("`1001`");
  });
});

describe("a variable without a value (A-19)", () => {
  const uin = "$" + "{uin}";
  const role: Caller = { type: "role", ownerUin: "100", appId: "125" };

  it("is a miss of its own, where it stands first", () => {
    const statement = allow({ resource: ["*", `qcs::cos:::${uin}/*`], condition: { string_equal: { k: [uin, tag] } } });
    expect(identity(statement, { principal: role, context: { k: "x" } })).toMatchObject([
      { element: "variable", reason: "variable-without-value", variable: "uin", path: "/statement/0/resource/1" },
      { element: "variable", variable: "qcs:principal_tag_key", path: "/statement/0/condition/string_equal/k/1" },
    ]);
  });

  it("leaves nothing of its own segment to be compared", () => {
    const statement = allow({ resource: [`qcs::cos:::${uin}`] });
    expect(identity(statement, { principal: role }).map(({ element }) => element)).toEqual(["variable"]);
  });

  it("leaves the other segments of the resource to be compared", () => {
    const statement = allow({ resource: [`qcs::cvm:::${uin}`] });
    expect(identity(statement, { principal: role }).map(({ reason }) => reason)).toEqual([
      "variable-without-value",
      "service-differs",
    ]);
  });
});
