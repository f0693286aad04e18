import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compile } from "@camwright/evaluator";
import { beforeAll, describe, expect, it } from "vitest";
import { clientsOf } from "../src/clients.js";
import { startFakeCloud } from "../src/fake-cloud.js";
import { type ExampleRun, runExample } from "../src/index.js";
import { program } from "../src/program.js";

const withoutRecorder = async (): Promise<readonly string[]> => {
  const cloud = await startFakeCloud();
  const folder = await mkdtemp(join(tmpdir(), "camwright-example-"));
  const { cvm, cos } = clientsOf(cloud.endpoint);
  await program(cvm, cos, folder);
  await rm(folder, { recursive: true });
  await cloud.close();
  return cloud.requests();
};

let run: ExampleRun;
beforeAll(async () => {
  run = await runExample();
});

const object = (key: string): string => `qcs::cos:ap-guangzhou:uid/1250000000:docs-1250000000/${key}`;
const cvm = (path: string): string => `qcs::cvm:ap-guangzhou:uin/100000000001:${path}`;
const parts = "CompleteMultipartUpload InitiateMultipartUpload ListMultipartUploads ListParts UploadPart".split(" ");

describe("the example", () => {
  it("sends what it would send without the recorder", async () => {
    expect(run.requests).toEqual(await withoutRecorder());
    expect(run.requests).toEqual([
      "StopInstances",
      "RebootInstances",
      "DescribeImages",
      "DescribeZones",
      "PUT /reports/new.txt",
      "PUT /reports/index.txt",
      "GET /",
      "GET /reports/old.txt",
      "POST /",
      "GET /private/list.txt",
    ]);
    expect(run.refused).toBe("AccessDenied");
  });

  it("gives the least policy", () => {
    expect(run.policy?.statement.map(({ action, resource }) => [action, resource])).toEqual([
      [parts.map((name) => `cos:${name}`), [object("reports/new.txt")]],
      [["cos:DeleteObject"], [object("reports/old.txt")]],
      [["cos:GetBucket"], [object("reports/")]],
      [["cos:GetObject"], [object("private/list.txt"), object("reports/old.txt")]],
      [["cos:PutObject"], [object("reports/index.txt"), object("reports/new.txt")]],
      [["cvm:DescribeImages"], [cvm("image/img-11111111")]],
      [["cvm:DescribeZones"], "*"],
      [["cvm:RebootInstances"], [cvm("instance/ins-11111111")]],
      [["cvm:StopInstances"], [cvm("instance/ins-11111111"), cvm("instance/ins-22222222")]],
    ]);
  });

  it("says what it assumed", () => {
    expect(run.notes.map(({ rule, effect, subject }) => [rule, effect, subject])).toEqual([
      ["unknown-granularity", "wider", "cvm:DescribeZones"],
      ["several-steps", "assumed", "uploadFile"],
    ]);
  });

  it("allows each recorded call, and an account that has no policy none", () => {
    const principal = { type: "user", ownerUin: "100000000001", uin: "100000000002", appId: "1250000000" } as const;
    const requests = run.recording.calls.map(({ action, resources }) => ({ principal, action, resource: resources }));
    const decide = compile({ identity: run.policy === undefined ? [] : [run.policy] });
    expect(new Set(requests.map((request) => decide(request).decision))).toEqual(new Set(["allow"]));
    expect(new Set(requests.map((request) => compile({ identity: [] })(request).decision))).toEqual(new Set(["deny"]));
  });
});
