import type { Statement } from "@camwright/core";
import { describe, expect, it } from "vitest";
import { orderOf } from "../../src/split/order.js";
import { type Piece, pieceOf } from "../../src/split/piece.js";
import { allow, deny } from "../support.js";

type Documents = Readonly<Record<string, readonly Statement[]>>;

const attached = (documents: Documents): ReadonlyMap<string, readonly Piece[]> =>
  new Map(Object.entries(documents).map(([name, statements]) => [name, statements.map(pieceOf)]));

const stepsOf = (from: Documents, to: Documents, limit: number): readonly string[] => {
  const order = orderOf(attached(from), attached(to), limit, {}, { left: 100_000 });
  return order._tag === "order" ? order.steps.map(({ step, name }) => `${step} ${name}`) : [order.reason];
};

const [get, put, list] = [allow("cos:Get*"), allow("cos:Put*"), allow("cos:List*")];
const never = deny("cos:PutBucket*");
const wide = allow("cos:*");

describe("the order of steps", () => {
  it.each<[string, Documents, Documents, number, readonly string[]]>([
    ["nothing for nothing", {}, {}, 6144, []],
    ["nothing for the same", { a: [get] }, { a: [get] }, 6144, []],
    ["an edit at once", { a: [get, put] }, { a: [get, list] }, 6144, ["update a"]],
    [
      "edits that have nothing to do with each other at once",
      { a: [get], b: [put] },
      { a: [allow("cos:GetObject")], b: [allow("cos:PutObject")] },
      6144,
      ["update a", "update b"],
    ],
    [
      "a moved allow is there before it goes",
      { a: [get, put], b: [list] },
      { a: [get], b: [list, put] },
      6144,
      ["update b", "update a"],
    ],
    [
      "a moved deny is there before it goes",
      { a: [wide, never], b: [list] },
      { a: [wide], b: [list, never] },
      6144,
      ["update b", "update a"],
    ],
    [
      "a new deny comes before the allow from which it takes",
      {},
      { a: [wide], b: [never] },
      6144,
      ["create b", "attach b", "create a", "attach a"],
    ],
    [
      "an old deny goes after the allow from which it took",
      { a: [never], b: [wide] },
      {},
      6144,
      ["detach b", "delete b", "detach a", "delete a"],
    ],
    [
      "what changes places is in both in between",
      { a: [get], b: [put] },
      { a: [put], b: [get] },
      6144,
      ["update a", "update b", "update a", "update b"],
    ],
    [
      "or in a third, where there is no room",
      { a: [get], b: [put] },
      { a: [put], b: [get] },
      110,
      [
        "create bridge-1",
        "attach bridge-1",
        "create bridge-2",
        "attach bridge-2",
        "update a",
        "update b",
        "detach bridge-2",
        "delete bridge-2",
        "detach bridge-1",
        "delete bridge-1",
      ],
    ],
  ])("%s", (_, from, to, limit, steps) => {
    expect(stepsOf(from, to, limit)).toEqual(steps);
  });

  it("is not there where a statement is too long to be anywhere else meanwhile", () => {
    const long = allow("cos:*", `qcs::cos:::${"b".repeat(100)}/*`);
    expect(stepsOf({ a: [long], b: [get] }, { a: [get], b: [put] }, 120)).toEqual([
      "a statement that goes or comes is longer than the limit, so that no document can hold it meanwhile",
    ]);
  });
});
