import type { ConditionValue } from "@camwright/core";
import { describe, expect, it } from "vitest";
import { type ContextValue, otherKeyName, type Request } from "../../src/index.js";
import { allow, answer } from "../ask.js";

type Context = Readonly<Record<string, ContextValue>>;

const equals = (key: string, wanted: ConditionValue, request: Partial<Request>, operator = "string_equal") =>
  answer([allow({ condition: { [operator]: { [key]: [wanted] } } })], request);

const pairs = [
  ["mfa", "qcs:mfa"],
  ["qcs:tag", "qcs:resource_tag"],
  ["cos:content-length", "cos:content_length"],
  ["qcs:vpc", "vpc:requester_vpc"],
].flatMap(([one = "", other = ""]) => [[one, other] as const, [other, one] as const]);

describe.each(pairs)("%s and %s are one key (A-29, A-31, C-31)", (key, other) => {
  it("of which each is the other's second name", () => {
    expect(otherKeyName(key)).toBe(other);
  });

  it("of which either name will do", () => {
    expect(equals(key, "a", { context: { [other]: "a" } })).toBe("allow");
    expect(equals(key, "a", { context: { [key]: "a" } })).toBe("allow");
  });

  it("of which the exact name wins", () => {
    expect(equals(key, "a", { context: { [key]: "b", [other]: "a" } })).toBe("deny");
    expect(equals(key, "a", { context: { [key]: [], [other]: "a" } })).toBe("deny");
  });

  it("that is unknown under both names if under one, whatever the context says", () => {
    expect(equals(key, "a", { unknown: [other] })).toBe("unknown");
    expect(equals(key, "a", { unknown: [other], context: { [key]: "a" } })).toBe("unknown");
    expect(equals(key, "a", { unknown: [key], context: { [other]: "a" } })).toBe("unknown");
  });
});

describe("any other key", () => {
  it("is found by its exact name (C-17)", () => {
    expect(equals("cos:Prefix", "a", { context: { "cos:prefix": "a" } })).toBe("deny");
    expect(equals("qcs:ip", "a", { context: { "qcs:ip ": "a" } })).toBe("deny");
  });

  it("is absent if the request does not have it (A-32, A-33)", () => {
    expect(equals("qcs:uin", "1001", {})).toBe("deny");
    expect(equals("qcs:owner_uin", "100", {})).toBe("deny");
    expect(equals("qcs:current_time", "2000-01-01T00:00:00Z", {}, "date_greater_than")).toBe("deny");
  });

  it.each(["toString", "constructor", "__proto__", "hasOwnProperty", "valueOf"])("may be called %s", (key) => {
    const own = JSON.parse(`{${JSON.stringify(key)}: "a"}`) as Context;
    const condition = JSON.parse(`{"string_equal": {${JSON.stringify(key)}: ["a"]}}`);
    expect(answer([allow({ condition })], { context: own })).toBe("allow");
    expect(answer([allow({ condition })], { context: {} })).toBe("deny");
    expect(answer([allow({ condition })], { unknown: [key] })).toBe("unknown");
    const ifExists = JSON.parse(`{"string_equal_if_exist": {${JSON.stringify(key)}: ["b"]}}`);
    expect(answer([allow({ condition: ifExists })], { context: {} })).toBe("allow");
    expect(answer([allow({ condition: ifExists })], { context: own })).toBe("deny");
  });
});

describe("qcs:tag/<name> (A-30, C-22)", () => {
  it("is the context key of that name", () => {
    expect(equals("qcs:tag/env", "prod", { context: { "qcs:tag/env": "prod" } })).toBe("allow");
  });

  it.each(["qcs:tag", "qcs:resource_tag"])("otherwise the value of that tag in %s", (source) => {
    const context = { [source]: ["team&web", "env&prod", "env&test"] };
    expect(equals("qcs:tag/env", "prod", { context })).toBe("allow");
    expect(equals("qcs:tag/env", "test", { context })).toBe("allow");
    expect(equals("qcs:tag/env", "web", { context })).toBe("deny");
    expect(equals("qcs:tag/en", "v&prod", { context })).toBe("deny");
    expect(equals("qcs:tag/env", "prod", { context }, "for_all_value:string_equal")).toBe("deny");
  });

  it("is read from both lists", () => {
    const context = { "qcs:tag": "env&a", "qcs:resource_tag": "env&b" };
    expect(equals("qcs:tag/env", "a", { context })).toBe("allow");
    expect(equals("qcs:tag/env", "b", { context })).toBe("allow");
  });

  it("is its own context key and no list if that is there", () => {
    expect(equals("qcs:tag/env", "prod", { context: { "qcs:tag/env": "x", "qcs:tag": "env&prod" } })).toBe("deny");
  });

  it("is absent if no tag has that name", () => {
    expect(equals("qcs:tag/env", "x", { context: { "qcs:tag": ["team&web", "env"] } }, "string_equal_if_exist")).toBe(
      "allow",
    );
    expect(equals("qcs:tag/env", "", { context: { "qcs:tag": "env&" } })).toBe("allow");
  });

  it("is unknown if it or the tags are, and known where its own key is", () => {
    expect(equals("qcs:tag/env", "a", { unknown: ["qcs:tag/env"] })).toBe("unknown");
    expect(equals("qcs:tag/env", "a", { unknown: ["qcs:resource_tag"] })).toBe("unknown");
    expect(equals("qcs:tag/env", "a", { unknown: ["qcs:tag"], context: { "qcs:resource_tag": "env&a" } })).toBe(
      "unknown",
    );
    expect(equals("qcs:tag/env", "a", { unknown: ["qcs:tag"], context: { "qcs:tag/env": "a" } })).toBe("allow");
  });
});

describe("mfa (C-31)", () => {
  it.each([
    ["string_equal", ["0"], 0, "allow"],
    ["string_equal", [1], "1.0", "allow"],
    ["string_equal", ["01"], 1, "allow"],
    ["string_not_equal", ["0"], "00", "deny"],
    ["string_not_equal", ["0"], 1, "allow"],
    ["for_all_value:string_equal", ["1"], ["1", "1.0"], "allow"],
    // unless a value is no number
    ["string_equal", ["yes", "1"], "1.0", "deny"],
    ["string_equal", ["1"], ["1.0", "x"], "deny"],
    ["string_equal", ["true"], true, "allow"],
    // other operators are what they are
    ["string_like", ["1"], "1.0", "deny"],
    ["string_equal_ignore_case", ["1"], "1.0", "deny"],
    ["numeric_equal", ["1"], "1.0", "allow"],
  ] as const)("%s of %j for %j gives %s", (operator, wanted, given, expected) => {
    const statement = allow({ condition: { [operator]: { mfa: wanted } } });
    expect(answer([statement], { context: { mfa: given } })).toBe(expected);
    expect(answer([statement], { context: { "qcs:mfa": given } })).toBe(expected);
  });

  it("is a text beside a value that nobody knows", () => {
    const condition = { string_equal: { mfa: [`$\{foo}`, "1"] } };
    expect(answer([allow({ condition })], { context: { mfa: "1" } })).toBe("allow");
    expect(answer([allow({ condition })], { context: { mfa: "2" } })).toBe("unknown");
  });

  it("is a number also where a variable is filled in", () => {
    const condition = { string_equal: { mfa: ["$" + "{qcs:principal_tag_value}"] } };
    const principal = { type: "user", ownerUin: "100", tags: { mfa: "1" } } as const;
    expect(answer([allow({ condition })], { principal, context: { mfa: "1.0" } })).toBe("allow");
  });
});
