import { describe, expect, it } from "vitest";
import { type Case, decideCase, type Formula, type PolicyDocuments, type Residual } from "../../src/index.js";
import { document, object, role, statement, stranger, to, user } from "../layers/layer-support.js";

const address = (range = "10.0.0.0/8") => ({ condition: { ip_equal: { "qcs:ip": [range] } } });
const prefix = { condition: { string_equal: { "cos:prefix": ["a"] } } };
const allowAll = document(statement("allow"));
const mayAllow = document(statement("allow", address()));
const mayDeny = document(statement("deny", prefix));
const trusting = { qcs: [user.qcs] };

const residualOf = (policies: PolicyDocuments, request: Partial<Case["request"]> = {}): Residual | undefined =>
  decideCase({
    policies,
    request: {
      principal: user,
      action: "cos:GetObject",
      resource: object,
      unknown: ["qcs:ip", "cos:prefix"],
      ...request,
    },
  }).residual;

/** A formula without the places of its questions. */
const short = (formula: Formula): unknown => {
  switch (formula._tag) {
    case "all":
    case "any":
      return { [formula._tag]: formula.of.map(short) };
    case "not":
      return { not: short(formula.of) };
    case "condition":
      return `${formula.place.layer} ${formula.key}`;
    case "action-set":
    case "resource":
    case "policy":
      return `${formula.place.layer} ${formula._tag}`;
  }
};

const formulaOf = (...asked: Parameters<typeof residualOf>): unknown => {
  const residual = residualOf(...asked);
  return residual && short(residual.formula);
};

