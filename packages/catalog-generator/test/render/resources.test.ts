import { describe, expect, it } from "vitest";
import type { ResourceTypeCorrection } from "../../src/facts/corrections.js";
import { toCatalog } from "../../src/model/catalog.js";
import { renderResources } from "../../src/render/resources.js";
import { facts } from "../facts-of-test.js";

const rendered = (changed: Partial<typeof facts> = {}, ...resourceTypes: ResourceTypeCorrection[]): string =>
  renderResources(toCatalog({ ...facts, ...changed }, { resourceTypes }), "@camwright/catalog-shop", "facts/shop.json");

const said = { service: "shop", id: "big_thing", reason: "because", source: "a page" };

describe("renderResources", () => {
  it("gives a type with parameters a function of named parts, the region optional", () => {
    expect(rendered()).toContain(
      [
        "export function bigThing<const Region extends string, const Uin extends string>(parts: {",
        "  readonly region?: (Region & RegionText<Region>) | undefined;",
        "  readonly uin: Uin & AccountText<Uin>;",
        "  readonly thingId: string;",
        '}): Resource<"shop:bigThing"> {',
        '  return sixSegment("qcs::shop:${region}:uin/${uin}:thing/${thingId}", parts);',
        "}",
      ].join("\n"),
    );
  });

  it("gives a type without parameters a constant", () => {
    expect(rendered()).toContain('export const all = "qcs::shop:::*" as Resource<"shop:all">;');
  });

  it("imports nothing that it does not use", () => {
    const constants = rendered({ resource_types: facts.resource_types.filter((it) => it.id === "all") });
    expect(constants).toContain('import type { Resource } from "@camwright/catalog";');
  });

  it("adds the region that a document calls optional", () => {
    const template = "qcs::shop::uin/${uin}:zone/${zoneId}";
    const zone = { id: "zone", template, params: ["uin", "zoneId"], region: "optional" as const, source: "s1" };
    expect(rendered({ resource_types: [zone] })).toContain(
      'sixSegment("qcs::shop:${region}:uin/${uin}:zone/${zoneId}", parts)',
    );
  });

  it("asks for the account that a source leaves out", () => {
    const tagged = {
      id: "tagged",
      template: "qcs::shop:${region}:uin/:thing/${thingId}",
      params: ["region", "thingId"],
      region: "optional" as const,
      source: "s1",
    };
    const text = rendered({ resource_types: [tagged] });
    expect(text).toContain("The resource `qcs::shop:${region}:uin/:thing/${thingId}`.");
    expect(text).toContain('sixSegment("qcs::shop:${region}:uin/${uin}:thing/${thingId}", parts)');
    expect(text).toContain(
      "  readonly region?: (Region & RegionText<Region>) | undefined;\n  readonly uin: Uin & AccountText<Uin>;\n",
    );
  });

  it("types what a resource covers, and what it covers at one value", () => {
    expect(rendered({}, { ...said, covers: ["shop:all"] })).toContain('Resource<"shop:all" | "shop:bigThing">');
    const when = rendered({}, { ...said, coversWhen: { parameter: "thingId", value: "*", covers: ["shop:all"] } });
    expect(when).toContain(
      "function bigThing<const Region extends string, const Uin extends string, const ThingId extends string>",
    );
    expect(when).toContain("readonly thingId: ThingId;");
    expect(when).toContain('Resource<[ThingId] extends ["*"] ? "shop:all" | "shop:bigThing" : "shop:bigThing">');
  });

  it("refuses a bucket's name without the appid", () => {
    const text = rendered({}, { ...said, formats: { thingId: "bucket-name" } });
    expect(text).toContain("  readonly thingId: ThingId & BucketText<ThingId>;\n");
    expect(text).toContain(', parts, {"thingId":"bucket-name"});');
    expect(text).toContain(
      'import { type AccountText, type BucketText, type RegionText, type Resource, sixSegment } from "@camwright/catalog";',
    );
  });

  it("shows an example", () => {
    expect(rendered()).toContain(
      'shop.bigThing({ region: "ap-guangzhou", uin: "100000000001", thingId: "example" }); // => "qcs::shop:ap-guangzhou:uin/100000000001:thing/example"',
    );
  });
});
