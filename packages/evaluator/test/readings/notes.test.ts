import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { explain, explainCase, openPoints, type Policies, type Request } from "../../src/index.js";
import { openPointTable } from "../../src/readings/table.js";
import { allow, caller, deny } from "../ask.js";

const { resolve } = createRequire(import.meta.url);
const semantics = resolve("@camwright/conformance/package.json").replace("package.json", "semantics/open-points.json");
const { rules } = JSON.parse(readFileSync(semantics, "utf8")) as { readonly rules: readonly { readonly id: string }[] };

/** Open points that bear on no decision. */
const withoutDecision: Readonly<Record<string, string>> = {
  "U-8": "counts the characters of a document",
  "U-10": "a fact about COS; a key is compared as written whatever its name",
  "U-18": "an example that could not be read",
  "U-19": "about deleting roles",
};

describe("the table of open points", () => {
  it.each(rules)("has $id, or it bears on no decision", ({ id }) => {
    expect(Object.hasOwn(openPointTable(), id)).toBe(!Object.hasOwn(withoutDecision, id));
  });
});

const object = "qcs::cos:ap-guangzhou:uid/125:docs-125/a.txt";
const of = (...statement: readonly ReturnType<typeof allow>[]): Policies["identity"] => [{ version: "2.0", statement }];
const request = (rest: Partial<Request> = {}): Request => ({
  principal: caller,
  action: "cos:GetObject",
  resource: object,
  ...rest,
});

describe("a note of an open point", () => {
  it("says what is open, how it is read, and what would be otherwise", () => {
    const condition = { string_not_equal: { k: ["a", "b"] } };
    expect(openPoints({ identity: of(allow({ condition })) }, request({ context: { k: "a" } }))).toEqual([
      {
        rule: "U-1",
        message:
          "`x_not_equal` with several values is read as: differs from all of them (U-1); read otherwise the answer would be allow",
        otherwise: ["allow"],
        layer: "identity",
        policy: 0,
        statement: 0,
      },
    ]);
  });

  it("names all other answers", () => {
    const identity = of(allow({ condition: { null_equal: { k: ["true"] } } }));
    const [note] = openPoints({ identity }, request({ context: { k: "" } }));
    expect(note?.message).toMatch(/ would be deny or unknown$/);
  });

  it("names no statement where it is about several, or about the request", () => {
    const short = allow({ resource: ["qcs::cos:gz::docs-125/*"] });
    expect(openPoints({ identity: of(short) }, request())[0]).toMatchObject({ rule: "U-3", statement: 0 });
    expect(openPoints({ identity: of(short, short) }, request())[0]).not.toHaveProperty("statement");
    const empty = request({ resource: "qcs::cos:::docs-125/a.txt" });
    expect(openPoints({ identity: of(allow()) }, empty)).toMatchObject([{ rule: "A-6" }]);
    expect(openPoints({ identity: of(allow()) }, empty)[0]).not.toHaveProperty("layer");
  });

  it("is not given where another statement makes the answer the same", () => {
    const short = allow({ resource: ["qcs::cos:gz::docs-125/*"] });
    expect(openPoints({ identity: of(short, allow()) }, request())).toEqual([]);
    expect(openPoints({ identity: of(short, deny()) }, request())).toEqual([]);
  });

  it("looks at every resource of a request", () => {
    const identity = of(
      allow({ resource: ["qcs::cos:gz::docs-125/a"] }),
      allow({ resource: ["qcs::cos:::docs-125/b"] }),
    );
    const resource = ["a", "b"].map((key) => `qcs::cos:ap-guangzhou:uid/125:docs-125/${key}`);
    expect(openPoints({ identity }, request({ resource }))).toMatchObject([{ rule: "U-3", statement: 0 }]);
    expect(openPoints({ identity }, request({ resource: [...resource, "qcs::cos:::docs-125/c"] }))).toEqual([]);
  });

  it("is one of an explained answer, beside those of the answer", () => {
    const identity = of(allow({ action: ["permid/1"] }));
    expect(explain({ identity }, request()).notes.map(({ rule }) => rule)).toEqual(["action-set-unresolvable", "A-34"]);
  });

  it("says nothing of a document that cannot be read", () => {
    const one = explainCase({ policies: { identity: ["no policy"] }, request: request() });
    expect([one.decision, one.notes.map(({ rule }) => rule)]).toEqual(["unknown", ["policy-unreadable"]]);
  });

  it("counts capitals where they are usual as nothing special (A-42)", () => {
    const document = {
      Version: "2.0",
      Statement: [{ Effect: "Allow", Principal: "*", Action: ["cos:*"], Resource: ["*"] }],
    };
    const inBucket = explainCase({ policies: { bucket: document }, request: request() });
    expect([inBucket.decision, inBucket.notes]).toEqual(["allow", []]);
    const { Principal: _, ...own } = document.Statement[0] ?? {};
    const inIdentity = explainCase({ policies: { identity: [{ ...document, Statement: [own] }] }, request: request() });
    expect(inIdentity.notes.map(({ rule }) => rule)).toEqual(["A-42"]);
  });
});

