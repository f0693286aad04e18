import { catalog } from "@camwright/catalog-cos/metadata";
import { describe, expect, it } from "vitest";
import { methods } from "../../src/cos/methods.js";
import { cosSdk, type Recording } from "../../src/index.js";

const read = cosSdk({ catalog });
const docs = { Bucket: "docs-1250000000", Region: "ap-guangzhou" };
const base = "qcs::cos:ap-guangzhou:uid/1250000000:docs-1250000000";

const readOne = (method: string, params: object, options: object = {}): Recording =>
  read({ client: { options }, method, args: [params, () => {}] });

const allowed = (method: string, params: object, options?: object): readonly string[] =>
  readOne(method, params, options).calls.flatMap(({ action, resources }) =>
    resources.map((each) => `${action} ${each}`),
  );

const rules = (method: string, params: object, options?: object): readonly string[] =>
  readOne(method, params, options).notes.map(({ rule }) => rule);

describe("requests for one thing", () => {
  it.each([
    ["getService", {}, ["cos:GetService *"]],
    // 436/30580: the samples of bucket operations write the bucket with a slash
    ["headBucket", docs, [`cos:HeadBucket ${base}/`]],
    ["getBucketAcl", docs, [`cos:GetBucketACL ${base}/`]],
    ["getBucketACL", docs, [`cos:GetBucketACL ${base}/`]],
    ["putBucketCORS", docs, [`cos:PutBucketCORS ${base}/`]],
    // 598/57092 gives these the form with the star
    ["getBucketDomain", docs, [`cos:GetBucketDomain ${base}/*`]],
    ["listObjectVersions", { ...docs, Prefix: "a/" }, [`cos:GetBucketObjectVersions ${base}/*`]],
    ["getBucket", docs, [`cos:GetBucket ${base}/`]],
    ["getBucket", { ...docs, Prefix: "reports/" }, [`cos:GetBucket ${base}/reports/`]],
    ["getObject", { ...docs, Key: "a/b c.txt" }, [`cos:GetObject ${base}/a/b c.txt`]],
    ["getObject", { ...docs, Key: "/a.txt" }, [`cos:GetObject ${base}/a.txt`]],
    ["restoreObject", { ...docs, Key: "a" }, [`cos:PostObjectRestore ${base}/a`]],
    ["multipartUpload", { ...docs, Key: "a", PartNumber: 1 }, [`cos:UploadPart ${base}/a`]],
  ])("%s %j", (method, params, expected) => {
    expect(allowed(method, params)).toEqual(expected);
    expect(rules(method, params)).toEqual([]);
  });

  it("keep a first slash for a client that takes keys raw", () => {
    expect(allowed("getObject", { ...docs, Key: "/a" }, { UseRawKey: true })).toEqual([`cos:GetObject ${base}//a`]);
  });

  it("find the appid where older programs give it", () => {
    const short = { ...docs, Bucket: "docs", Key: "a" };
    expect(allowed("getObject", short, { AppId: "1250000000" })).toEqual([`cos:GetObject ${base}/a`]);
    expect(allowed("getObject", { ...short, AppId: "1250000000" })).toEqual([`cos:GetObject ${base}/a`]);
  });

  it("go by what the SDK asks temporary keys for, where no document states resources", () => {
    expect(allowed("getBucketTagging", docs)).toEqual([`cos:GetBucketTagging ${base}/`]);
    expect(rules("getBucketTagging", docs)).toEqual(["scope-from-sdk"]);
    expect(allowed("getObjectTagging", { ...docs, Key: "a" })).toEqual([`cos:GetObjectTagging ${base}/a`]);
  });
});

