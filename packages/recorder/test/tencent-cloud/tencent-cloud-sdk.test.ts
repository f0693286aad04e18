import { catalog as cbs } from "@camwright/catalog-all/cbs/metadata";
import { catalog } from "@camwright/catalog-cvm/metadata";
import { catalog as privatedns } from "@camwright/catalog-privatedns/metadata";
import { catalog as vpc } from "@camwright/catalog-vpc/metadata";
import { describe, expect, it } from "vitest";
import { type Recording, type TencentCloudSdk, tencentCloudSdk } from "../../src/index.js";

const account = { uin: "100000000001" };
const base = "qcs::cvm:ap-guangzhou:uin/100000000001";

const readOne = (method: string, args: readonly unknown[], more: Partial<TencentCloudSdk> = {}): Recording =>
  tencentCloudSdk({ catalog, account, ...more })({ client: { region: "ap-guangzhou" }, method, args });

const resources = (method: string, request: unknown, more?: Partial<TencentCloudSdk>): readonly string[] =>
  readOne(method, [request], more).calls.flatMap((call) => call.resources);

const rules = (method: string, request: unknown, more?: Partial<TencentCloudSdk>): readonly string[] =>
  readOne(method, [request], more).notes.map(({ rule }) => rule);

describe("the action of a call", () => {
  const request = { InstanceIds: ["ins-1"] };
  const expected = { action: "cvm:ResetInstancesPassword", resources: [`${base}:instance/ins-1`] };

  it.each([
    ["ResetInstancesPassword", [request]],
    ["ResetInstancesPassword", [request, () => {}]],
    ["request", ["ResetInstancesPassword", request]],
    ["requestOctetStream", ["ResetInstancesPassword", request, {}]],
    ["doRequest", ["ResetInstancesPassword", request]],
  ])("by %s", (method, args) => {
    expect(readOne(method, args)).toEqual({ calls: [{ method, ...expected }], notes: [] });
  });

  it.each([
    ["DescribeNothing", [{}], "unknown-action", "cvm:DescribeNothing"],
    ["request", ["NoSuchAction", {}], "unknown-action", "cvm:NoSuchAction"],
    ["request", ["cvm:RunInstances", {}], "unknown-action", "cvm:cvm:RunInstances"],
    ["request", [7], "unknown-method", "request"],
    ["ensureInstance", [], "unknown-method", "ensureInstance"],
  ])("%s %j is listed as %s", (method, args, rule, subject) => {
    expect(readOne(method, args)).toMatchObject({ calls: [], notes: [{ rule, effect: "missing", subject }] });
  });

  it.each(["getCredential", "parseResponse", "_internal", "toString"])("%s sends nothing", (method) => {
    expect(readOne(method, [])).toEqual({ calls: [], notes: [] });
  });
});