const notes = (policies: Policies, rest: Partial<Request> = {}): readonly string[] =>
  explain(policies, request(rest)).notes.map(({ rule }) => rule);

describe("an explained answer names the documented exceptions", () => {
  const describeOne = { action: "cvm:DescribeInstances", resource: "qcs::cvm:ap-guangzhou:uin/100:instance/d" };
  const byTag = (tag: string, operator = "for_any_value:string_equal") => ({
    [operator]: { "qcs:resource_tag": [tag] },
  });
  const tagged = { ...describeOne, context: { "qcs:resource_tag": ["k&T"] } };

  it.each([
    [
      "an allow by tag and a deny on the item",
      of(allow({ condition: byTag("k&T") }), deny({ resource: ["qcs::cvm:::instance/d"] })),
    ],
    [
      "an allow by one tag and a deny by another",
      of(allow({ condition: byTag("k&T") }), deny({ condition: byTag("k&T") })),
    ],
    ["a condition that does not filter", of(allow({ condition: byTag("k&T", "for_any_value:string_not_equal") }))],
    ["an allow on everything and a deny by tag", of(allow(), deny({ condition: byTag("k&T") }))],
  ])("for a list query with %s, once (598/58417)", (_, identity) => {
    expect(explain({ identity }, request(tagged)).decision).toBe("deny");
    expect(notes({ identity }, tagged)).toEqual(["deny-ineffective-on-list"]);
  });

  it("for a list query refused by another operator, without tags in the request (598/58417)", () => {
    const identity = of(
      allow({ condition: { string_not_equal: { "vpc:region": ["x"] } } }),
      allow({ condition: { ip_equal: { "qcs:ip": ["10.0.0.0/8"] } } }),
    );
    const asked = { ...describeOne, context: { "vpc:region": "x", "qcs:ip": "8.8.8.8" } };
    expect(explain({ identity }, request(asked)).notes).toMatchObject([
      { rule: "deny-ineffective-on-list", layer: "identity", statement: 0 },
    ]);
    expect(notes({ identity }, { ...asked, action: "cvm:RunInstances" })).toEqual([]);
    expect(notes({ identity: of(allow({ condition: { ip_equal: { "qcs:ip": ["10.0.0.0/8"] } } })) }, asked)).toEqual(
      [],
    );
    expect(notes({ identity }, { ...asked, context: { "vpc:region": "y" } })).toEqual([]);
  });

  it("for finance, and whether the policies look like the preset ones (598/58417)", () => {
    const pay = { action: "finance:Pay", resource: "qcs::cvm:::*" };
    const binds = deny({ action: ["finance:*"] });
    expect(notes({ identity: of(allow(), binds) }, pay)).toEqual(["deny-ineffective-on-finance", "A-37"]);
    expect(notes({ identity: of(allow({ action: ["finance:*"] }), binds) }, pay)).toContain("A-37");
    expect(notes({ identity: of(allow({ action: ["finance:Pay"] }), binds) }, pay)).toEqual([
      "deny-ineffective-on-finance",
    ]);
  });

  const bucket = (...statement: readonly ReturnType<typeof allow>[]): Policies => ({
    identity: [],
    bucket: { version: "2.0", statement },
  });
  const named = { qcs: [caller.qcs] };

  it("for a deny for everyone beside an allow for a user (436/35240, C-34)", () => {
    const everyone = { qcs: ["qcs::cam::anyone:anyone"] };
    const policies = bucket(allow({ principal: named }), deny({ principal: everyone }));
    expect(explain(policies, request()).decision).toBe("allow");
    expect(notes(policies)).toEqual(["C-34"]);
  });

  it("for a deny for a user of what every visitor may read (436/35240, C-35)", () => {
    const policies = bucket(allow({ principal: "*" }), deny({ principal: named }));
    expect(explain(policies, request()).decision).toBe("deny");
    expect(notes(policies)).toEqual(["C-35"]);
    expect(notes(bucket(allow({ principal: named }), deny({ principal: named })))).toEqual([]);
    expect(notes({ ...bucket(allow({ principal: "*" })), identity: of(deny()) })).toEqual(["C-35"]);
  });

  it("for the root account that replaces the policy of its bucket (436/45235, C-36)", () => {
    const root = { type: "root", ownerUin: "100", uin: "100", appId: "125" } as const;
    const put = { principal: root, action: "cos:PutBucketPolicy", resource: "qcs::cos::uid/125:docs-125/" };
    const policies = bucket(deny({ principal: { qcs: ["qcs::cam::uin/100:root"] } }));
    expect(explain(policies, request(put)).decision).toBe("allow");
    expect(notes(policies, put)).toEqual(["C-36"]);
    expect(notes(policies, { ...put, action: "cos:PutBucketAcl" })).toEqual([]);
  });

  it("for operations that a bucket policy cannot grant (436/45235, C-26)", () => {
    const policies = bucket(allow({ principal: named }));
    expect(notes(policies, { action: "cos:PutBucket" })).toEqual(["A-43"]);
    expect(notes(policies, { action: "cos:GetService", resource: "*" })).toEqual(["A-10"]);
    expect(notes({ ...policies, identity: of(allow()) }, { action: "cos:PutBucket" })).toEqual([]);
  });
});
