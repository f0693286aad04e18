import { describe, expect, it } from "vitest";
import * as finance from "../src/index.js";
import * as lmp from "../src/lmp.js";
import { catalog } from "../src/metadata.js";

const exported: Readonly<Record<string, unknown>> = { ...finance };

/** A value for each parameter: digits for accounts, as every segment but the last has its own alphabet. */
const sample = (parameter: string): string =>
  /^(uin|appid)$/.test(parameter) ? "1250000000" : `some-${parameter.toLowerCase()}`;

const call = (id: string, parts: Readonly<Record<string, string>>): unknown => {
  const resource = exported[id];
  return typeof resource === "function" ? Reflect.apply(resource, undefined, [parts]) : resource;
};

describe("the resources of finance", () => {
  it.each(catalog.resourceTypes)("$id has the documented form $template", ({ id, template, parameters }) => {
    const parts = Object.fromEntries(parameters.map((name) => [name, sample(name)]));
    expect(call(id, parts)).toBe(template.replace(/\$\{(\w+)\}/g, (_, name: string) => sample(name)));
  });

  it("names the products whose orders may be paid", () => {
    expect(finance.product({ serviceType: "tokenhub" })).toBe("qcs::tokenhub:::*");
    expect(finance.product({ serviceType: "lmp" })).toBe(lmp.all);
    expect(() => finance.product({ serviceType: "a:b" })).toThrow("`serviceType`");
  });
});
