import type { Policy, Statement } from "@camwright/core";
import { describe, expect, it } from "vitest";
import { type ExplainedDecision, evaluate, explain, type Policies, type Request } from "../../src/index.js";
import { allow, caller, deny } from "../ask.js";
import { anonymous, linkedRole, root, service } from "../layers/layer-support.js";

const object = "qcs::cos:ap-guangzhou:uid/125:docs-125/a.txt";
const objectRequest = { principal: caller, action: "cos:GetObject", resource: object };
const policy = (...statement: readonly Statement[]): Policy => ({ version: "2.0", statement });
const all = policy(allow({ principal: "*" }));

const told = (policies: Partial<Policies>, request: Partial<Request> = {}): ExplainedDecision =>
  explain({ identity: [], ...policies }, { ...objectRequest, ...request });

const whole: Policies = {
  identity: [all],
  boundary: all,
  session: all,
  bucket: all,
  trust: all,
  scp: [[all], [all]],
  general: [all],
};

describe("the layers", () => {
  it("are those that are there, in the order in which they are asked", () => {
    expect(told(whole).explain.layers.map(({ layer, level = "" }) => `${layer}${level}`)).toEqual([
      "scp0",
      "scp1",
      "general",
      "identity",
      "bucket",
      "trust",
      "boundary",
      "session",
    ]);
    expect(told({}).explain.layers.map(({ layer }) => layer)).toEqual(["identity"]);
  });

  const login = { action: "sts:AssumeRoleWithSAML", resource: "qcs::cam::uin/100:roleName/R" };
  const assume = { ...login, action: "sts:AssumeRole" };
  it.each<[string, Partial<Request>, Readonly<Record<string, string>>]>([
    ["a user", {}, { trust: "not-for-a-role" }],
    [
      "the root account",
      { principal: root },
      { general: "not-a-user", identity: "root-caller", trust: "not-for-a-role" },
    ],
    [
      "a visitor",
      { principal: anonymous },
      {
        general: "unsigned-caller",
        identity: "unsigned-caller",
        trust: "not-for-a-role",
        boundary: "unsigned-caller",
        session: "unsigned-caller",
      },
    ],
    [
      "a login",
      login,
      {
        general: "unsigned-caller",
        identity: "unsigned-caller",
        bucket: "unsigned-caller",
        boundary: "unsigned-caller",
        session: "unsigned-caller",
      },
    ],
    ["a user who asks for a role", assume, {}],
    [
      "a service-linked role",
      { principal: linkedRole },
      { scp: "service-linked-role", general: "not-a-user", trust: "not-for-a-role" },
    ],
    ["a service that asks for a role", { ...assume, principal: service }, { general: "not-a-user" }],
  ])("are not asked about %s, some of them, and say why", (_, request, expected) => {
    const silent = told(whole, request).explain.layers.flatMap(({ layer, notAsked }) =>
      notAsked === undefined ? [] : [[layer, notAsked]],
    );
    expect(Object.fromEntries(silent)).toEqual(expected);
  });

  it.each<[string, Policies["identity"][number], string]>([
    ["allow", policy(allow()), "allow"],
    ["deny, whatever else", policy(allow(), deny()), "deny"],
    ["are silent", policy(allow({ action: ["cvm:*"] }), deny({ action: ["cvm:*"] })), "silent"],
    ["may allow", policy(allow({ action: ["permid/1"] })), "unknown"],
    ["may deny what they allow", policy(allow(), deny({ action: ["permid/1"] })), "unknown"],
    ["allow nothing that they could deny", policy(deny({ action: ["permid/1"] })), "silent"],
  ])("%s by themselves", (_, one, verdict) => {
    expect(told({ identity: [one] }).explain.layers[0]?.verdict).toBe(verdict);
  });

  it("allow what they allow of every resource, and deny what they deny of one", () => {
    const resource = [object, `${object}2`];
    const one = policy(allow({ resource: [object] }));
    expect(told({ identity: [one] }, { resource }).explain.layers[0]?.verdict).toBe("silent");
    const rest = policy(allow({ resource: [`${object}2`] }));
    expect(told({ identity: [one, rest] }, { resource }).explain.layers[0]?.verdict).toBe("allow");
    const none = policy(allow(), deny({ resource: [object] }));
    expect(told({ identity: [none] }, { resource }).explain.layers[0]?.verdict).toBe("deny");
  });
});

