import { everything } from "@camwright/catalog";
import * as cos from "@camwright/catalog-cos";
import { catalog as cosCatalog } from "@camwright/catalog-cos/metadata";
import * as cvm from "@camwright/catalog-cvm";
import { catalog as cvmCatalog } from "@camwright/catalog-cvm/metadata";
import { describe, expect, it } from "vitest";
import { type Known, recordingOf } from "../src/index.js";

const known: Known = { catalogs: [cosCatalog, cvmCatalog], account: { uin: "100000000001", appid: "1250000000" } };
const parts = { appid: "1250000000", bucket: "docs-1250000000" } as const;
const folder = cos.object({ ...parts, key: "reports/*" });

const seen = (action: Parameters<typeof recordingOf>[0][number], more: Partial<Known> = {}): unknown => {
  const { calls, notes } = recordingOf([action], { ...known, ...more });
  return [...calls.flatMap(({ resources }) => resources), ...notes.map(({ rule }) => rule)];
};

describe("a recording of collected actions", () => {
  it("has the resources that each action can match", () => {
    const resources = [
      folder,
      cos.bucket(parts),
      cvm.instance({ uin: "100000000001", region: "ap-guangzhou", instanceId: "ins-1" }),
    ];
    expect(seen(cos.PutObject, { resources })).toEqual([folder]);
    expect(seen(cos.HeadBucket, { resources })).toEqual([cos.bucket(parts)]);
    expect(seen(cos.GetService, { resources })).toEqual(["*"]);
  });

  it("knows what covers what", () => {
    const contents = cos.bucketContents(parts);
    const whole = cos.object({ ...parts, key: "*" });
    expect(seen(cos.PutObject, { resources: [contents] })).toEqual([contents]);
    expect(seen(cos.HeadBucket, { resources: [whole] })).toEqual([whole]);
    expect(seen(cos.HeadBucket, { resources: [everything] })).toEqual(["*"]);
  });

  it("has every resource of the types where none is given that fits, with a note", () => {
    expect(seen(cos.PutObject)).toEqual([
      "qcs::cos::uid/1250000000:*/*",
      "missing-parameter",
      "missing-parameter",
      "missing-parameter",
    ]);
    expect(seen(cvm.ResetInstancesPassword, { resources: [folder] })).toEqual([
      "qcs::cvm::uin/100000000001:instance/*",
      "missing-parameter",
      "missing-parameter",
    ]);
  });

  it("lists actions that no catalog at hand has", () => {
    const { calls, notes } = recordingOf([cvm.ResetInstancesPassword], { catalogs: [cosCatalog] });
    expect(calls).toEqual([]);
    expect(notes).toMatchObject([{ rule: "unknown-action", subject: "cvm:ResetInstancesPassword" }]);
  });
});
