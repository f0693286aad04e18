/* oxlint-disable vitest/expect-expect -- the `@ts-expect-error` lines are the assertions */

import { describe, expectTypeOf, it } from "vitest";
import {
  type Actions,
  allow,
  anyAction,
  bundle,
  deny,
  everything,
  type IdentityStatement,
  resource,
  type Uncovered,
} from "../src/index.js";
import * as cos from "./constants.js";
import { describeStar, getStar, putStar, read, serviceStar, write } from "./sets.js";

describe("a glob", () => {
  it("needs a resource that one of its members can match", () => {
    expectTypeOf(allow({ action: getStar, resource: cos.object })).toEqualTypeOf<IdentityStatement>();
    allow({ action: putStar, resource: cos.bucket });
    allow({ action: [putStar], resource: [cos.object] });
    allow({ action: [getStar, cos.PutObject], resource: [cos.object] });
    allow({ action: serviceStar, resource: everything });
    allow({ action: describeStar, resource: cos.instance });
    allow({ action: serviceStar, resource: resource("qcs::cos:::*") });
    // @ts-expect-error no member accepts an instance
    allow({ action: getStar, resource: cos.instance });
    // @ts-expect-error no member that is not of operation level
    allow({ action: serviceStar, resource: cos.object });
    // @ts-expect-error GetObject, the only member of resource level, accepts no bucket
    allow({ action: [getStar], resource: [cos.bucket] });
    // @ts-expect-error what the glob can match does not help the action beside it
    allow({ action: [getStar, cos.PutBucket], resource: cos.object });
    // @ts-expect-error nor does the action help the glob
    allow({ action: [getStar, cos.PutBucket], resource: cos.bucket });
  });

  it("is named in the error by its pattern", () => {
    expectTypeOf<Uncovered<typeof getStar | typeof putStar, "cos:bucket">>().toEqualTypeOf<"cos:Get*">();
    expectTypeOf<Uncovered<typeof getStar, "*">>().toBeNever();
  });
});

describe("a level and a bundle", () => {
  it("need a resource for each of their members", () => {
    allow({ action: write, resource: cos.contents });
    allow({ action: write, resource: [cos.object, cos.bucket] });
    allow({ action: [write, cos.GetObject], resource: [cos.object, cos.bucket] });
    allow({ action: read, resource: everything });
    allow({ action: bundle(getStar, write), resource: everything });
    allow({ action: bundle(write, cos.DescribeVpcs), resource: cos.contents });
    // @ts-expect-error PutBucket accepts no object
    allow({ action: write, resource: cos.object });
    // @ts-expect-error GetService is of operation level
    allow({ action: read, resource: cos.object });
    // @ts-expect-error a bundle of a glob is its members
    allow({ action: bundle(getStar), resource: cos.object });
    // @ts-expect-error a list does not hide it
    allow({ action: [cos.GetObject, write], resource: [cos.object] });
    // @ts-expect-error nor do actions of which nothing is known
    allow({ action: bundle(write, anyAction), resource: [cos.object] });
  });

  it("are named in the error by the members that are to blame", () => {
    expectTypeOf<Uncovered<typeof write, "cos:object">>().toEqualTypeOf<"cos:PutBucket">();
    expectTypeOf<Uncovered<typeof read | typeof cos.PutBucket, "cos:object">>().toEqualTypeOf<
      "cos:GetService" | "cos:PutBucket"
    >();
  });
});

describe("the staged form", () => {
  it("takes sets in every place", () => {
    allow(getStar).on(cos.object);
    allow(cos.GetObject, putStar).on(cos.object);
    deny(write, cos.GetObject).on(cos.object, cos.bucket);
    allow(read, write, getStar).on(everything);
    // @ts-expect-error no member accepts an instance
    allow(getStar).on(cos.instance);
    // @ts-expect-error a set that comes later is checked as the first
    allow(cos.GetObject, write).on(cos.object);
    // @ts-expect-error so is a glob
    allow(cos.PutBucket, getStar).on(cos.bucket);
  });
});

describe("what is no set", () => {
  it("is rejected", () => {
    // @ts-expect-error an object with the same members was not made by a catalog
    allow({ action: { made: "glob", written: ["cos:*"], members: [cos.GetObject] }, resource: everything });
    // @ts-expect-error a text in a list
    allow({ action: [getStar, "cos:GetObject"], resource: everything });
    // @ts-expect-error a set is no resource
    allow({ action: getStar, resource: getStar });
    expectTypeOf(everything).not.toExtend<Actions>();
  });
});