describe("requests for several things", () => {
  const source = "photos-1250000001.cos.ap-beijing.myqcloud.com/caf%C3%A9.jpg";
  const photo = "qcs::cos:ap-beijing:uid/1250000001:photos-1250000001/café.jpg";

  // 436/30580: copying needs GetObject on the source and PutObject on the target
  it.each(["putObjectCopy", "uploadPartCopy"])("%s reads the source and writes the target", (method) => {
    const params = { ...docs, Key: "a", CopySource: source };
    expect(allowed(method, params)).toEqual([`cos:GetObject ${photo}`, `cos:PutObject ${base}/a`]);
  });

  it("a source that is not understood is every object", () => {
    const anything = "cos:GetObject qcs::cos::uid/*:*/*";
    for (const CopySource of ["photos", "photos-1250000001.cos.ap-beijing.myqcloud.com/", undefined]) {
      expect(allowed("putObjectCopy", { ...docs, Key: "a", CopySource })[0]).toBe(anything);
    }
    const options = { CopySourceParser: () => null };
    expect(allowed("putObjectCopy", { ...docs, Key: "a", CopySource: source }, options)[0]).toBe(anything);
    const broken = { ...docs, Key: "a", CopySource: source.replace("%C3%A9", "%E9") };
    expect(allowed("putObjectCopy", broken)[0]).toBe(
      "cos:GetObject qcs::cos:ap-beijing:uid/1250000001:photos-1250000001/*",
    );
  });

  // 436/30580: deleting several objects needs DeleteObject on each
  it("deleteMultipleObject deletes each", () => {
    const Objects = [{ Key: "a" }, { Key: "b", VersionId: "1" }];
    expect(allowed("deleteMultipleObject", { ...docs, Objects })).toEqual([
      `cos:DeleteObject ${base}/a`,
      `cos:DeleteObject ${base}/b`,
    ]);
    expect(allowed("deleteMultipleObject", { ...docs, Objects: { Key: "c" } })).toEqual([`cos:DeleteObject ${base}/c`]);
    expect(rules("deleteMultipleObject", { ...docs, Objects: [] })).toEqual(["missing-parameter"]);
  });
});

describe("helpers", () => {
  const parts = [
    "PutObject",
    "InitiateMultipartUpload",
    "ListMultipartUploads",
    "ListParts",
    "UploadPart",
    "CompleteMultipartUpload",
  ];

  it.each(["uploadFile", "sliceUploadFile"])("%s may upload at once and in parts", (method) => {
    const params = { ...docs, Key: "a", FilePath: "a.txt" };
    expect(allowed(method, params)).toEqual(parts.map((name) => `cos:${name} ${base}/a`));
    expect(rules(method, params)).toEqual(["several-steps"]);
  });

  it("uploadFiles has a place for each file, and sends content at once", () => {
    const files = [
      { ...docs, Key: "a", Body: "text" },
      { ...docs, Key: "b", FilePath: "b.txt" },
    ];
    expect(allowed("uploadFiles", { files })).toEqual([
      `cos:PutObject ${base}/a`,
      ...parts.map((name) => `cos:${name} ${base}/b`),
    ]);
    expect(rules("uploadFiles", {})).toEqual(["unknown-method"]);
  });

  it("downloadFile asks for the size first", () => {
    const params = { ...docs, Key: "a", FilePath: "a.txt" };
    expect(allowed("downloadFile", params)).toEqual([`cos:HeadObject ${base}/a`, `cos:GetObject ${base}/a`]);
  });

  it("sliceCopyFile may copy at once and in parts", () => {
    const CopySource = "photos-1250000001.cos.ap-beijing.myqcloud.com/b";
    const actions = readOne("sliceCopyFile", { ...docs, Key: "a", CopySource }).calls.map(({ action }) => action);
    expect(actions).toEqual([
      "cos:HeadObject",
      "cos:GetObject",
      "cos:PutObject",
      "cos:InitiateMultipartUpload",
      "cos:ListParts",
      "cos:CompleteMultipartUpload",
    ]);
  });

  it("abortUploadTask goes by its level", () => {
    const abort = (key: string): string => `cos:AbortMultipartUpload ${base}/${key}`;
    expect(allowed("abortUploadTask", { ...docs, Key: "a", UploadId: "1" })).toEqual([abort("a")]);
    expect(allowed("abortUploadTask", { ...docs, Key: "a", Level: "file" })).toEqual([
      `cos:ListMultipartUploads ${base}/a`,
      abort("a"),
    ]);
    expect(allowed("abortUploadTask", { ...docs, Level: "bucket" })).toEqual([
      `cos:ListMultipartUploads ${base}/`,
      abort("*"),
    ]);
    expect(rules("abortUploadTask", { ...docs, Level: "region" })).toEqual(["unknown-method"]);
  });

  it("getObjectUrl signs for what the URL is used for", () => {
    const params = { ...docs, Key: "a" };
    expect(allowed("getObjectUrl", params)).toEqual([`cos:GetObject ${base}/a`]);
    expect(allowed("getObjectUrl", { ...params, Method: "PUT" })).toEqual([`cos:PutObject ${base}/a`]);
    expect(readOne("getObjectUrl", { ...params, Sign: false })).toEqual({ calls: [], notes: [] });
    expect(rules("getObjectUrl", { ...params, Method: "DELETE" })).toEqual(["unknown-method"]);
  });
});

