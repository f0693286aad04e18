import type { Policy } from "@camwright/core";
import { expect, test } from "vitest";
import { compare } from "../src/index.js";
import { allow, deny, policies } from "./support.js";

const numbers = Array.from({ length: 40 }, (_, index) => index);

const base = policies(
  allow("cos:*", "qcs::cos:::*"),
  ...numbers.map((n) => deny("cos:*", `qcs::cos:::*x${String(n)}y*`, { string_equal: { [`k${String(n)}`]: ["v"] } })),
);
const next = policies(
  allow("cos:*", "qcs::cos:::*"),
  ...numbers.map((n) =>
    deny("cos:*", `qcs::cos:::*x${String(n)}y*`, {
      string_equal_if_exist: { [`k${String(n)}`]: ["v"] },
      null_equal: { [`k${String(n)}`]: ["false"] },
    }),
  ),
);

test("patterns that double the classes each end by the budget, and say so", () => {
  // The sides say the same in other words, for a proof of which there is no short cut.
  expect(compare(base, next, { steps: 100_000 })).toStrictEqual({
    relation: "unknown",
    gained: [],
    lost: [],
    reason: "the budget of steps is spent",
  });
});

test("the usual budget ends the search", () => {
  expect(compare(base, next).relation).toBe("unknown");
}, 120_000);

test("many principals end by the budget as well", () => {
  const names = numbers.flatMap((n) => [
    `qcs::cam::uin/1:uin/1${String(n)}`,
    `qcs::cam::uin/1:groupid/${String(n)}`,
    `qcs::cam::uin/${String(n + 2)}:root`,
    `qcs::cam::uin/1:roleName/r${String(n)}`,
  ]);
  const bucket: Policy = {
    version: "2.0",
    statement: names.map((name) => ({ ...allow("cos:Get*", "qcs::cos:::b/*"), principal: { qcs: [name] } })),
  };
  const turned: Policy = { ...bucket, statement: bucket.statement.toReversed() };
  const [one, other] = [
    { identity: [], bucket },
    { identity: [], bucket: turned },
  ];
  expect(compare(one, other, { steps: 10_000 })).toMatchObject({
    relation: "unknown",
    reason: "the budget of steps is spent",
  });
  // Not every membership of forty groups is looked at.
  expect(compare(one, other).relation).toBe("unknown");
}, 120_000);
