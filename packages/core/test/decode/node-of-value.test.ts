import { describe, expect, it } from "vitest";
import { decodePolicyValue, inspectPolicyValue } from "../../src/index.js";

const statement = { effect: "allow", action: ["cos:*"], resource: ["*"] };
const rulesOf = (value: unknown, maxLength?: number): readonly string[] =>
  inspectPolicyValue(value, maxLength === undefined ? {} : { maxLength }).findings.map(
    ({ rule, path }) => `${rule} ${path}`,
  );

describe("a policy as a value", () => {
  it("has findings with paths and without ranges and fixes", () => {
    const { findings } = inspectPolicyValue({ version: "2.0", statement: { ...statement, effect: "Allow" } });
    expect(findings.map(({ rule, path }) => `${rule} ${path}`)).toStrictEqual([
      "statement-object /statement",
      "effect-case /statement/effect",
    ]);
    expect(findings.every(({ range, fix }) => range === undefined && fix === undefined)).toBe(true);
  });

  it("may have members that are undefined, as JSON.stringify leaves them out", () => {
    const value = { version: "2.0", statement: [{ ...statement, condition: undefined, sid: undefined }] };
    expect(decodePolicyValue(value)._tag).toBe("Right");
  });

  it("reads what JSON cannot hold as null", () => {
    const value = { version: "2.0", statement: [{ ...statement, action: [undefined, () => 1, Symbol("a"), 1n] }] };
    expect(rulesOf(value)).toStrictEqual([0, 1, 2, 3].map((index) => `element-type /statement/0/action/${index}`));
  });

  it("is refused where a list has holes", () => {
    const action = ["cos:GetObject"];
    action[2] = "cos:PutObject";
    expect(rulesOf({ version: "2.0", statement: [{ ...statement, action }] })).toStrictEqual([
      "element-type /statement/0/action/1",
    ]);
  });

  it("is refused where it is no object", () => {
    expect([undefined, null, 1, "", true, [], () => 1].map((value) => rulesOf(value))).toStrictEqual(
      Array(7).fill(["document-not-object "]),
    );
  });

  it("is refused where it refers to itself", () => {
    const value: Record<string, unknown> = { version: "2.0" };
    value["statement"] = [value];
    expect(rulesOf(value)).toStrictEqual(["document-too-deep "]);
  });

  it("is refused where shared parts stand for more values than fit", () => {
    let shared: unknown = ["a"];
    for (let level = 0; level < 30; level += 1) shared = [shared, shared];
    expect(rulesOf({ version: "2.0", statement: shared }, 10_000)).toStrictEqual(["document-too-large "]);
  });

  it("is refused beyond the caller's bound", () => {
    expect(rulesOf({ version: "2.0", statement: [statement] }, 5)).toStrictEqual(["document-too-large "]);
  });

  it("rejects numbers that JSON does not have", () => {
    const value = (number: number): unknown => ({
      version: "2.0",
      statement: [{ ...statement, condition: { numeric_equal: { "cos:content-length": [number] } } }],
    });
    const path = "/statement/0/condition/numeric_equal/cos:content-length/0";
    expect(rulesOf(value(Number.NaN))).toStrictEqual([`condition-value ${path}`]);
    expect(rulesOf(value(Number.POSITIVE_INFINITY))).toStrictEqual([`condition-value ${path}`]);
    expect(rulesOf(value(2 ** 60))).toStrictEqual([`condition-value-rounded ${path}`]);
    expect(rulesOf(value(2 ** 53 - 1))).toStrictEqual([]);
  });
});
