import type {
  Action,
  ActionId,
  ActionKey,
  ActionKind,
  MemberOf,
  Resource,
  ResourceKind,
  UnknownKind,
  ValueTypeOf,
} from "@camwright/catalog";
import { describe, expectTypeOf, it } from "vitest";
import * as cos from "../src/index.js";
import type { samples } from "./samples.js";

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

describe("the name of a bucket", () => {
  const appid = "1250000000";

  it("may have hyphens before its appid", () => {
    expectTypeOf(cos.bucket({ appid, bucket: "a-1250000000" })).toEqualTypeOf<Resource<"cos:bucket">>();
    expectTypeOf(cos.bucket({ appid, bucket: "docs-gz-1250000000" })).toEqualTypeOf<Resource<"cos:bucket">>();
    expectTypeOf(cos.bucket({ appid, bucket: "docs-1-gz-1250000000" })).toEqualTypeOf<Resource<"cos:bucket">>();
  });

  it("has its appid at the end", () => {
    // @ts-expect-error: no appid
    expectTypeOf(cos.bucket({ appid, bucket: "docs" })).toBeString();
    // @ts-expect-error: no appid behind the last hyphen
    expectTypeOf(cos.bucket({ appid, bucket: "docs-1250000000-gz" })).toBeString();
  });
});

describe("the condition keys of cos", () => {
  it("know the type of their values", () => {
    expectTypeOf<ValueTypeOf<typeof cos.secureTransport>>().toEqualTypeOf<"boolean">();
    expectTypeOf<ValueTypeOf<typeof cos.contentLength>>().toEqualTypeOf<"numeric">();
    expectTypeOf<ValueTypeOf<typeof cos.vpcRequesterVpc>>().toEqualTypeOf<"string">();
  });
});

type Samples = typeof samples;
type Members<Set> = ActionId<MemberOf<Set>>;

describe("the sets of cos", () => {
  it("know at the type level what they have at run time", () => {
    type Typed = {
      "Head*": Members<ReturnType<typeof cos.like<"Head*">>>;
      "*ACL": Members<ReturnType<typeof cos.like<"*ACL">>>;
      "Get*Object*": Members<ReturnType<typeof cos.like<"Get*Object*">>>;
      GetObject: Members<ReturnType<typeof cos.like<"GetObject">>>;
      "**GetObject": Members<ReturnType<typeof cos.like<"**GetObject">>>;
      "GetObject*ACL*": Members<ReturnType<typeof cos.like<"GetObject*ACL*">>>;
      "*e*a*d*O*": Members<ReturnType<typeof cos.like<"*e*a*d*O*">>>;
      "*Service": Members<ReturnType<typeof cos.like<"*Service">>>;
    };
    expectTypeOf<Typed>().toEqualTypeOf<{ -readonly [Pattern in keyof Samples]: Samples[Pattern][number] }>();
  });

  it("know the union of their kinds", () => {
    expectTypeOf<ActionKind<MemberOf<ReturnType<typeof cos.like<"HeadObject*">>>>>().toEqualTypeOf<"cos:object">();
    expectTypeOf<ActionKind<MemberOf<ReturnType<typeof cos.like<"*Service">>>>>().toEqualTypeOf<never>();
    const tagging = cos.level("tagging");
    expectTypeOf<Members<typeof tagging>>().toEqualTypeOf<
      "cos:DeleteBucketTagging" | "cos:DeleteObjectTagging" | "cos:PutBucketTagging" | "cos:PutObjectTagging"
    >();
  });

  it("are of the catalog's levels and patterns that fit", () => {
    // @ts-expect-error no such level
    expectTypeOf(() => cos.level("reads")).toBeFunction();
    // @ts-expect-error no action fits
    expectTypeOf(() => cos.like("Gte*")).toBeFunction();
  });

  it("have an escape that is typed as unchecked", () => {
    expectTypeOf(cos.action("NewApi")).toEqualTypeOf<Action<"cos:NewApi", UnknownKind>>();
  });
});
