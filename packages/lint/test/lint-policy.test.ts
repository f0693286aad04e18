import { documentTree, type Policy } from "@camwright/core";
import { lintPolicy, noCatalogs, prefixesOf } from "@camwright/lint";
import { describe, expect, it } from "vitest";
import { catalogs } from "./support/catalogs.js";
import { documentOf } from "./support/documents.js";

const rulesOf = (text: string, ignore: readonly string[] = []): readonly string[] =>
  lintPolicy(text, { catalogs, kind: "identity", ignore }).findings.map(({ rule }) => rule);

describe("lintPolicy", () => {
  it("gives the findings of validating among its own, in the order of the document", () => {
    const text = documentOf({ effect: "Allow", action: ["cos:getobject", "cos"], resource: ["qcs::gz:cvm::a"] });
    expect(rulesOf(text)).toEqual(["effect-case", "action-case", "action-malformed", "resource-swapped"]);
  });

  it("says where in the text a finding is", () => {
    const text = documentOf({ action: ["cos:*", "cos:getobject"] });
    const finding = lintPolicy(text, { catalogs, kind: "identity" }).findings.find(
      ({ rule }) => rule === "action-case",
    );
    const { start, end } = finding?.range ?? {};
    expect(text.slice(start?.offset, end?.offset)).toBe('"cos:getobject"');
    expect(finding?.path).toBe("/statement/0/action/1");
  });

  it.each([
    [
      "/Statement/0/Action/0",
      '{"version":"2.0","Statement":[{"Effect":"allow","Action":["cos:getobject"],"Resource":["*"]}]}',
    ],
    ["/statement/action", '{"version":"2.0","statement":{"effect":"allow","action":"cos:getobject","resource":["*"]}}'],
    ["/statement/1/action/0", documentOf({ action: ["cos:*"] }, { action: ["cos:getobject"] })],
    [
      "/statement/0/condition/ip_equal/QCS:IP",
      documentOf({ action: ["cos:*"], condition: { ip_equal: { "QCS:IP": "10.0.0.1" } } }),
    ],
  ])("spells the path as the document does: %s", (path, text) => {
    const { findings } = lintPolicy(text, { catalogs, kind: "identity" });
    expect(
      findings.filter(({ rule }) => rule.endsWith("-case") && rule !== "element-case").map((each) => each.path),
    ).toEqual([path]);
  });

  it("reads the general policies that are a statement themselves", () => {
    const text = '{"principal":"*","action":["cos:getobject"],"resource":"*"}';
    const { findings } = lintPolicy(text, { catalogs, kind: "general" });
    expect(findings.find(({ rule }) => rule === "action-case")?.path).toBe("/action/0");
  });

  it("leaves out what is ignored, but no error", () => {
    const text = documentOf({ action: ["cos:getobject", "cos"] });
    expect(rulesOf(text, ["action-case", "action-malformed"])).toEqual(["action-malformed"]);
  });

  it("takes a policy, and then gives no places", () => {
    const policy: Policy = {
      version: "2.0",
      statement: [{ effect: "allow", action: ["cos:getobject"], resource: ["*"] }],
    };
    const { findings } = lintPolicy(policy, { catalogs });
    expect(findings.map(({ rule, path, range, fix }) => [rule, path, range, fix])).toEqual([
      ["action-case", "/statement/0/action/0", undefined, undefined],
    ]);
  });

  it("needs no facts, and says nothing that would need some", () => {
    const text = documentOf({ action: ["cos:getobject", "nosuch:*", "cos:getobject"] });
    for (const options of [{}, { catalogs: noCatalogs }]) {
      expect(lintPolicy(text, { ...options, kind: "identity" }).findings.map(({ rule }) => rule)).toEqual([
        "action-duplicate",
      ]);
    }
  });

  it("keeps the first thousand findings of a severity and counts the others", () => {
    const action = Array.from({ length: 1500 }, (_, index) => `nosuch${index}:A`);
    const { findings, omitted } = lintPolicy(documentOf({ action }), { catalogs, kind: "session" });
    expect([findings.length, omitted]).toEqual([1000, 500]);
  });

  it("reads what documentTree reads", () => {
    expect(documentTree("{")).toBeUndefined();
    expect(lintPolicy("{", { catalogs }).findings.map(({ rule }) => rule)).toEqual(["json-syntax"]);
  });
});

describe("prefixesOf", () => {
  it("names each service of actions, resources and condition keys once", () => {
    const text = documentOf({
      action: ["cos:Get*", "name/cos:PutObject", "CVM:RunInstances", "*"],
      resource: ["*", "qcs::vpc:::subnet/*", "qcs::cos:::*"],
      condition: { string_equal: { "saml:aud": "a", "tke:colour": "b", mfa: "0", "qcs:uin": "1" } },
    });
    expect(prefixesOf(text)).toEqual(["cos", "CVM", "cvm", "vpc", "sts", "tke"]);
  });

  it("names none of a document that cannot be read", () => {
    expect(prefixesOf("{")).toEqual([]);
  });

  it("names nothing that could not be a prefix", () => {
    expect(prefixesOf(documentOf({ action: ["../../x:A", "__proto__:A", "c*:A", `${"a".repeat(65)}:A`] }))).toEqual([
      "__proto__",
    ]);
  });
});
