import { describe, expect, it } from "vitest";
import * as cvm from "../src/index.js";
import { catalog } from "../src/metadata.js";
import { facts } from "./facts.js";

const exported: Readonly<Record<string, unknown>> = { ...cvm };

/** The function of a type is called as the type, in camelCase. */
const functionName = (id: string): string => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** A value for each parameter: digits for accounts, as every segment but the last has its own alphabet. */
const sample = (parameter: string): string =>
  /uin$/i.test(parameter) ? "1250000000" : `some-${parameter.toLowerCase()}`;

const call = (id: string, parts: Readonly<Record<string, string>>): unknown => {
  const resource = exported[functionName(id)];
  return typeof resource === "function" ? Reflect.apply(resource, undefined, [parts]) : resource;
};

/** What a template gives: a policy names an account where the source writes none. */
const filled = (template: string): string =>
  template.replace(":uin/:", ":uin/${uin}:").replace(/\$\{(\w+)\}/g, (_, name: string) => sample(name));

describe("the resources of cvm", () => {
  it.each(facts.resource_types)("$id has the documented form $template", ({ id, template, params }) => {
    const parts = Object.fromEntries(["uin", ...params].map((name) => [name, sample(name)]));
    expect(call(id, parts)).toBe(filled(template));
  });

  it("have one for everything of an account, in a region or in all", () => {
    expect(cvm.all({ uin: "1410643447" })).toBe("qcs::cvm::uin/1410643447:*");
    expect(cvm.all({ uin: "1410643447", region: "gz" })).toBe("qcs::cvm:gz:uin/1410643447:*");
    const own = catalog.resourceTypes.map((it) => it.kind).filter((kind) => /^cvm:(?!all$)/.test(kind));
    expect(catalog.resourceTypes.find((it) => it.id === "all")?.covers?.toSorted()).toEqual(own.toSorted());
  });

  it("are known to the metadata by the template of the facts", () => {
    const templates = Object.fromEntries(facts.resource_types.map((it) => [functionName(it.id), it.template]));
    expect(Object.fromEntries(catalog.resourceTypes.map((it) => [it.id, it.template]))).toEqual(templates);
  });

  it("names disks, security groups and addresses under its own name", () => {
    const parts = { region: "ap-guangzhou", uin: "100000000001" };
    expect(cvm.volume({ ...parts, volumeId: "disk-1" })).toBe("qcs::cvm:ap-guangzhou:uin/100000000001:volume/disk-1");
    expect(cvm.sg({ ...parts, sgId: "sg-1" })).toBe("qcs::cvm:ap-guangzhou:uin/100000000001:sg/sg-1");
    expect(cvm.eip({ ...parts, addressId: "*" })).toBe("qcs::cvm:ap-guangzhou:uin/100000000001:eip/*");
  });

  it("knows only all system disks, and networks as resources of vpc", () => {
    const parts = { uin: "100000000001" };
    expect(cvm.systemdisk(parts)).toBe("qcs::cvm::uin/100000000001:systemdisk/*");
    expect(cvm.subnet({ ...parts, subnetId: "*" })).toBe("qcs::vpc::uin/100000000001:subnet/*");
  });
});
