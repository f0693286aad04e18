import type { Statement } from "@camwright/core";
import { expect, test } from "vitest";
import { compare } from "../src/index.js";
import { allow, deny, policies } from "./support.js";

const bucket = "qcs::cos:ap-guangzhou:uid/1250000000:logs-1250000000/";

const cases: readonly (readonly [string, readonly Statement[], readonly Statement[], string])[] = [
  ["the same", [allow("cos:*", "*")], [allow("cos:*", "*")], "equivalent"],
  ["a prefix that says nothing", [allow("cos:Get*", "*")], [allow("name/cos:Get*", "*")], "equivalent"],
  ["more actions", [allow("cos:Get*", "*")], [allow("cos:*", "*")], "broader"],
  ["fewer actions", [allow("cos:*", "*")], [allow("cos:Get*", "*")], "narrower"],
  ["other actions", [allow("cos:Get*", "*")], [allow("cos:Put*", "*")], "incomparable"],
  ["a union that covers", [allow("cos:*", "*")], [allow("cos:*", "*"), allow("cos:Get*", "*")], "equivalent"],
  [
    "crossing globs and a deny",
    [allow("cos:a*", "*"), deny("cos:*b", "*")],
    [allow("cos:a*", "*"), deny("cos:a*b", "*")],
    "equivalent",
  ],
  [
    "a legacy path",
    [allow("cos:*", `${bucket}*`)],
    [allow("cos:*", "qcs::cos:gz:uid/1250000000:prefix//1250000000/logs/*")],
    "equivalent",
  ],
  ["a path", [allow("cos:*", `${bucket}*`)], [allow("cos:*", `${bucket}2024/*`)], "narrower"],
  ["operation-level calls", [allow("cvm:*", "*")], [allow("cvm:*", "qcs::::uin/*:*")], "narrower"],
  [
    "an address range",
    [allow("cvm:*", "*", { ip_equal: { "qcs:ip": ["10.0.0.0/8"] } })],
    [allow("cvm:*", "*", { ip_equal: { "qcs:ip": ["10.1.0.0/16"] } })],
    "narrower",
  ],
  [
    "halves of a range",
    [allow("cvm:*", "*", { ip_equal: { "qcs:ip": ["10.0.0.0/8"] } })],
    [allow("cvm:*", "*", { ip_equal: { "qcs:ip": ["10.0.0.0/9", "10.128.0.0/9"] } })],
    "equivalent",
  ],
  ["a condition dropped", [allow("cvm:*", "*", { string_equal: { k: ["a"] } })], [allow("cvm:*", "*")], "broader"],
  [
    "a variable",
    [allow("cvm:*", "qcs::cvm::uin/1:q/${uin}/*")],
    [allow("cvm:*", "qcs::cvm::uin/1:q/${uin}/*")],
    "equivalent",
  ],
  [
    "a variable for a star",
    [allow("cvm:*", "qcs::cvm::uin/1:q/*")],
    [allow("cvm:*", "qcs::cvm::uin/1:q/${uin}/*")],
    "narrower",
  ],
  [
    "an unknown variable in another service",
    [allow("cos:*", "qcs::cos:::${local.bucket}/*")],
    [allow("cvm:*", "qcs::cvm:::*")],
    "incomparable",
  ],
  [
    "an unknown variable within a star",
    [allow("cos:*", "qcs::cos:::*")],
    [allow("cos:*", "qcs::cos:::logs/${x}/*")],
    "narrower",
  ],
  [
    "an unknown variable that may stand for what the base has",
    [allow("cos:*", "qcs::cos:::logs/a/*")],
    [allow("cos:*", "qcs::cos:::logs/${x}/*")],
    "unknown",
  ],
  [
    "a text for an unknown variable in a condition",
    [allow("cvm:*", "*", { string_equal: { k: ["${x}"] } })],
    [allow("cvm:*")],
    "broader",
  ],
  ["an action set", [allow("permid/1", "*")], [allow("permid/1", "*")], "equivalent"],
  ["another action set", [allow("permid/1", "*")], [allow("permid/2", "*")], "unknown"],
];

test.each(cases)("%s", (_, base, next, relation) => {
  expect(compare(policies(...base), policies(...next))).toMatchObject({ relation });
});

test("a resource that only looks like another one with a prefix is malformed, and matches nothing", () => {
  const resource = "qcs::cvm:::instance/*";
  expect(compare(policies(allow("cvm:*", resource)), policies(allow("cvm:*", `name/${resource}`))).relation).toBe(
    "narrower",
  );
});

test("a statement with a variable of tags is about callers with tags alone, also in its other resources", () => {
  const plain = "qcs::cvm:::p/*";
  const base = policies({
    effect: "allow",
    action: ["cvm:*"],
    resource: [plain, "qcs::cvm:::${qcs:principal_tag_value}/*"],
  });
  expect(compare(base, policies(allow("cvm:*", plain)))).toMatchObject({ relation: "incomparable" });
});

test("what unknown variables are filled with is shown with the difference", () => {
  const base = policies(allow("cos:*", "qcs::cos:::logs/${x}/*", { ip_equal: { "qcs:ip": ["${y}"] } }));
  const { gained, lost, filled } = compare(base, policies(allow("cvm:*")));
  expect(gained).toHaveLength(1);
  expect(lost).toStrictEqual([]);
  expect(filled).toMatchObject({
    values: { x: "example", y: "203.0.113.1" },
    gained: [],
    lost: [{ base: { decision: "allow" } }],
  });
});

test("a value that another test cannot read is no less a value", () => {
  const number = allow("a:Y", "*", { numeric_less_than: { k: ["5"] } });
  const base = policies(number);
  const next = policies(number, allow("permid/1", "*", { string_equal: { k: ["a"] } }));
  expect(compare(base, next)).toMatchObject({ relation: "unknown", reason: "it depends on what `permid/1` has" });
});
