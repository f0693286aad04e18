import type { Finding, Policy, PolicyKind } from "@camwright/core";
import * as Either from "fp-ts/lib/Either.js";
import { describe, expectTypeOf, it } from "vitest";
import {
  allow,
  type BucketPolicy,
  bucketPolicy,
  everyone,
  everything,
  type IdentityPolicy,
  merge,
  override,
  policy,
  policyFrom,
  policyFromOrThrow,
  type Refusal,
  service,
  type TrustPolicy,
  trustPolicy,
} from "../../src/index.js";
import { GetObject } from "../constants.js";

const aboutResources = allow(GetObject).on(everything);
const aboutPrincipals = allow({ principal: everyone, action: GetObject, resource: everything });
const aboutTrust = allow.assume({ principal: service("cls.cloud.tencent.com") });
const [identity, open, trust] = [policy(aboutResources), bucketPolicy(aboutPrincipals), trustPolicy(aboutTrust)];
const literal = { version: "2.0", statement: [{ effect: "allow", action: "*", resource: "*" }] } as const;

describe("merge", () => {
  it("keeps the kind", () => {
    expectTypeOf(merge(identity, identity)).toEqualTypeOf<IdentityPolicy>();
    expectTypeOf(merge(open)).toEqualTypeOf<BucketPolicy>();
    expectTypeOf(merge(trust, trust)).toEqualTypeOf<TrustPolicy>();
    expectTypeOf(merge(literal, literal)).toEqualTypeOf<IdentityPolicy>();
  });

  it("takes no two kinds", () => {
    // @ts-expect-error a bucket policy has a principal
    expectTypeOf(merge(identity, open)).toBeObject();
    // @ts-expect-error a trust policy has no resource
    expectTypeOf(merge(open, trust)).toBeObject();
  });

  it("of a policy of no known kind gives such a policy", () => {
    expectTypeOf(merge(policyFromOrThrow(""), identity)).toEqualTypeOf<Policy>();
  });
});

describe("override", () => {
  it("keeps the kind and takes statements of it", () => {
    expectTypeOf(override(identity, aboutResources)).toEqualTypeOf<IdentityPolicy>();
    expectTypeOf(override(open, aboutPrincipals)).toEqualTypeOf<BucketPolicy>();
    expectTypeOf(override(trust, aboutTrust)).toEqualTypeOf<TrustPolicy>();
    expectTypeOf(override(literal, aboutResources)).toEqualTypeOf<IdentityPolicy>();
    // @ts-expect-error a principal belongs into a bucket or trust policy
    expectTypeOf(override(identity, aboutPrincipals)).toBeObject();
    // @ts-expect-error the statement has no principal
    expectTypeOf(override(open, aboutResources)).toBeObject();
  });
});

describe("policyFrom", () => {
  it("gives a policy of the kind that is named", () => {
    expectTypeOf(policyFromOrThrow("", "identity")).toEqualTypeOf<IdentityPolicy>();
    expectTypeOf(policyFromOrThrow("", "session")).toEqualTypeOf<IdentityPolicy>();
    expectTypeOf(policyFromOrThrow("", "bucket")).toEqualTypeOf<BucketPolicy>();
    expectTypeOf(policyFromOrThrow("", "trust")).toEqualTypeOf<TrustPolicy>();
    expectTypeOf(policyFromOrThrow("")).toEqualTypeOf<Policy>();
    expectTypeOf(policyFromOrThrow("", "trust" as PolicyKind)).toEqualTypeOf<Policy>();
  });

  it("answers an Either of fp-ts", () => {
    expectTypeOf(policyFrom("", "bucket")).toExtend<Either.Either<readonly Refusal[], BucketPolicy>>();
    const size = Either.match(
      (findings: readonly Refusal[]) => -findings.length,
      ({ statement }: BucketPolicy) => statement.length,
    );
    expectTypeOf(size(policyFrom("", "bucket"))).toBeNumber();
    expectTypeOf<Finding>().toExtend<Refusal>();
  });

  it("gives statements for another policy of the kind", () => {
    const [read, readTrust] = [policyFromOrThrow("", "identity"), policyFromOrThrow("", "trust")];
    expectTypeOf(policy(...read.statement, aboutResources)).toEqualTypeOf<IdentityPolicy>();
    expectTypeOf(trustPolicy(...readTrust.statement)).toEqualTypeOf<TrustPolicy>();
  });
});
