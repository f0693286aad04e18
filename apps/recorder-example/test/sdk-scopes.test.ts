import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { catalog } from "@camwright/catalog-cos/metadata";
import { cosSdk, type Recording, record } from "@camwright/recorder";
import COS from "cos-nodejs-sdk-v5";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FakeCloud, startFakeCloud } from "../src/fake-cloud.js";

/** One element of the scope that the SDK asks a temporary key for, before each request. */
interface Scope {
  readonly action: string;
  readonly bucket: string;
  readonly region: string;
  readonly prefix?: string;
}

let cloud: FakeCloud;
let folder: string;
beforeAll(async () => {
  cloud = await startFakeCloud();
  folder = await mkdtemp(join(tmpdir(), "camwright-scopes-"));
  await writeFile(join(folder, "large"), new Uint8Array(2_500_000));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await cloud.close();
});

interface Called {
  readonly scopes: readonly Scope[];
  readonly recording: Recording;
}

/** A call of one method with the real SDK: what it asked keys for, and what the recorder saw. Without `send` it ends there. */
const called = async (method: string, params: object, send: boolean): Promise<Called> => {
  const scopes: Scope[] = [];
  let done: (value: unknown) => void = () => {};
  const end = new Promise((resolve) => {
    done = resolve;
  });
  const cos = new COS({
    Protocol: "http:",
    Domain: cloud.endpoint,
    ServiceDomain: cloud.endpoint,
    getAuthorization: (options, callback) => {
      scopes.push(...(options.Scope as unknown as readonly Scope[]));
      const keys = { SecretId: "an-id", SecretKey: "a-key", Method: options.Method, Key: options.Key };
      if (send) callback(COS.getAuthorization(keys));
      else done(undefined);
    },
  });
  const { client, recording } = record(cos, cosSdk({ catalog }));
  const run = Reflect.get(client, method) as (given: object, callback: unknown) => unknown;
  Reflect.apply(run, client, [params, done]);
  await end;
  return { scopes, recording: recording() };
};

const docs = { Bucket: "docs-1250000000", Region: "ap-guangzhou" };
const paramsOf = (): object => ({
  ...docs,
  Key: "a/b.txt",
  Prefix: "a/",
  Body: "text",
  UploadId: "1",
  PartNumber: 1,
  Position: 0,
  Parts: [{ PartNumber: 1, ETag: "1" }],
  Objects: [{ Key: "a" }, { Key: "b" }],
  CopySource: "photos-1250000001.cos.ap-beijing.myqcloud.com/caf%C3%A9.jpg",
  RestoreRequest: { Days: 1 },
  Origin: "x",
  AccessControlRequestMethod: "GET",
  SelectType: 2,
  SelectRequest: { Expression: "select" },
  ACL: "private",
  Id: "1",
  CORSRules: [{ AllowedOrigin: ["*"], AllowedMethod: ["GET"] }],
  Policy: { version: "2.0", statement: [] },
  Tags: [{ Key: "k", Value: "v" }],
  Rules: [{ ID: "1" }],
  VersioningConfiguration: { Status: "Enabled" },
  ReplicationConfiguration: { Role: "r", Rules: [] },
  WebsiteConfiguration: { IndexDocument: { Suffix: "i" } },
  RefererConfiguration: { Status: "Enabled", RefererType: "Black-List", DomainList: { Domains: ["a"] } },
  DomainRule: [],
  OriginRule: [],
  BucketLoggingStatus: {},
  InventoryConfiguration: { Destination: {} },
  AccelerateConfiguration: { Status: "Enabled" },
  ServerSideEncryptionConfiguration: { Rule: [] },
});

/** The documents of COS name these two otherwise than the SDK does. */
const documented: Readonly<Record<string, string>> = { RestoreObject: "PostObjectRestore" };
const nameOf = (method: string, { action }: Scope): string => {
  const name = action.replace("name/cos:", "");
  return method === "deleteBucketEncryption" ? "DeleteBucketEncryption" : (documented[name] ?? name);
};

/** A scope as the recorder writes it; the whole bucket where the documents give an action that form. */
const textsOf = (method: string, scope: Scope): readonly string[] => {
  const base = `qcs::cos:${scope.region}:uid/${scope.bucket.split("-").at(-1)}:${scope.bucket}/`;
  return [`${base}${scope.prefix ?? ""}`, `${base}*`, "*"].map((text) => `cos:${nameOf(method, scope)} ${text}`);
};

const recorded = ({ calls }: Recording): readonly string[] =>
  calls.flatMap(({ action, resources }) => resources.map((resource) => `${action} ${resource}`));

const notCalled = new Set(["request", "getAuth", "getV4Auth", "getObjectUrl"]);
const several = ["sliceUploadFile", "abortUploadTask", "uploadFile", "uploadFiles", "sliceCopyFile", "downloadFile"];
const single = Object.keys(COS.prototype as object).filter(
  (name) => !notCalled.has(name) && !several.includes(name) && !name.includes("Stream"),
);

describe("what the SDK asks temporary keys for is what the recorder sees", () => {
  it("of as many methods as there are", () => {
    expect(single.length).toBeGreaterThan(70);
  });

  it.each(single)("%s", async (method) => {
    const { scopes, recording } = await called(
      method,
      // A key is no part of a bucket's operations; the SDK would take it along.
      method.includes("Bucket") ? { ...paramsOf(), Key: undefined } : paramsOf(),
      false,
    );
    expect(scopes.length).toBeGreaterThan(0);
    expect(recording.notes.filter(({ effect }) => effect === "missing")).toEqual([]);
    const texts = recorded(recording);
    expect(texts).toHaveLength(scopes.length);
    for (const scope of scopes) expect(textsOf(method, scope).filter((text) => texts.includes(text))).toHaveLength(1);
  });

  it.each(several)("%s", async (method) => {
    const CopySource = "photos-1250000001.cos.ap-beijing.myqcloud.com/caf%C3%A9.jpg";
    const own = { ...docs, Key: "a/b.txt", FilePath: join(folder, method === "downloadFile" ? "small" : "large") };
    const params = {
      ...own,
      CopySource,
      UploadId: "1",
      ChunkSize: 1_048_576,
      files: [{ ...own }],
      onProgress: () => {},
    };
    const { scopes, recording } = await called(method, params, true);
    expect(scopes.length).toBeGreaterThan(0);
    const texts = recorded(recording);
    for (const scope of scopes) expect(textsOf(method, scope).filter((text) => texts.includes(text))).toHaveLength(1);
  });
});
