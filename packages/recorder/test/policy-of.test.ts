import { describe, expect, it } from "vitest";
import { type Call, policyOf, type Recording } from "../src/index.js";

const recordingOfCalls = (...calls: readonly (readonly [action: string, ...resources: string[]])[]): Recording => ({
  calls: calls.map(([action, ...resources]): Call => ({ method: "m", action, resources })),
  notes: [],
});
const [a, b, all] = ["qcs::x::uin/1:t/a", "qcs::x::uin/1:t/b", "qcs::x::uin/1:t/*"];

const written = (...recordings: readonly Recording[]): unknown =>
  policyOf(...recordings).policy?.statement.map(({ action, resource }) => [action, resource]);

describe("the policy of a recording", () => {
  it("has a statement for each set of resources", () => {
    expect(written(recordingOfCalls(["x:B", a], ["x:C", b, a], ["x:A", a], ["x:D", "*"], ["y:E", "*"]))).toEqual([
      [["x:A", "x:B"], [a]],
      [["x:C"], [a, b]],
      [["x:D", "y:E"], "*"],
    ]);
  });

  it("joins the calls of an action", () => {
    expect(written(recordingOfCalls(["x:A", b], ["x:A", a]))).toEqual([[["x:A"], [a, b]]]);
  });

  it("leaves out what another resource covers", () => {
    expect(written(recordingOfCalls(["x:A", a], ["x:A", all], ["x:B", a, "*"]))).toEqual([
      [["x:A"], [all]],
      [["x:B"], "*"],
    ]);
  });

  it("is the same in whichever order and in how many recordings the calls come", () => {
    const one = recordingOfCalls(["x:A", a], ["x:B", b]);
    const other = recordingOfCalls(["x:C", a]);
    const joined = recordingOfCalls(["x:C", a], ["x:B", b], ["x:A", a], ["x:A", a]);
    expect(policyOf(one, other)).toEqual(policyOf(joined));
    expect(JSON.stringify(policyOf(other, one))).toBe(JSON.stringify(policyOf(joined)));
  });

  it("is absent where no call is known", () => {
    expect(policyOf()).toEqual({ notes: [] });
  });

  it("refuses texts that are no action or resource", () => {
    expect(() => policyOf(recordingOfCalls(["A", a]))).toThrow(TypeError);
    expect(() => policyOf(recordingOfCalls(["x:A", "instance"]))).toThrow(TypeError);
    expect(() => policyOf(recordingOfCalls(["x:A"]))).toThrow(TypeError);
  });
});
