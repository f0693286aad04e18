import { describe, expect, it } from "vitest";
import { inspectPolicy } from "../../src/index.js";
import { documentWith, withCondition } from "../support/document.js";

const findingsOf = (condition: unknown): readonly string[] =>
  inspectPolicy(withCondition(condition)).findings.map(
    ({ rule, path }) => `${rule} ${path.replace("/statement/0/condition", "")}`,
  );

describe("a condition", () => {
  it.each([
    ["a bare value, as the grammar has it (598/10604)", { string_equal: { "cos:x-cos-acl": "private" } }],
    ["a number", { numeric_less_than: { "cos:tls-version": 1.2 } }],
    ["a number as a text", { numeric_less_than: { "cos:tls-version": ["1.2"] } }],
    ["an empty text (436/46205)", { string_not_equal: { "cos:versionid": "" } }],
    ["host bits (436/45235)", { ip_equal: { "qcs:ip": ["10.217.182.3/24"] } }],
    ["a variable under any operator", { numeric_equal: { "qcs:uin": "${uin}" } }],
    ["a tag (58420)", { "for_any_value:string_equal": { "qcs:resource_tag": ["key&value"] } }],
    ["a number under a string operator (C-31)", { string_equal: { mfa: 0 } }],
    ["string_like for COS (C-20)", { string_like: { "cos:content-type": "image/*" } }],
    ["null_equal (U-2)", { null_equal: { mfa: "true" } }],
    ["binary_equal", { binary_equal: { k: "YQ==" } }],
  ])("may have %s", (_, condition) => {
    expect(findingsOf(condition)).toStrictEqual([]);
  });

  it.each<[string, unknown, readonly string[]]>([
    ["a text", "x", ["element-type "]],
    ["IPv6 (U-7)", { ip_equal: { k: ["2001:db8::/32"] } }, ["condition-ip-form /ip_equal/k/0"]],
    ["a variable in a key", { string_equal: { "qcs:${uin}": "a" } }, ["variable-position /string_equal/qcs:${uin}"]],
    [
      "a tag key in the name (C-22)",
      { string_equal: { "qcs:tag/env": "prod" } },
      ["condition-key-alias /string_equal/qcs:tag~1env"],
    ],
    [
      "both names of a key",
      { numeric_less_than: { "cos:content_length": 1, "cos:content-length": 2 } },
      ["condition-key-alias /numeric_less_than/cos:content_length"],
    ],
    [
      "for_all_value with a resource tag (C-23)",
      { "for_all_value:string_equal": { "qcs:resource_tag": ["a&b"], "qcs:request_tag": ["a&b"] } },
      ["condition-qualifier /for_all_value:string_equal/qcs:resource_tag"],
    ],
    ["null", null, ["element-type "]],
    ["a list with something in it", [{ string_equal: {} }], ["element-type "]],
    ["an empty object", {}, ["condition-empty "]],
    ["a list for the keys", { string_equal: ["a"] }, ["element-type /string_equal"]],
    ["null as a value", { string_equal: { k: [null] } }, ["element-type /string_equal/k/0"]],
    ["an object as a value", { string_equal: { k: { a: 1 } } }, ["element-type /string_equal/k"]],
    ["values of an unknown operator unread", { foo: { k: ["x"] } }, ["operator-unknown /foo"]],
    ["a text for a number", { numeric_equal: { k: ["1", "ten"] } }, ["condition-value /numeric_equal/k/1"]],
    ["an exponent in a text (A-24)", { numeric_equal: { k: "1e3" } }, ["condition-value /numeric_equal/k"]],
    ["a boolean for a number", { numeric_equal: { k: true } }, ["condition-value /numeric_equal/k"]],
    ["a day that does not exist", { date_equal: { k: "2023-02-29T00:00:00Z" } }, ["condition-value /date_equal/k"]],
    ["a capital in a boolean (A-26)", { bool_equal: { k: "True" } }, ["condition-value /bool_equal/k"]],
    ["an octet with a leading zero", { ip_equal: { k: "10.0.0.01" } }, ["condition-value /ip_equal/k"]],
    ["an unknown variable (U-11)", { string_equal: { k: "${qcs:user}" } }, ["variable-unknown /string_equal/k"]],
    ["a key with a slash", { numeric_equal: { "a/b~c": "x" } }, ["condition-value /numeric_equal/a~1b~0c"]],
    ["a key of blanks", { string_equal: { " ": "x" } }, ["condition-key /string_equal/ "]],
    ["a key beyond all bounds", { string_equal: { [`k${"x".repeat(600)}`]: [null] } }, ["condition-key /string_equal"]],
    ["an operator beyond all bounds", { ["x".repeat(600)]: { k: [null] } }, ["condition-key "]],
  ])("with %s is reported", (_, condition, expected) => {
    expect(findingsOf(condition)).toStrictEqual(expected);
  });

  it("suggests the documented form of a date only where it says the same", () => {
    const fixes = ["2025-01-31T16:00:00+08:00", "2025-01-31", "2025-01-31T16:00:00.5Z"].map((date) => {
      const { findings } = inspectPolicy(withCondition({ date_equal: { k: date } }));
      return findings.map(({ rule, fix }) => [rule, fix?.edits[0]?.newText]);
    });
    expect(fixes).toStrictEqual([
      [["condition-date-form", '"2025-01-31T08:00:00Z"']],
      [["condition-date-form", '"2025-01-31T00:00:00Z"']],
      [["condition-date-form", undefined]],
    ]);
  });

  it("says nothing of numbers that a float holds, however they are written", () => {
    const texts = ["1.20", "1e3", "0.1", "9007199254740993", "0.10000000000000000000", "-12.5", "1E400"];
    const found = texts.map((number) => {
      const { findings } = inspectPolicy(documentWith({ condition: `{"numeric_equal":{"k":${number}}}` }));
      return findings.map(({ rule }) => rule);
    });
    expect(found).toStrictEqual([[], [], [], ["condition-value-rounded"], [], [], ["condition-value"]]);
  });
});
