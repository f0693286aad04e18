import { describe, expect, it } from "vitest";
import * as vpc from "../src/index.js";
import { catalog } from "../src/metadata.js";

const exported: Readonly<Record<string, unknown>> = { ...vpc };

/** A value for each parameter: digits for accounts, as every segment but the last has its own alphabet. */
const sample = (parameter: string): string =>
  /^(uin|appid)$/.test(parameter) ? "1250000000" : `some-${parameter.toLowerCase()}`;

const call = (id: string, parts: Readonly<Record<string, string>>): unknown => {
  const resource = exported[id];
  return typeof resource === "function" ? Reflect.apply(resource, undefined, [parts]) : resource;
};

describe("the resources of vpc", () => {
  it.each(catalog.resourceTypes)("$id has the documented form $template", ({ id, template, parameters }) => {
    const parts = Object.fromEntries(parameters.map((name) => [name, sample(name)]));
    expect(call(id, parts)).toBe(template.replace(/\$\{(\w+)\}/g, (_, name: string) => sample(name)));
  });

  it("has a region, which may be empty or a wildcard", () => {
    const parts = { uin: "100000000001", vpcId: "vpc-1" };
    expect(vpc.vpc({ ...parts, region: "*" })).toBe("qcs::vpc:*:uin/100000000001:vpc/vpc-1");
    expect(vpc.vpc({ ...parts, region: "" })).toBe(vpc.vpc(parts));
  });

  it("knows resources of another service", () => {
    expect(vpc.eipCvm({ region: "ap-guangzhou", uin: "100000000001" })).toBe(
      "qcs::cvm:ap-guangzhou:uin/100000000001:eip/*",
    );
  });
});