describe("a statement that is not asked", () => {
  const notAsked = (policies: Partial<Policies>, layer: string, request: Partial<Request>) =>
    told(policies, request)
      .explain.layers.find((one) => one.layer === layer)
      ?.statements.map((one) => [one.outcome, one.notAsked]);
  const role = "qcs::cam::uin/100:roleName/R";

  it("says why", () => {
    expect(notAsked({ general: [policy(allow(), deny())] }, "general", {})).toEqual([
      ["not-asked", "denies-only"],
      ["matched", undefined],
    ]);
    const assume = { action: "sts:AssumeRole", resource: role };
    expect(notAsked({ bucket: all, trust: all }, "bucket", assume)).toEqual([["not-asked", "for-a-role"]]);
    const byService = { ...assume, principal: service };
    expect(notAsked({ identity: [all], trust: all }, "identity", byService)).toEqual([["not-asked", "service-caller"]]);
    const replacing = { principal: root, action: "cos:PutBucketPolicy", resource: "qcs::cos::uin/100:docs-1/" };
    expect(notAsked({ bucket: policy(deny({ principal: "*" })) }, "bucket", replacing)).toEqual([
      ["not-asked", "root-replaces-policy"],
    ]);
    expect(notAsked({ identity: [all] }, "identity", { resource: [] })).toEqual([["not-asked", "no-resource"]]);
  });

  it("may be so for some of the resources", () => {
    const two = { resource: [object, "qcs::cos::uid/125:other-125/a"] };
    const { statements } = told({ bucket: all }, two).explain.layers[1] ?? {};
    expect(statements).toMatchObject([{ outcome: "matched", outcomes: ["matched", "not-asked"], misses: [] }]);
    const roles = { action: "sts:AssumeRole", resource: [role, `${role}2`] };
    const trust = told({ trust: all }, roles).explain.layers.find(({ layer }) => layer === "trust");
    expect(trust).toMatchObject({ verdict: "allow", statements: [{ outcomes: ["matched", "not-asked"] }] });
  });
});

describe("the closest statement", () => {
  const closest = (policies: Partial<Policies>, request: Partial<Request> = {}) => {
    const { explain: why } = told(policies, request);
    return why.closest && [why.closest.layer, why.closest.level, why.closest.policy, why.closest.statement];
  };
  const wrongIp = { ip_equal: { "qcs:ip": ["10.0.0.0/8"] } };
  const request = { context: { "qcs:ip": "1.1.1.1" } };
  const byAction = allow({ action: ["cos:Put*"] });
  const byResource = allow({ resource: ["qcs::cos:::b"] });
  const byCondition = allow({ condition: wrongIp });
  const byTwo = allow({ resource: ["qcs::cos:::b"], condition: wrongIp });

  it("misses the fewest elements", () => {
    expect(closest({ identity: [policy(byTwo, byAction)] }, request)).toEqual(["identity", undefined, 0, 1]);
  });

  it("of equally many the condition before the resource before the action", () => {
    expect(closest({ identity: [policy(byAction, byResource, byCondition)] }, request)?.at(-1)).toBe(2);
    expect(closest({ identity: [policy(byAction, byResource)] }, request)?.at(-1)).toBe(1);
  });

  it("that may miss goes before one that does", () => {
    const open = allow({ action: ["permid/1"] });
    expect(closest({ identity: [policy(byCondition)], scp: [[policy(byCondition, open)]] }, request)?.at(-1)).toBe(0);
    expect(told({ identity: [policy(byCondition, open)] }, request).explain.closest?.statement).toBe(1);
  });

  it("is of equally near ones the first, and no deny", () => {
    expect(closest({ identity: [policy(deny({ action: ["cvm:*"] })), policy(byAction, byAction)] })).toEqual([
      "identity",
      undefined,
      1,
      0,
    ]);
  });

  it("stands in the layer that refuses", () => {
    const nothing = policy(allow({ action: ["cvm:*"], principal: "*" }));
    const cases: readonly [Partial<Policies>, Partial<Request>, string, number?][] = [
      [{ identity: [all], boundary: nothing }, {}, "boundary"],
      [{ identity: [all], session: nothing }, {}, "session"],
      [{ identity: [all], scp: [[all], [nothing]] }, {}, "scp", 1],
      [{ identity: [nothing], bucket: policy(allow({ principal: "*", resource: ["qcs::cos:::b"] })) }, {}, "bucket"],
      [{ identity: [all], trust: nothing }, { action: "sts:AssumeRole", resource: "*" }, "trust"],
    ];
    for (const [policies, asked, layer, level] of cases) {
      expect(closest(policies, asked)).toEqual([layer, level, 0, 0]);
    }
  });

  it("is across accounts the half of the grant that is missing", () => {
    const foreign = { resource: "qcs::cos::uid/126:docs-126/a" };
    const named = policy(allow({ resource: ["qcs::cos::uid/126:*"] }));
    const bucket = policy(allow({ principal: "*", action: ["cos:Put*"] }));
    expect(closest({ identity: [named], bucket }, foreign)?.[0]).toBe("bucket");
    expect(closest({ identity: [all], bucket: all }, foreign)?.[0]).toBe("identity");
    expect(closest({ identity: [named] }, foreign)).toBeUndefined();
    expect(closest({ bucket }, { ...foreign, principal: root })?.[0]).toBe("bucket");
    const byService = { ...foreign, principal: { ...service, ownerUin: "100" } };
    expect(closest({ identity: [all], bucket }, byService)?.[0]).toBe("bucket");
  });

  it("is a deny where one refuses, and absent where nothing is to be said", () => {
    expect(told({ identity: [policy(allow(), deny())] }).explain.closest).toMatchObject({ effect: "deny", misses: [] });
    expect(closest({ identity: [all] })).toBeUndefined();
    expect(closest({})).toBeUndefined();
  });

  it("is about the resource that is refused", () => {
    const resource = [object, "qcs::cos:ap-guangzhou:uid/125:docs-125/b"];
    const identity = [policy(allow({ resource: [object] }), allow({ action: ["cvm:*"] }))];
    expect(told({ identity }, { resource }).explain.closest).toMatchObject({
      statement: 0,
      outcome: "matched",
      resource: 1,
      misses: [{ element: "resource", reason: "path-differs", resource: 1, values: [resource[1]] }],
    });
  });

  it("is none about what the root account may do without a grant", () => {
    const own = "qcs::cos::uin/100:docs-125/a";
    const resource = [own, "qcs::cos::uin/200:docs-125/a"];
    const bucket = policy(allow({ principal: "*", action: ["cos:Put*"], resource: [own] }));
    expect(told({ bucket }, { principal: root, resource }).explain.closest).toMatchObject({
      layer: "bucket",
      resource: 1,
    });
  });

  it("is for an unknown answer one on which it hangs", () => {
    const identity = [policy(allow({ action: ["permid/1"], condition: wrongIp }), allow({ action: ["permid/1"] }))];
    const { decision, explain: why } = told({ identity }, request);
    expect(decision).toBe("unknown");
    expect(why.closest).toMatchObject({ statement: 1, outcome: "unknown", misses: [{ reason: "action-set" }] });
  });
});