describe("the residual of a decision", () => {
  it("is there for unknown alone", () => {
    expect(residualOf({ identity: [allowAll] })).toBeUndefined();
    expect(residualOf({ identity: [] })).toBeUndefined();
    expect(residualOf({ identity: [mayAllow] })).toBeDefined();
  });

  it("says of an allow which test is open, and where", () => {
    expect(residualOf({ identity: [mayAllow] })).toEqual({
      sentence: "it would be allowed if `ip_equal` of `qcs:ip` holds for `10.0.0.0/8`",
      formula: {
        _tag: "condition",
        operator: "ip_equal",
        key: "qcs:ip",
        values: ["10.0.0.0/8"],
        place: { layer: "identity", policy: 0, statement: 0, effect: "allow" },
      },
    });
  });

  it("says of a deny that it must not hold", () => {
    const residual = residualOf({ identity: [allowAll, mayDeny] });
    expect(residual?.sentence).toBe("it would be allowed if not (`string_equal` of `cos:prefix` holds for `a`)");
    expect(residual?.formula).toMatchObject({
      _tag: "not",
      of: { key: "cos:prefix", place: { layer: "identity", policy: 1, statement: 0, effect: "deny" } },
    });
  });

  it("joins both", () => {
    const residual = residualOf({ identity: [mayAllow, mayDeny] });
    expect(residual?.sentence).toBe(
      "it would be allowed if not (`string_equal` of `cos:prefix` holds for `a`) and `ip_equal` of `qcs:ip` holds for `10.0.0.0/8`",
    );
  });

  const other = `${object}.old`;
  const twoResources = { resource: [object, other] };
  const onOther = (effect: string, rest: object) => document(statement(effect, { resource: other, ...rest }));
  const [allowObject, mayAllowOther] = [
    document(statement("allow", { resource: object })),
    onOther("allow", address()),
  ];

  it.each<[string, PolicyDocuments, Partial<Case["request"]>, unknown]>([
    [
      "one of several allows is enough",
      { identity: [mayAllow, document(statement("allow", prefix))] },
      {},
      {
        any: ["identity qcs:ip", "identity cos:prefix"],
      },
    ],
    [
      "all tests of a condition have to hold",
      {
        identity: [document(statement("allow", { condition: { ...address().condition, ...prefix.condition } }))],
      },
      {},
      { all: ["identity qcs:ip", "identity cos:prefix"] },
    ],
    [
      "every resource has to be allowed",
      {
        identity: [document(statement("allow", { resource: object, ...prefix })), mayAllowOther],
      },
      twoResources,
      { all: ["identity cos:prefix", "identity qcs:ip"] },
    ],
    [
      "of what is allowed for certain nothing is said",
      { identity: [allowObject, mayAllowOther] },
      twoResources,
      "identity qcs:ip",
    ],
    [
      "no resource may be denied",
      {
        identity: [allowAll, document(statement("deny", { resource: object, ...prefix })), onOther("deny", address())],
      },
      twoResources,
      { not: { any: ["identity cos:prefix", "identity qcs:ip"] } },
    ],
    [
      "either layer grants inside an account",
      {
        identity: [mayAllow],
        bucket: to(trusting, "allow", prefix),
      },
      {},
      { any: ["identity qcs:ip", "bucket cos:prefix"] },
    ],
    [
      "both layers have to grant across accounts",
      {
        identity: [document(statement("allow", { resource: "qcs::cos::uid/1250000000:*", ...address() }))],
        bucket: to({ qcs: [stranger.qcs] }, "allow", prefix),
      },
      { principal: stranger },
      { all: ["identity qcs:ip", "bucket cos:prefix"] },
    ],
    [
      "a bucket policy may deny",
      { identity: [allowAll], bucket: to(trusting, "deny", prefix) },
      {},
      { not: "bucket cos:prefix" },
    ],
    ["a boundary", { identity: [allowAll], boundary: mayAllow }, {}, "boundary qcs:ip"],
    [
      "a session policy",
      { identity: [allowAll], session: document(statement("allow"), statement("deny", prefix)) },
      { principal: role },
      {
        not: "session cos:prefix",
      },
    ],
    [
      "boundary and session policy",
      { identity: [mayAllow], boundary: mayAllow, session: document(statement("allow", prefix)) },
      {},
      {
        all: ["identity qcs:ip", "boundary qcs:ip", "session cos:prefix"],
      },
    ],
    [
      "levels of service control policies",
      { identity: [allowAll], scp: [[mayAllow], [allowAll, mayDeny]] },
      {},
      {
        all: ["scp qcs:ip", { not: "scp cos:prefix" }],
      },
    ],
    ["a general policy", { identity: [allowAll], general: [mayDeny] }, {}, { not: "general cos:prefix" }],
    [
      "a trust policy",
      {
        identity: [allowAll],
        trust: {
          version: "2.0",
          statement: [{ effect: "allow", principal: trusting, action: "sts:AssumeRole", ...address() }],
        },
      },
      { action: "sts:AssumeRole", resource: "qcs::cam::uin/100:roleName/R" },
      "trust qcs:ip",
    ],
    [
      "an action set",
      { identity: [document(statement("allow", { action: ["permid/1"] }))] },
      {},
      "identity action-set",
    ],
    [
      "a variable that is not documented",
      {
        identity: [document(statement("allow", { resource: "qcs::cos::uid/1250000000:${foo}" }))],
      },
      {},
      "identity resource",
    ],
    ["an unreadable policy", { identity: [7] }, {}, { all: [{ not: "identity policy" }, "identity policy"] }],
    ["an unreadable policy beside an allow", { identity: [allowAll, 7] }, {}, { not: "identity policy" }],
    [
      "an unreadable boundary",
      { identity: [allowAll], boundary: 7 },
      {},
      { all: [{ not: "boundary policy" }, "boundary policy"] },
    ],
  ])("%s", (_, policies, request, formula) => {
    expect(formulaOf(policies, request)).toEqual(formula);
  });
});

describe("the sentence", () => {
  const open = (index: number) => statement("allow", { condition: { string_equal: { [`k${index}`]: ["a"] } } });
  const statements = Array.from({ length: 50 }, (_, index) => open(index));
  const unknown = statements.map((_, index) => `k${index}`);

  it("names three of 50 open statements and counts the others; the formula has them all", () => {
    const residual = residualOf({ identity: [document(...statements)] }, { unknown });
    const named = ["k0", "k1", "k2"].map((key) => `\`string_equal\` of \`${key}\` holds for \`a\``);
    expect(residual?.sentence).toBe(`it would be allowed if ${named.join(" or ")} or 47 more`);
    expect(residual?.formula).toMatchObject({ _tag: "any", of: { length: 50 } });
  });

  it("does not grow with names and values", () => {
    const long = "k".repeat(100_000);
    const values = Array.from({ length: 1000 }, (_, index) => `${long}${index}`);
    const policies = { identity: [document(statement("allow", { condition: { string_equal: { [long]: values } } }))] };
    expect(residualOf(policies, { unknown: [long] })?.sentence.length).toBeLessThan(1000);
  });
});
