import { describe, expectTypeOf, it } from "vitest";
import {
  allow,
  bucketPolicy,
  everyone,
  everything,
  fit,
  policy,
  policyFromOrThrow,
  service,
  toBucketPolicy,
  toDocument,
  toJson,
  toRole,
  toStsPolicy,
  toTrustUpdate,
  trustPolicy,
} from "../../src/index.js";
import { GetObject } from "../constants.js";

/** The types that the SDKs declare for these parameters. */
interface CreatePolicyRequest {
  PolicyName: string;
  PolicyDocument: string;
  Description?: string;
  Tags?: Array<{ Key: string; Value: string }>;
}
interface CreateRoleRequest {
  RoleName: string;
  PolicyDocument: string;
  Description?: string;
  SessionDuration?: number;
}
interface UpdateAssumeRolePolicyRequest {
  PolicyDocument: string;
  RoleId?: string;
  RoleName?: string;
}
interface PutBucketPolicyParams {
  Bucket: string;
  Region: string;
  // The SDK has `Record<string, any>`, which takes every object as well.
  Policy: object;
}

const written = policy(allow(GetObject).on(everything));
const trust = trustPolicy(allow.assume({ principal: service("cls.cloud.tencent.com") }));
const open = bucketPolicy(allow({ principal: everyone, action: GetObject, resource: everything }));

describe("the parameters", () => {
  it("are what the SDKs take", () => {
    expectTypeOf(toDocument(written, { name: "a" })).toExtend<CreatePolicyRequest>();
    expectTypeOf({ ...toRole(trust, { name: "a" }), SessionDuration: 3600 }).toExtend<CreateRoleRequest>();
    expectTypeOf(toTrustUpdate(trust, { id: "1" })).toExtend<UpdateAssumeRolePolicyRequest>();
    expectTypeOf(toBucketPolicy(open, { bucket: "a-1", region: "b" })).toExtend<PutBucketPolicyParams>();
  });

  it("need a name, or one reference to a role", () => {
    // @ts-expect-error a name is missing
    expectTypeOf(toDocument).toBeCallableWith(written, {});
    // @ts-expect-error a role is named by its name or by its id
    expectTypeOf(toTrustUpdate).toBeCallableWith(trust, {});
  });

  it("are made of policies of the right kind", () => {
    const read = policyFromOrThrow("", "trust");
    expectTypeOf(toRole).toBeCallableWith(read, { name: "a" });
    // @ts-expect-error a principal belongs into a bucket or trust policy
    expectTypeOf(toDocument).toBeCallableWith(open, { name: "a" });
    // @ts-expect-error a principal belongs into a bucket or trust policy
    expectTypeOf(toStsPolicy).toBeCallableWith(trust);
    // @ts-expect-error a trust policy has a principal
    expectTypeOf(toRole).toBeCallableWith(written, { name: "a" });
    // @ts-expect-error a bucket policy has a principal
    expectTypeOf(toBucketPolicy).toBeCallableWith(written, { bucket: "a-1", region: "b" });
    // @ts-expect-error which kind it is has to be said where it is read
    expectTypeOf(toDocument).toBeCallableWith(policyFromOrThrow(""), { name: "a" });
  });

  it("of any kind can be written and measured", () => {
    for (const one of [written, trust, open, policyFromOrThrow("")]) {
      expectTypeOf(toJson(one)).toBeString();
      expectTypeOf(fit(one, "trust").fits).toEqualTypeOf<boolean | undefined>();
    }
  });
});
