import { describe, expect, it } from "vitest";
import { type DecodeOptions, inspectPolicy, isPolicyKind, type PolicyKind, policyKinds } from "../../src/index.js";
import { documentWith, withAction } from "../support/document.js";

const kinds = Object.keys(policyKinds).filter(isPolicyKind);
const trust = documentWith({
  action: '["name/sts:AssumeRole"]',
  resource: "",
  principal: '{"service":["cls.cloud.tencent.com"]}',
});
const bucket = documentWith({ principal: '"*"' });
const identity = documentWith({});

const found = (text: string, options: DecodeOptions): readonly string[] =>
  inspectPolicy(text, options).findings.map(({ rule, severity }) => `${severity} ${rule}`);

describe("a document", () => {
  it.each<[PolicyKind, string]>([
    ["identity", identity],
    ["boundary", identity],
    ["scp", identity],
    ["session", identity],
    ["trust", trust],
    ["bucket", bucket],
  ])("of kind %s is valid", (kind, text) => {
    expect(found(text, { kind })).toStrictEqual([]);
  });

  it.each(kinds.filter((kind) => kind !== "trust" && kind !== "bucket"))(
    "of kind %s must not have a principal",
    (kind) => {
      expect(found(bucket, { kind })).toStrictEqual(["error element-not-allowed"]);
      const shared = identity.replace("{", '{"principal":"*",');
      expect(found(shared, { kind })).toStrictEqual(["error element-not-allowed"]);
    },
  );

  it("of kind trust needs no resource, and of kind bucket both", () => {
    expect(found(documentWith({ resource: "" }), { kind: "bucket" })).toStrictEqual([
      "error element-missing",
      "error element-missing",
    ]);
  });

  it.each<[PolicyKind, readonly string[]]>([
    ["identity", ["warning sid-ignored"]],
    ["bucket", ["error element-missing"]],
  ])("of kind %s with a Sid", (kind, expected) => {
    expect(found(documentWith({ sid: '"one"' }), { kind })).toStrictEqual(expected);
  });

  it.each([
    ["an identity policy", identity, "identity"],
    ["a trust policy", trust, "trust"],
    ["a trust policy with a web identity", trust.replace("AssumeRole", "AssumeRoleWithWebIdentity"), "trust"],
    ["a bucket policy", bucket, "bucket"],
    ["a principal beside the statement", identity.replace("{", '{"Principal":"*",'), "bucket"],
    ["sts:AssumeRole on a resource", trust.replace('"effect"', '"resource":"*","effect"'), "bucket"],
    ["an object for the statement", trust.replace("[{", "{").replace("}]}", "}}"), "trust"],
    ["a list", "[]", "identity"],
    ["no JSON", "{", "identity"],
  ])("is guessed to be %s", (_, text, kind) => {
    expect(inspectPolicy(text)).toMatchObject({ kind, guessed: true });
    expect(inspectPolicy(text, { kind: "scp" })).toMatchObject({ kind: "scp", guessed: false });
  });
});

describe("the size of a document", () => {
  const sized = (characters: number): string => withAction(`cos:${"a".repeat(characters - withAction("cos:").length)}`);

  it.each<[PolicyKind, number | undefined]>([
    ["identity", 6144],
    ["boundary", 6144],
    ["bucket", 20_480],
    ["trust", undefined],
    ["session", undefined],
    ["scp", undefined],
  ])("of kind %s is bounded by %j (1.3)", (kind, limit) => {
    const rules = (text: string): boolean => found(text, { kind }).includes("error document-size");
    expect(rules(sized(limit ?? 100_000))).toBe(false);
    expect(rules(sized((limit ?? 100_000) + 1))).toBe(limit !== undefined);
  });

  it("does not count white space between tokens", () => {
    const spread = JSON.stringify(JSON.parse(sized(6144)), null, 10);
    expect(found(spread, { kind: "identity" })).toStrictEqual([]);
  });

  it("counts white space inside texts (U-8)", () => {
    expect(found(sized(6144).replace("cos:a", "cos: a"), { kind: "identity" })).toContain("error document-size");
  });

  it("counts characters, not code units, and for buckets bytes", () => {
    const inText = (character: string): string => documentWith({ sid: `"${character.repeat(5500)}"` });
    expect(found(inText("😀"), { kind: "identity" })).not.toContain("error document-size");
    expect(found(inText("中"), { kind: "bucket" })).not.toContain("error document-size");
    expect(found(inText("😀"), { kind: "bucket" })).toContain("error document-size");
  });

  it("counts a slash as one, however it is escaped", () => {
    expect(found(sized(6144).replaceAll("a", "\\u0061"), { kind: "identity" })).toStrictEqual([]);
  });
});
