import { describe, expect, it } from "vitest";
import {
  type DecodeOptions,
  inspectPolicy,
  isPolicyKind,
  type PolicyKind,
  policyKinds,
  type Statement,
} from "../../src/index.js";
import { documentWith, withAction, withResource } from "../support/document.js";

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
    ["identity-center", identity],
    ["general", identity],
  ])("of kind %s is valid", (kind, text) => {
    expect(found(text, { kind })).toStrictEqual([]);
  });

  it.each(kinds.filter((kind) => policyKinds[kind].principal === "forbidden"))(
    "of kind %s must not have a principal",
    (kind) => {
      expect(found(bucket, { kind })).toStrictEqual(["error principal-not-allowed"]);
      const shared = identity.replace("{", '{"principal":"*",');
      expect(found(shared, { kind })).toStrictEqual(["error principal-not-allowed"]);
    },
  );

  it.each<[PolicyKind, string]>([
    ["identity", "warning"],
    ["boundary", "warning"],
    ["identity-center", "error"],
    ["scp", "error"],
    ["session", "error"],
  ])("of kind %s that may be an order to attach has a %s for its principal (598/10604, C-5)", (kind, severity) => {
    expect(found(bucket, { kind, allowPrincipal: true })).toStrictEqual([`${severity} principal-not-allowed`]);
  });

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
    ["identity-center", 4096],
    ["bucket", 20_480],
    ["trust", undefined],
    ["session", undefined],
    ["scp", undefined],
    ["general", undefined],
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

describe("a general policy", () => {
  const entry =
    '{"principal":"*","action":["account:BindToken"],"resource":"*","condition":{"string_equal":{"mfa":"0"}}}';
  const denied: Statement = {
    effect: "deny",
    principal: "*",
    action: ["account:BindToken"],
    resource: "*",
    condition: { string_equal: { mfa: ["0"] } },
  };

  it("is an entry without version and effect, which denies (598/10605, C-33)", () => {
    const { policy, findings } = inspectPolicy(entry, { kind: "general" });
    expect(policy).toStrictEqual({ version: "2.0", statement: [denied] });
    expect(findings.map(({ rule, severity, path }) => `${severity} ${rule} ${path}`)).toStrictEqual([
      "info general-entry ",
      "info effect-assumed ",
    ]);
  });

  it.each([
    ["a document", `{"version":"2.0","statement":[${entry}]}`],
    ["a document without a version", `{"statement":[${entry}]}`],
    ["an object for the statements", `{"Statement":${entry}}`],
  ])("may be %s", (_, text) => {
    expect(inspectPolicy(text, { kind: "general" }).policy?.statement).toStrictEqual([denied]);
    expect(found(text, { kind: "general" })).toContain("info effect-assumed");
  });

  it("keeps an effect that it has", () => {
    const text = entry.replace("{", '{"Effect":"Allow",');
    expect(inspectPolicy(text, { kind: "general" }).policy?.statement).toStrictEqual([{ ...denied, effect: "allow" }]);
  });

  it.each(["{}", '{"version":"2.0"}'])("is not %s, which has nothing of a statement", (text) => {
    expect(found(text, { kind: "general" })).toStrictEqual(["error element-missing"]);
  });

  it("with a version for another one is refused", () => {
    expect(found(`{"version":"1.0","statement":[${entry}]}`, { kind: "general" })).toContain(
      "error version-unsupported",
    );
  });

  it("does not make an effect that cannot be read into a deny", () => {
    expect(inspectPolicy(entry.replace("{", '{"effect":1,'), { kind: "general" }).policy).toBeUndefined();
  });
});

describe("the codes of a session policy", () => {
  it.each([
    ["{", "StrategyFormatError"],
    [withAction("cos"), "StrategyFormatError"],
    [withResource("qcs::cvm:uin/1:*"), "ResouceError"],
    [bucket, "StrategyFormatError"],
  ])("are those of STS: %s", (text, code) => {
    const codes = inspectPolicy(text, { kind: "session" }).findings.map((finding) => finding.code);
    expect(new Set(codes)).toStrictEqual(new Set([code]));
  });
});