describe("an explanation of much", () => {
  const statements = Array.from({ length: 10_000 }, (_, index) =>
    allow({ action: [`svc${index}:Get`], resource: [`qcs::svc${index}:::a`] }),
  );
  const nearer = allow({ action: ["cos:GetObject"], resource: ["qcs::cos:::b"] });
  const identity = [policy(...statements, nearer)];

  it("tells the closest 20 statements of a layer, or as many as are asked for", () => {
    const { explain: why } = told({ identity });
    const [layer] = why.layers;
    expect(layer).toMatchObject({ omitted: 9981, counts: { "not-matched": 10_001 } });
    expect(layer?.statements).toHaveLength(20);
    expect(layer?.statements.at(-1)?.statement).toBe(10_000);
    expect(why.closest?.statement).toBe(10_000);
    expect(JSON.stringify(why).length).toBeLessThan(50_000);
    const fewer = { identity: [policy(...statements.slice(0, 100))] };
    const two = explain(fewer, objectRequest, { statements: 2 }).explain.layers[0];
    expect([two?.statements.length, two?.omitted]).toEqual([2, 98]);
    const every = explain(fewer, objectRequest, { statements: Infinity }).explain.layers[0];
    expect([every?.statements.length, every?.omitted]).toEqual([100, 0]);
  });

  it("tells what is the same for several resources once", () => {
    const [statement] =
      told({ identity: [policy(allow({ action: ["cvm:*"] }))] }, { resource: [object, object] }).explain.layers[0]
        ?.statements ?? [];
    expect(statement).toMatchObject({ outcomes: ["not-matched", "not-matched"], misses: [{ element: "action" }] });
  });

  it("cuts long texts, long lists and many misses", () => {
    const long = "x".repeat(1_000_000);
    const keys = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`k${index}`, [long]]));
    const huge = policy(allow({ action: [long, `cos:${long}`], condition: { string_equal: keys } }));
    const { explain: why } = told({ identity: [huge] }, { context: { k0: long }, resource: `qcs::cos:::${long}` });
    expect(why.layers[0]?.statements[0]).toMatchObject({ omittedMisses: 80 });
    expect(JSON.stringify(why).length).toBeLessThan(100_000);
  });
});

describe("what is explained", () => {
  it("is refused like a request or policy of another shape", () => {
    const ask = (policies: unknown, request: unknown) => () => explain(policies as Policies, request as Request);
    expect(ask({ identity: [] }, { ...objectRequest, action: 1 })).toThrow(TypeError);
    expect(ask({ identity: [{ version: "2.0", statement: {} }] }, objectRequest)).toThrow(TypeError);
  });

  it("is not changed", () => {
    const frozen = Object.freeze({ ...objectRequest });
    expect(explain({ identity: [all] }, frozen).decision).toBe(evaluate({ identity: [all] }, frozen).decision);
  });
});
