import { describe, expect, it } from "vitest";
import * as cos from "../src/index.js";
import { catalog } from "../src/metadata.js";

const exported: Readonly<Record<string, unknown>> = { ...cos };

/** A value for each parameter: digits for accounts, as every segment but the last has its own alphabet. */
const sample = (parameter: string): string => {
  if (/^(uin|appid)$/.test(parameter)) return "1250000000";
  return parameter === "bucket" ? "some-1250000000" : `some-${parameter.toLowerCase()}`;
};

const call = (id: string, parts: Readonly<Record<string, string>>): unknown => {
  const resource = exported[id];
  return typeof resource === "function" ? Reflect.apply(resource, undefined, [parts]) : resource;
};

describe("the resources of cos", () => {
  it.each(catalog.resourceTypes)("$id has the documented form $template", ({ id, template, parameters }) => {
    const parts = Object.fromEntries(parameters.map((name) => [name, sample(name)]));
    expect(call(id, parts)).toBe(template.replace(/\$\{(\w+)\}/g, (_, name: string) => sample(name)));
  });

  const parts = { region: "ap-guangzhou", appid: "1250000000", bucket: "examplebucket-1250000000" };

  it("names an object, a bucket and what is in it", () => {
    const bucket = "qcs::cos:ap-guangzhou:uid/1250000000:examplebucket-1250000000";
    expect(cos.object({ ...parts, key: "a.txt" })).toBe(`${bucket}/a.txt`);
    expect(cos.bucket(parts)).toBe(`${bucket}/`);
    expect(cos.bucketContents(parts)).toBe(cos.object({ ...parts, key: "*" }));
  });

  it("leaves the region empty if there is none", () => {
    expect(cos.regionBuckets({ appid: "1250000000" })).toBe("qcs::cos::uid/1250000000:*");
  });

  it("keeps a colon in a key and rejects one before it", () => {
    expect(cos.object({ ...parts, key: "a:b" })).toContain("/a:b");
    // @ts-expect-error the compiler refuses it too
    expect(() => cos.object({ ...parts, region: "ap:gz", key: "a" })).toThrow("`region`");
    // @ts-expect-error the compiler refuses it too
    expect(() => cos.object({ ...parts, appid: "1:2", key: "a" })).toThrow("`appid`");
  });

  it("wants the name of a bucket with its appid, and not more", () => {
    // @ts-expect-error the compiler refuses it too
    expect(() => cos.bucket({ ...parts, bucket: "examplebucket-1250000000/secret" })).toThrow("`bucket`");
    // @ts-expect-error the compiler refuses it too
    expect(() => cos.object({ ...parts, bucket: "examplebucket", key: "a" })).toThrow("`bucket`");
    expect(cos.bucket({ ...parts, bucket: "examplebucket-*" })).toContain(":examplebucket-*/");
  });

  it("wants no variable, not in the path either (598/10607)", () => {
    // @ts-expect-error a variable in the region
    expect(() => cos.object({ ...parts, region: "${uin}", key: "a" })).toThrow("`region`");
    // @ts-expect-error a variable in the account
    expect(() => cos.object({ ...parts, appid: "${app_id}", key: "a" })).toThrow("`appid`");
    // @ts-expect-error a variable in the key
    expect(() => cos.object({ ...parts, key: "home/${uin}/*" })).toThrow("`key`");
    const legacy = { appid: parts.appid, shortBucket: "docs", key: "a" };
    // @ts-expect-error a variable in the name of the bucket
    expect(() => cos.legacyPrefixPath({ ...legacy, shortBucket: "${uin}" })).toThrow("`shortBucket`");
    expect(() => cos.legacyPrefixPath({ ...legacy, shortBucket: "a/b" })).toThrow("`shortBucket`");
    expect(cos.object({ ...parts, key: "price-$1" })).toContain("/price-$1");
  });

  it("takes texts that the compiler does not know", () => {
    const given: Record<"appid" | "bucket" | "region", string> = parts;
    expect(cos.bucket(given)).toBe(cos.bucket(parts));
    expect(() => cos.bucket({ ...given, bucket: given.region })).toThrow("`bucket`");
  });
});
