import type { Resource } from "@camwright/catalog";
import * as asr from "@camwright/catalog-asr";
import * as cos from "@camwright/catalog-cos";
import * as vpc from "@camwright/catalog-vpc";
import { describe, expect, expectTypeOf, it } from "vitest";
import { scope, variable } from "../src/index.js";

const guangzhou = scope({ region: "ap-guangzhou", uin: "100000000001", appid: "1250000000" });
const bucket = "docs-1250000000";

describe("scope", () => {
  it("gives what the function takes of it", () => {
    expect(guangzhou(cos.bucket)({ bucket })).toBe(cos.bucket({ region: "ap-guangzhou", appid: "1250000000", bucket }));
    expect(guangzhou(asr.model)({ modelId: "*" })).toBe("qcs::asr::uin/100000000001:model/*");
  });

  it("lets the call win", () => {
    expect(guangzhou(vpc.subnet)({ subnetId: "subnet-1", uin: "2" })).toBe(
      "qcs::vpc:ap-guangzhou:uin/2:subnet/subnet-1",
    );
  });

  it("keeps the kinds of the result, also those of one value", () => {
    const [all, one] = [guangzhou(cos.object)({ bucket, key: "*" }), guangzhou(cos.object)({ bucket, key: "a" })];
    expectTypeOf(all).toEqualTypeOf<Resource<"cos:bucket" | "cos:bucketContents" | "cos:object">>();
    expectTypeOf(one).toEqualTypeOf<Resource<"cos:object">>();
    expect([all, one]).toHaveLength(2);
  });

  it("keeps what the compiler refuses", () => {
    // @ts-expect-error the name of the bucket is missing
    expect(() => guangzhou(cos.bucket)({})).toThrow("`bucket`");
    // @ts-expect-error the scope has no account
    expect(() => scope({ region: "ap-guangzhou" })(cos.bucket)({ bucket })).toThrow("`appid`");
    // @ts-expect-error a bucket without its appid
    expect(() => guangzhou(cos.bucket)({ bucket: "docs" })).toThrow("`bucket`");
    // @ts-expect-error a variable in the account
    expect(() => scope({ appid: variable.appId })(cos.bucket)({ bucket })).toThrow("`appid`");
  });
});

describe("variable", () => {
  it("stands in the last segment alone", () => {
    const own = guangzhou(vpc.subnet)({ subnetId: `${variable.uin}-*` });
    expect(own).toBe("qcs::vpc:ap-guangzhou:uin/100000000001:subnet/${uin}-*");
    // @ts-expect-error a variable in the region
    expect(() => cos.bucket({ region: variable.uin, appid: "1250000000", bucket })).toThrow("`region`");
  });

  it("stands in no path of COS (598/10607)", () => {
    // @ts-expect-error a variable in the key of an object
    expect(() => guangzhou(cos.object)({ bucket, key: `home/${variable.uin}/*` })).toThrow("`key`");
    // @ts-expect-error a variable in the pattern of a bucket
    expect(() => guangzhou(cos.bucket)({ bucket: `${variable.uin}*` })).toThrow("`bucket`");
    expect(guangzhou(cos.object)({ bucket, key: "price-in-$/{a}" })).toBe(
      `${guangzhou(cos.bucket)({ bucket })}price-in-$/{a}`,
    );
  });
});
