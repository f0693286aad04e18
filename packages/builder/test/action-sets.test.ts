import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Actions, action, allow, anyAction, bundle, deny, everything, ip, policy } from "../src/index.js";
import * as cos from "./constants.js";
import { isDeepFrozen } from "./deep-frozen.js";
import { describeStar, getStar, putStar, read, write } from "./sets.js";

describe("a set in a statement", () => {
  it("is written as it says: a glob as its pattern, a level and a bundle as their members", () => {
    const actionOf = (given: Actions) => allow({ action: given as typeof anyAction, resource: everything }).action;
    expect(actionOf(getStar)).toEqual(["cos:Get*"]);
    expect(actionOf(read)).toEqual(["cos:GetObject", "cos:GetService"]);
    expect(actionOf(bundle(putStar, cos.DescribeVpcs))).toEqual(["cos:PutBucket", "cos:PutObject", "vpc:DescribeVpcs"]);
  });

  it("stands beside actions and other sets, in the order given", () => {
    const statement = allow({ action: [getStar, cos.PutObject, describeStar], resource: everything });
    expect(statement.action).toEqual(["cos:Get*", "cos:PutObject", "vpc:Describe*"]);
    expect(isDeepFrozen(statement)).toBe(true);
  });

  it("does not say again what was said", () => {
    expect(allow({ action: [cos.PutObject, write, read, read], resource: everything }).action).toEqual([
      "cos:PutObject",
      "cos:PutBucket",
      "cos:GetObject",
      "cos:GetService",
    ]);
    expect(allow({ action: [cos.PutObject, cos.PutObject], resource: everything }).action).toHaveLength(2);
  });

  it("is the same in stages", () => {
    expect(deny(read).on(everything).when(ip("10.0.0.1"))).toEqual(
      deny({ action: read, resource: everything, when: [ip("10.0.0.1")] }),
    );
    expect(allow(cos.PutBucket, getStar, read).on(everything)).toEqual(
      allow({ action: [cos.PutBucket, getStar, read], resource: everything }),
    );
    expect(policy(allow(getStar, cos.PutObject).on(everything)).statement[0]?.action).toEqual([
      "cos:Get*",
      "cos:PutObject",
    ]);
  });

  it("is everything that was written, each text once", () => {
    const parts = fc.constantFrom<Actions>(cos.GetObject, cos.PutObject, getStar, read, write, describeStar);
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1 }), (given) => {
        const texts = given.flatMap((it) => (typeof it === "string" ? [it] : it.written));
        const statement = allow({ action: given as [typeof anyAction], resource: everything });
        expect(new Set(statement.action)).toEqual(new Set<string>(texts));
        const hasSet = given.some((it) => typeof it !== "string");
        expect(statement.action).toHaveLength(hasSet ? new Set<string>(texts).size : texts.length);
      }),
    );
  });

  it("does not make a bare star of a list", () => {
    expect(allow({ action: bundle(anyAction), resource: everything }).action).toEqual(["*"]);
    expect(allow({ action: bundle(action("cos:*")), resource: everything }).action).toEqual(["cos:*"]);
  });
});
