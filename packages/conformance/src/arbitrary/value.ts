import type * as fc from "fast-check";
import type { ContextValue } from "../case.js";
import { strangeVariables, variable, variables } from "./alphabet.js";
import { pick, sometimes } from "./text.js";

/** What the values of a condition key are usually read as. */
export type Kind = "text" | "tags" | "number" | "date" | "boolean" | "address";

/** Values of each kind, readable and unreadable ones. Different texts of one value stand side by side. */
const pools: Readonly<Record<Kind, readonly ContextValue[]>> = {
  text: ["a", "b", "A", "", "a*", "*", "ab", "1001", "web", "é", "e\u0301", 1, true],
  tags: ["env&web", "env&prod", "team&web", "env&", "env", "a&env", "env&a&b"],
  number: [0, "0", 1, "1", "1.0", "01", -1, "-1", 10, "10.50", 10.5, "1e1", "x", "", 1e21, "9007199254740993", true],
  date: [
    "2026-01-01T00:00:00Z",
    "2026-01-01",
    "2026-01-01 00:00:00",
    "2026-01-01T 00:00:00Z",
    "2026-01-01T08:00:00+08:00",
    "2026-01-01T00:00:00.5Z",
    "2025-12-31T23:59:59Z",
    "2026-02-29T00:00:00Z",
    "2024-02-29T00:00:00",
    "soon",
    20260101,
  ],
  boolean: [true, false, "true", "false", "True", "", 1],
  address: [
    "10.0.0.1",
    "10.0.0.9",
    "10.1.0.1",
    "2001:db8::1",
    "2001:db8:0:0::1",
    "::ffff:10.0.0.1",
    "010.0.0.1",
    "10.0.0.1/32",
    "x",
  ],
};

const ranges: readonly string[] = [
  "10.0.0.0/8",
  "10.0.0.3/30",
  "10.0.0.1/32",
  "0.0.0.0/0",
  "2001:db8::/32",
  "::/0",
  "10.0.0.0/33",
  "10.0.0.0/08",
  "10.*.*.10/24",
];

const everything: readonly ContextValue[] = Object.values(pools).flat();

/** A value that a request gives for a key of this kind. */
export function requestValue(kind: Kind): fc.Arbitrary<ContextValue> {
  return sometimes([8, pick(pools[kind])], [1, pick(everything)]);
}

/** A value that a policy compares a key of this kind with: beside the plain ones ranges, patterns and variables. */
export function policyValue(kind: Kind): fc.Arbitrary<ContextValue> {
  return sometimes<ContextValue>(
    [9, pick([...pools[kind], ...(kind === "address" ? ranges : [])])],
    [1, pick(everything)],
    [
      1,
      pick([
        ...variables,
        `env&${variable("qcs:principal_tag_value")}`,
        `${variable("qcs:principal_tag_key")}&${variable("qcs:principal_tag_value")}`,
      ]),
    ],
    [1, pick([...strangeVariables, "*a*", "**", "env&*", `a${variable("uin")}*`])],
  );
}
