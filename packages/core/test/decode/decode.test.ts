import { describe, expect, it } from "vitest";
import {
  decodePolicy,
  decodePolicyOrThrow,
  decodePolicyValue,
  decodePolicyValueOrThrow,
  inspectPolicy,
  isError,
  PolicyError,
} from "../../src/index.js";
import { applyFix } from "../support/apply-fix.js";
import { documentWith } from "../support/document.js";

const tolerated = `{
  "Version": "2.0",
  "Principal": {"QCS": "qcs::cam::uin/100000000001:uin/100000000002"},
  "Statement": {
    "Sid": "one",
    "Effect": "Allow",
    "Action": "name/cos:GetObject",
    "Resource": "qcs::cos:gz:uid/1250000000:prefix//1250000000/logs/*",
    "Condition": []
  }
}`;

describe("a document as people write it", () => {
  const decoded = decodePolicy(tolerated, { kind: "bucket" });

  it("is read with all its tolerances (1.1)", () => {
    expect(decoded).toMatchObject({
      _tag: "Right",
      right: {
        policy: {
          version: "2.0",
          statement: [
            {
              sid: "one",
              effect: "allow",
              principal: { qcs: ["qcs::cam::uin/100000000001:uin/100000000002"] },
              action: ["name/cos:GetObject"],
              resource: ["qcs::cos:gz:uid/1250000000:prefix//1250000000/logs/*"],
            },
          ],
        },
      },
    });
  });

  it("has a finding for each of them, in the order of the document", () => {
    const { findings } = inspectPolicy(tolerated, { kind: "bucket" });
    expect(
      findings.map(({ rule, range }) => `${range?.start.line ?? 0}:${range?.start.column ?? 0} ${rule}`),
    ).toStrictEqual([
      "2:3 element-case",
      "3:3 element-case",
      "3:3 principal-moved",
      "3:17 element-case",
      "3:24 bare-value",
      "4:3 element-case",
      "4:16 statement-object",
      "5:5 element-case",
      "6:5 element-case",
      "6:15 effect-case",
      "7:5 element-case",
      "7:15 bare-value",
      "8:5 element-case",
      "8:17 bare-value",
      "8:17 resource-region-alias",
      "8:17 resource-legacy-path",
      "9:5 element-case",
      "9:18 condition-empty",
    ]);
    expect(findings.some(isError)).toBe(false);
  });
});

describe("a principal beside the statements", () => {
  const two = documentWith({ principal: '{"qcs":["qcs::cam::uin/1:root"]}' }).replace(
    "}]}",
    '},{"effect":"deny","action":"*","resource":"*"}],"principal":"*"}',
  );

  it("is that of every statement without one of its own (C-4)", () => {
    const { policy } = inspectPolicy(two);
    expect(policy?.statement.map(({ principal }) => principal)).toStrictEqual([{ qcs: ["qcs::cam::uin/1:root"] }, "*"]);
  });
});

describe("a document with many faults", () => {
  const text = '{"version":"1.0","statement":[{"effect":"permit","action":[],"resource":["x"],"id":1},5]}';

  it("has all of them as findings in one pass", () => {
    expect(inspectPolicy(text).findings.map(({ rule, path }) => `${rule} ${path}`)).toStrictEqual([
      "version-unsupported /version",
      "effect-invalid /statement/0/effect",
      "list-empty /statement/0/action",
      "resource-prefix /statement/0/resource/0",
      "resource-segments /statement/0/resource/0",
      "element-unknown /statement/0/id",
      "element-type /statement/1",
    ]);
  });

  it("gives no policy but may, if every statement can be read", () => {
    expect(inspectPolicy(text).policy).toBeUndefined();
    const readable = documentWith({ action: '["cos"]' });
    expect(inspectPolicy(readable).policy?.statement[0]?.action).toStrictEqual(["cos"]);
    expect(decodePolicy(readable)._tag).toBe("Left");
  });
});

describe("an element of a wrong type", () => {
  it.each([
    ["the statement", '{"version":"2.0","statement":"x"}', "/statement", "StatementError"],
    ["one of the statements", '{"version":"2.0","statement":[[]]}', "/statement/0", "StatementError"],
    ["the action", documentWith({ action: "1" }), "/statement/0/action", "ActionError"],
    ["the resource", documentWith({ resource: "{}" }), "/statement/0/resource", "ResourceError"],
    ["the condition", documentWith({ condition: "1" }), "/statement/0/condition", "ConditionError"],
    ["the sid", documentWith({ sid: "1" }), "/statement/0/sid", "StatementError"],
  ])("%s", (_, text, path, code) => {
    const { findings, policy } = inspectPolicy(text);
    expect(findings.map(({ rule, path: at, code: given }) => [rule, at, given])).toStrictEqual([
      ["element-type", path, code],
    ]);
    expect(policy).toBeUndefined();
  });

  it.each([
    ["an effect", documentWith({ effect: "[]" }), "effect-invalid /statement/0/effect"],
    ["a version", documentWith({}).replace('"2.0"', "[]"), "version-unsupported /version"],
  ])("as %s has its own rule", (_, text, expected) => {
    expect(inspectPolicy(text).findings.map(({ rule, path }) => `${rule} ${path}`)).toStrictEqual([expected]);
  });
});

describe("a statement without the document around it", () => {
  const text = '{"effect": "allow", "action": ["cos:GetObject"], "resource": ["*"]}';

  it("is told so, and the fix puts the document around it", () => {
    const { findings } = inspectPolicy(text);
    expect(findings.map(({ rule, path }) => `${rule} ${path}`)).toStrictEqual([
      "element-missing ",
      "element-missing ",
      "element-unknown /effect",
      "element-unknown /action",
      "element-unknown /resource",
    ]);
    const fixes = findings.flatMap(({ fix }) => (fix === undefined ? [] : [applyFix(text, fix)]));
    expect(fixes).toHaveLength(1);
    expect(fixes.map((fixed) => decodePolicy(fixed)._tag)).toStrictEqual(["Right"]);
  });
});

describe("the twins that throw", () => {
  it("give the policy of a valid document", () => {
    const text = documentWith({});
    expect(decodePolicyValueOrThrow(JSON.parse(text))).toStrictEqual(decodePolicyOrThrow(text));
  });

  it("throw all findings, each on a line with its place", () => {
    const text = documentWith({ effect: '"Permit"', "a\u001b\n": "1" });
    const caught = [() => decodePolicyOrThrow(text), () => decodePolicyValueOrThrow(JSON.parse(text))].map((run) => {
      try {
        return run();
      } catch (error) {
        return error;
      }
    });
    expect(caught.every((error) => error instanceof PolicyError)).toBe(true);
    expect(caught.map((error) => (error instanceof PolicyError ? error.message.split("\n") : []))).toStrictEqual([
      [
        '1:41: error effect-invalid: effect is `"allow"` or `"deny"`, but this is `Permit`',
        "1:94: error element-unknown: `a\\u{001b}\\u{000a}` is not an element of the policy language",
      ],
      [
        '/statement/0/effect: error effect-invalid: effect is `"allow"` or `"deny"`, but this is `Permit`',
        "/statement/0/a\\u{001b}\\u{000a}: error element-unknown: `a\\u{001b}\\u{000a}` is not an element of the policy language",
      ],
    ]);
  });

  it("fail with all findings, warnings included", () => {
    const decoded = decodePolicyValue({ version: "2.0", statement: { effect: "Allow", action: "*" } });
    expect(decoded).toMatchObject({
      _tag: "Left",
      left: [{ rule: "statement-object" }, { rule: "element-missing" }, { rule: "effect-case" }],
    });
  });
});
