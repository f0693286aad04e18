import { type PolicyKind, policyKinds, sizeOf } from "@camwright/core";
import { describe, expect, it } from "vitest";
import { allow, everything, fit, policy, resource, toJson } from "../../src/index.js";
import { GetObject } from "../constants.js";

const small = policy(allow(GetObject).on(everything));
const chinese = policy(allow(GetObject).on(resource("qcs::cos:::权限")));

/** A policy whose document has so many characters. */
const ofSize = (size: number) => {
  const fill = (count: number) => policy(allow(GetObject).on(resource(`qcs::cos:::${"a".repeat(count)}`)));
  return fill(size - toJson(fill(1)).length + 1);
};

describe("fit", () => {
  it.each<[PolicyKind, number]>([
    ["identity", 6144],
    ["boundary", 6144],
    ["identity-center", 4096],
    ["bucket", 20_480],
  ])("knows the limit of %s, %i", (kind, limit) => {
    const size = toJson(small).length;
    const { unit } = policyKinds[kind].limit;
    expect(fit(small, kind)).toEqual({ size, limit, unit, left: limit - size, fits: true });
    expect(fit(ofSize(limit), kind)).toEqual({ size: limit, limit, unit, left: 0, fits: true });
    expect(fit(ofSize(limit + 1), kind)).toEqual({ size: limit + 1, limit, unit, left: -1, fits: false });
  });

  it.each<PolicyKind>(["session", "trust", "scp", "general"])("does not guess a limit for %s", (kind) => {
    const size = toJson(small).length;
    const unknown = { limit: undefined, left: undefined, fits: undefined };
    expect(fit(small, kind)).toStrictEqual({ size, unit: "characters", ...unknown });
  });

  it("counts characters or bytes, as the kind does", () => {
    const text = toJson(chinese);
    expect(fit(chinese, "identity").size).toBe(text.length);
    expect(fit(chinese, "bucket").size).toBe(text.length + 4);
  });

  it("takes a limit of one's own, in characters", () => {
    const size = toJson(small).length;
    expect(fit(small, size)).toEqual({ size, limit: size, unit: "characters", left: 0, fits: true });
    expect(fit(small, 10).fits).toBe(false);
  });

  it("counts what is sent, as core counts it", () => {
    for (const one of [small, chinese])
      expect(fit(one, "bucket").size).toBe(sizeOf(toJson(one, { indent: 2 }), "bucket")?.size);
  });
});