describe("the resources of a call", () => {
  it("are `*` at operation level (598/10606)", () => {
    expect(readOne("AllocateHosts", [{ HostType: "x" }])).toEqual({
      calls: [{ method: "AllocateHosts", action: "cvm:AllocateHosts", resources: ["*"] }],
      notes: [],
    });
  });

  it("are `*` where no document states the level, with a note", () => {
    const unknown = catalog.actions.find(({ granularity }) => granularity === "unknown")?.name ?? "";
    expect(resources(unknown, { InstanceId: "ins-1" })).toEqual(["*"]);
    expect(rules(unknown, {})).toContain("unknown-granularity");
  });

  it("are found at any depth, in fields of one id and of several", () => {
    const request = {
      Placement: { Zone: "ap-guangzhou-3" },
      InstanceId: "ins-1",
      More: [{ InstanceIds: ["ins-2", "ins-1"] }],
    };
    expect(resources("ResetInstancesPassword", request)).toEqual([`${base}:instance/ins-1`, `${base}:instance/ins-2`]);
  });

  it("are every one of a type of which the call names none, with a note", () => {
    expect(resources("ResetInstancesPassword", { InstanceIds: [] })).toEqual([`${base}:instance/*`]);
    expect(rules("ResetInstancesPassword", {})).toEqual(["missing-parameter"]);
    expect(resources("ResetInstancesPassword", undefined)).toEqual([`${base}:instance/*`]);
    expect(resources("ResetInstancesPassword", () => {})).toEqual([`${base}:instance/*`]);
  });

  it("are of each type that the action takes", () => {
    expect(resources("AssociateAddress", { AddressId: "eip-1", InstanceId: "ins-1" })).toEqual([
      `${base}:eip/eip-1`,
      `${base}:instance/ins-1`,
    ]);
  });

  it("are found in fields that the caller names", () => {
    const fields = { volumeId: ["DiskIds"] };
    const request = { DiskIds: ["disk-1"], InstanceId: "ins-1" };
    expect(resources("AttachDisks", request)).toEqual([`${base}:instance/ins-1`, `${base}:volume/*`]);
    expect(resources("AttachDisks", request, { fields })).toEqual([`${base}:instance/ins-1`, `${base}:volume/disk-1`]);
    expect(rules("AttachDisks", request, { fields })).toEqual([]);
  });

  it("are without note where the documents show the star alone", () => {
    const only = vpc.actions.find(({ name }) => name === "CreateSubnet");
    expect(only?.resourceDetail?.find(({ resourceType }) => resourceType === "subnet")?.forms).toEqual(["any"]);
    expect(resources("CreateSubnet", { VpcId: "vpc-1" }, { catalog: vpc })).toEqual([
      "qcs::vpc:ap-guangzhou:uin/100000000001:subnet/*",
      "qcs::vpc:ap-guangzhou:uin/100000000001:vpc/vpc-1",
    ]);
    expect(rules("CreateSubnet", { VpcId: "vpc-1" }, { catalog: vpc })).toEqual([]);
  });

  it("have the region that the client or the caller names, else all", () => {
    const request = { InstanceId: "ins-1" };
    expect(resources("ResetInstancesPassword", request, { region: "ap-beijing" })).toEqual([
      "qcs::cvm:ap-beijing:uin/100000000001:instance/ins-1",
    ]);
    const { calls, notes } = tencentCloudSdk({ catalog })({
      client: { region: null },
      method: "ResetInstancesPassword",
      args: [request],
    });
    expect(calls[0]?.resources).toEqual(["qcs::cvm::uin/*:instance/ins-1"]);
    expect(notes.map(({ rule }) => rule)).toEqual(["missing-parameter", "missing-parameter"]);
  });

  it("leave out a region that may be left out", () => {
    const action = privatedns.actions.find(({ resourceTypes }) => resourceTypes.includes("zone"))?.name ?? "";
    expect(resources(action, { ZoneId: "zone-1" }, { catalog: privatedns })).toEqual([
      "qcs::privatedns::uin/100000000001:zone/zone-1",
    ]);
    expect(rules(action, { ZoneId: "zone-1" }, { catalog: privatedns })).toEqual([]);
  });

  it("are one pattern where there are too many", () => {
    const InstanceIds = Array.from({ length: 201 }, (_, index) => `ins-${index}`);
    expect(resources("ResetInstancesPassword", { InstanceIds })).toEqual([`${base}:instance/*`]);
    expect(rules("ResetInstancesPassword", { InstanceIds })).toEqual(["too-many-resources"]);
    const endless = { InstanceIds: Array.from({ length: 20_000 }, (_, index) => `ins-${index}`) };
    expect(resources("ResetInstancesPassword", endless)).toEqual([`${base}:instance/*`]);
  });

  it("take numbers and hostile requests", () => {
    const ring: Record<string, unknown> = { InstanceId: 7 };
    ring["self"] = ring;
    expect(resources("ResetInstancesPassword", ring)).toEqual([`${base}:instance/7`]);
    const polluting: unknown = JSON.parse('{"__proto__": {"InstanceId": "ins-1"}, "constructor": 1}');
    expect(resources("ResetInstancesPassword", polluting)).toEqual([`${base}:instance/ins-1`]);
    expect(resources("ResetInstancesPassword", { InstanceId: "a\nb" })).toEqual([`${base}:instance/*`]);
    expect(resources("ResetInstancesPassword", { InstanceId: "x" }, { account: { uin: "1:2" } })).toEqual([
      "qcs::cvm:ap-guangzhou:uin/*:instance/x",
    ]);
  });
});

describe("a service of which the names alone are known", () => {
  it("has every resource, and the prefix of its catalog", () => {
    expect(readOne("CreateDisks", [{ DiskSize: 10 }], { catalog: cbs })).toMatchObject({
      calls: [{ method: "CreateDisks", action: "cvm:CreateDisks", resources: ["*"] }],
      notes: [{ rule: "inferred-prefix" }, { rule: "unknown-granularity", effect: "wider" }],
    });
  });

  it("lists what it lacks", () => {
    expect(readOne("CreateNothing", [{}], { catalog: cbs })).toMatchObject({
      calls: [],
      notes: [{ rule: "unknown-action", subject: "cbs:CreateNothing" }],
    });
  });
});
