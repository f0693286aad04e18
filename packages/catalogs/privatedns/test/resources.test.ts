import { describe, expect, it } from "vitest";
import * as privatedns from "../src/index.js";
import { catalog } from "../src/metadata.js";

const exported: Readonly<Record<string, unknown>> = { ...privatedns };

/** A value for each parameter: digits for accounts, as every segment but the last has its own alphabet. */
const sample = (parameter: string): string =>
  /^(uin|appid)$/.test(parameter) ? "1250000000" : `some-${parameter.toLowerCase()}`;

const call = (id: string, parts: Readonly<Record<string, string>>): unknown => {
  const resource = exported[id];
  return typeof resource === "function" ? Reflect.apply(resource, undefined, [parts]) : resource;
};

describe("the resources of privatedns", () => {
  it.each(catalog.resourceTypes)("$id has the documented form $template", ({ id, template, parameters }) => {
    const parts = Object.fromEntries(parameters.map((name) => [name, sample(name)]));
    expect(call(id, parts)).toBe(template.replace(/\$\{(\w+)\}/g, (_, name: string) => sample(name)));
  });

  it("may carry a region", () => {
    const parts = { uin: "100000000001", zoneId: "zone-1" };
    expect(privatedns.zone(parts)).toBe("qcs::privatedns::uin/100000000001:zone/zone-1");
    expect(privatedns.zone({ ...parts, region: "ap-guangzhou" })).toBe(
      "qcs::privatedns:ap-guangzhou:uin/100000000001:zone/zone-1",
    );
  });
});
