import * as cos from "@camwright/catalog-cos";
import { describe, expectTypeOf, it } from "vitest";
import * as builder from "../src/index.js";

const { allow, deny, everyone, everything, policy } = builder;
const object = cos.object({ appid: "1250000000", bucket: "docs-1250000000", key: "a" });
declare const chosen: boolean;

describe("the type of a statement", () => {
  it("tells whom it is about", () => {
    const parts = { action: cos.GetObject, resource: object };
    expectTypeOf(allow(parts)).toEqualTypeOf<builder.IdentityStatement>();
    expectTypeOf(allow({ ...parts, principal: everyone })).toEqualTypeOf<builder.BucketStatement>();
    expectTypeOf(deny(cos.GetObject).on(object)).toExtend<builder.IdentityStatement>();
    expectTypeOf(deny(cos.GetObject).on(object).to(everyone)).toExtend<builder.BucketStatement>();
    expectTypeOf(deny(cos.GetObject).on(object).to(everyone)).not.toExtend<builder.IdentityStatement>();
    expectTypeOf(allow.assume({ principal: builder.root({ account: "1" }) })).toEqualTypeOf<builder.TrustStatement>();
  });

  it("is a draft of all actions until the resources are there", () => {
    expectTypeOf(allow(cos.GetObject)).toEqualTypeOf<builder.Draft<typeof cos.GetObject>>();
    expectTypeOf(allow(cos.GetObject, cos.PutObject)).toEqualTypeOf<
      builder.Draft<typeof cos.GetObject | typeof cos.PutObject>
    >();
    expectTypeOf(allow(chosen ? cos.GetObject : cos.PutObject)).toEqualTypeOf<
      builder.Draft<typeof cos.GetObject | typeof cos.PutObject>
    >();
  });

  it("is that of a statement after an error too, so that a policy has no second one", () => {
    policy(
      // @ts-expect-error an object is no bucket; the policy itself is well
      allow({ action: cos.PutBucket, resource: object }),
      allow({ action: cos.GetService, resource: everything }),
    );
    // @ts-expect-error an object is no bucket
    expectTypeOf(allow({ action: cos.PutBucket, resource: object })).toEqualTypeOf<builder.IdentityStatement>();
  });
});

describe("the type of a policy", () => {
  it("is that of its kind", () => {
    const reading = allow({ action: cos.GetObject, resource: object });
    const mixed = { action: [cos.GetService], resource: object, operationLevel: cos.operationLevel };
    expectTypeOf(policy(reading)).toEqualTypeOf<builder.IdentityPolicy>();
    expectTypeOf(allow.split(mixed)).toEqualTypeOf<readonly builder.IdentityStatement[]>();
    expectTypeOf(builder.merge(policy(reading))).toEqualTypeOf<builder.IdentityPolicy>();
    expectTypeOf(builder.policyFromOrThrow("{}", "trust")).toEqualTypeOf<builder.TrustPolicy>();
    expectTypeOf(builder.policyFromOrThrow("{}", "bucket")).toEqualTypeOf<builder.BucketPolicy>();
    expectTypeOf(builder.toDocument(policy(reading), { name: "a" })).toEqualTypeOf<builder.CreatePolicyParameters>();
  });
});
