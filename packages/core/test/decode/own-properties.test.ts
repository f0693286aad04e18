import { describe, expect, it } from "vitest";
import { encodePolicy, inspectPolicy, inspectPolicyValue } from "../../src/index.js";
import { documentWith } from "../support/document.js";

const names = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"];

describe.each(names)("a key %s", (name) => {
  const key = JSON.stringify(name);

  it.each([
    ["the document", documentWith({}).replace("{", `{${key}:{"polluted":1},`), `/${name}`],
    ["a statement", documentWith({ [name]: '{"polluted":1}' }), `/statement/0/${name}`],
  ])("in %s is an unknown element", (_, text, path) => {
    const { findings, policy } = inspectPolicy(text);
    expect(findings.map((finding) => `${finding.rule} ${finding.path}`)).toStrictEqual([`element-unknown ${path}`]);
    expect(policy).toBeUndefined();
  });

  it("in a principal is no type", () => {
    const { findings } = inspectPolicy(documentWith({ principal: `{${key}:["qcs::cam::uin/1:root"]}` }));
    expect(findings.map(({ rule, path }) => `${rule} ${path}`)).toStrictEqual([
      `principal-malformed /statement/0/principal/${name}`,
    ]);
  });

  it("as an operator is unknown and stays data", () => {
    const text = documentWith({ condition: `{${key}:{"cos:prefix":["a"]}}` });
    const { findings, policy } = inspectPolicy(text);
    expect(findings.map(({ rule }) => rule)).toStrictEqual(["operator-unknown"]);
    expect(Object.entries(policy?.statement[0]?.condition ?? {})).toStrictEqual([[name, { "cos:prefix": ["a"] }]]);
  });

  it("as a condition key stays data and is written again", () => {
    const text = documentWith({ condition: `{"string_equal":{${key}:["a"]}}` });
    const { findings, policy } = inspectPolicy(text);
    expect(findings).toStrictEqual([]);
    const keys = policy?.statement[0]?.condition?.["string_equal"] ?? {};
    expect(Object.entries(keys)).toStrictEqual([[name, ["a"]]]);
    expect(Object.getPrototypeOf(keys)).toBe(Object.prototype);
    expect(policy && encodePolicy(policy, { indent: 0 })).toBe(text);
    const ofValue = inspectPolicyValue(JSON.parse(text)).policy;
    expect(ofValue && encodePolicy(ofValue, { indent: 0 })).toBe(text);
  });

  it("pollutes nothing", () => {
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});
