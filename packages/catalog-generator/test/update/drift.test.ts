import { describe, expect, it } from "vitest";
import type { FactFile } from "../../src/facts/fact-file.js";
import { checkDrift } from "../../src/update/drift.js";
import { action, facts } from "../facts-of-test.js";
import { said, sdk } from "../sdk/sdk-of-test.js";

const file = (service: string, actions: FactFile["actions"], more: Partial<FactFile> = {}) => ({
  file: `${service}/facts/${service}.json`,
  facts: { ...facts, service, actions, ...more },
});
const named = (name: string, seenIn: FactFile["actions"][number]["in"] = ["sdk"]) => ({ ...action, name, in: seenIn });

const asr = file("asr", [named("CreateModel")]);
const lines = (...all: Parameters<typeof checkDrift>[0][number][]) =>
  checkDrift(all, sdk, said).map((it) => [it.file, it.path, /`\w+`/.exec(it.message)?.[0]]);

describe("checkDrift", () => {
  it("finds nothing where facts and SDK agree", () => {
    expect(lines(asr)).toEqual([]);
  });

  it("finds an action of a curated service that no facts list", () => {
    expect(lines(file("asr", []))).toEqual([["asr/facts/asr.json", "/actions", "`CreateModel`"]]);
    expect(lines()).toEqual([["@camwright/catalog-asr", "/actions", "`CreateModel`"]]);
  });

  it.each([
    { not_included: { reason: "internal", names: { "Other, CreateModel": "a reason" } } },
    { audit_only_names: { source: "s1", reason: "a reason", names: ["CreateModel"] } },
  ])("takes an excluded name for known: %j", (more) => {
    expect(lines(file("asr", [], more))).toEqual([]);
  });

  it("finds an action that facts take from the SDK and that is not there", () => {
    const old = file("asr", [named("CreateModel"), named("OldModel"), named("AuditedModel", ["audit"])]);
    expect(lines(old)).toEqual([["asr/facts/asr.json", "/actions/1", "`OldModel`"]]);
  });

  it("knows an action by the prefix of the SDK's service and by the right one", () => {
    expect(lines(asr, file("cvm", [named("CreateDisk")]), file("disk", [named("CreateDisk")]))).toEqual([]);
  });

  it("asks nothing of a service that the SDK does not have", () => {
    expect(lines(asr, file("cos", [named("GetObject")]))).toEqual([]);
  });
});