describe("what is not known", () => {
  it.each(["request", "getAuth", "getV4Auth", "putBucketSomething", "constructor ", "get"])(
    "%s is listed",
    (method) => {
      expect(readOne(method, docs)).toMatchObject({ calls: [], notes: [{ rule: "unknown-method", subject: method }] });
    },
  );

  it.each(["on", "emit", "cancelTask", "_addTask", "toString", "hasOwnProperty", "__proto__"])(
    "%s sends nothing",
    (method) => {
      expect(readOne(method, docs)).toEqual({ calls: [], notes: [] });
    },
  );

  it("an action that the catalog lacks is left out and listed", () => {
    const bare = cosSdk({ catalog: { ...catalog, actions: [] } });
    expect(bare({ client: {}, method: "getObject", args: [docs] })).toMatchObject({
      calls: [],
      notes: [{ rule: "unknown-action", effect: "missing", subject: "cos:GetObject" }],
    });
  });

  it.each([
    [{ ...docs, Key: undefined }, `${base}/*`],
    [{ Key: "a" }, "qcs::cos::uid/*:*/a"],
    [{ ...docs, Region: "accelerate", Key: "a" }, "qcs::cos::uid/1250000000:docs-1250000000/a"],
  ])("a missing parameter of %j is any", (params, resource) => {
    expect(allowed("getObject", params)).toEqual([`cos:GetObject ${resource}`]);
    expect(new Set(rules("getObject", params))).toEqual(new Set(["missing-parameter"]));
  });

  it.each([
    ["a\nb", "unwritable-value", "*"],
    ["home/${uin}/a", "unwritable-value", "*"],
    ["a*b", "star-in-value", "a*b"],
  ])("the key %j is noted", (Key, rule, written) => {
    expect(allowed("getObject", { ...docs, Key })).toEqual([`cos:GetObject ${base}/${written}`]);
    expect(rules("getObject", { ...docs, Key })).toEqual([rule]);
  });

  it("a bucket or region that none can have is any", () => {
    const strange = { Bucket: " -1", Region: "ap:x", Key: "a" };
    expect(allowed("getObject", strange)).toEqual(["cos:GetObject qcs::cos::uid/*:*/a"]);
    expect(rules("getObject", strange)).toEqual(["unwritable-value", "missing-parameter", "unwritable-value"]);
  });

  it("no parameters at all are read", () => {
    expect(read({ client: {}, method: "getObject", args: [] }).calls).toHaveLength(1);
    expect(read({ client: {}, method: "getService", args: [() => {}] }).calls).toHaveLength(1);
  });
});

it("every method names actions of the catalog", () => {
  const params = { ...docs, Key: "a", files: [{ ...docs, Key: "a" }] };
  for (const method of Object.keys(methods)) {
    const { calls, notes } = readOne(method, params);
    expect([method, calls.length > 0]).toEqual([method, true]);
    expect(notes.filter(({ effect, rule }) => effect === "missing" || rule === "unknown-action")).toEqual([]);
  }
});
