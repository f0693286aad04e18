import type { ActionKey, ActionKind, ResourceKind, UnknownKind, ValueTypeOf } from "@camwright/catalog";
import { describe, expectTypeOf, it } from "vitest";
import * as cos from "../src/index.js";

const bucket = { appid: "1250000000", bucket: "examplebucket-1250000000" };
type Whole = "cos:bucket" | "cos:bucketContents" | "cos:object";

describe("the actions of cos", () => {
  it("know their kinds and keys", () => {
    expectTypeOf<ActionKind<typeof cos.GetObject>>().toEqualTypeOf<"cos:object">();
    expectTypeOf<ActionKey<typeof cos.GetObject>>().toEqualTypeOf<"cos:versionid" | "cos:response-content-type">();
    expectTypeOf<ActionKind<typeof cos.PutBucket>>().toEqualTypeOf<"cos:bucket" | "cos:bucketContents">();
  });

  it("have no kind at operation level", () => {
    expectTypeOf<ActionKind<typeof cos.CreateAutoBackup>>().toEqualTypeOf<never>();
  });

  it("are unknown where the level or the path is not documented", () => {
    expectTypeOf<ActionKind<typeof cos.DeleteMultipleObjects>>().toEqualTypeOf<UnknownKind>();
    expectTypeOf<ActionKind<typeof cos.DeleteBucketEncryption>>().toEqualTypeOf<UnknownKind>();
  });
});

describe("the resources of cos", () => {
  it("cover what their text reaches", () => {
    const contents = cos.bucketContents(bucket);
    expectTypeOf<ResourceKind<typeof contents>>().toEqualTypeOf<Whole>();
    const all = cos.regionBuckets({ appid: "1250000000" });
    expectTypeOf<ResourceKind<typeof all>>().toEqualTypeOf<Whole | "cos:regionBuckets">();
  });

  it("cover the bucket if the key is the star and nothing else", () => {
    const star = cos.object({ ...bucket, key: "*" });
    expectTypeOf<ResourceKind<typeof star>>().toEqualTypeOf<Whole>();
    const folder = cos.object({ ...bucket, key: "a/*" });
    expectTypeOf<ResourceKind<typeof folder>>().toEqualTypeOf<"cos:object">();
    const key: string = "*";
    const some = cos.object({ ...bucket, key });
    expectTypeOf<ResourceKind<typeof some>>().toEqualTypeOf<"cos:object">();
    const either = cos.object({ ...bucket, key: "*" as "*" | "a" });
    expectTypeOf<ResourceKind<typeof either>>().toEqualTypeOf<"cos:object">();
  });

  it("need every parameter but the region, and take no other", () => {
    // @ts-expect-error: the key is missing
    cos.object(bucket);
    // @ts-expect-error: the account is never implied
    cos.bucket({ bucket: "examplebucket-1250000000" });
    // @ts-expect-error: there is no such parameter
    cos.bucket({ appid: "1250000000", bucket: "examplebucket-1250000000", regoin: "ap-guangzhou" });
    expectTypeOf(cos.bucket).toBeCallableWith({ ...bucket, region: "ap-guangzhou" });
  });
});

describe("the condition keys of cos", () => {
  it("know the type of their values", () => {
    expectTypeOf<ValueTypeOf<typeof cos.secureTransport>>().toEqualTypeOf<"boolean">();
    expectTypeOf<ValueTypeOf<typeof cos.contentLength>>().toEqualTypeOf<"numeric">();
    expectTypeOf<ValueTypeOf<typeof cos.vpcRequesterVpc>>().toEqualTypeOf<"string">();
  });
});
