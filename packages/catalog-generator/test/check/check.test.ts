import { describe, expect, it } from "vitest";
import { checkFacts, checkProduct } from "../../src/check/check.js";
import type { ResourceTypeCorrection } from "../../src/facts/corrections.js";
import type { FactFile, ResourceTypeEntry } from "../../src/facts/fact-file.js";
import { action, facts } from "../facts-of-test.js";

const placesOf = (changed: Partial<FactFile>): readonly string[] =>
  checkFacts("shop.json", { ...facts, ...changed }).map((it) => it.path);

const type = (changed: Partial<ResourceTypeEntry>): Partial<FactFile> => ({
  resource_types: [
    ...facts.resource_types,
    { id: "new", template: "qcs::shop:::*", params: [], source: "s1", ...changed },
  ],
});

describe("checkFacts", () => {
  it("finds nothing in facts without a fault", () => {
    expect(checkFacts("shop.json", facts)).toEqual([]);
  });

  it("finds what is there twice", () => {
    expect(placesOf({ actions: [...facts.actions, action] })).toContain("/actions/3");
    expect(placesOf({ sources: [...facts.sources, ...facts.sources] })).toContain("/sources/1");
  });

  it.each([
    ["resource type", { granularity: "resource" as const, resource_types: ["nothing"] }],
    [
      "resource type of a conflict",
      { conflicts: [{ source: "s1", granularity: "resource" as const, resource_types: ["x"] }] },
    ],
    ["condition key", { condition_keys: ["shop:nothing"] }],
    ["source", { source: ["s2"] }],
    ["source of a conflict", { granularity_conflict: { resource: ["s2"], operation: [] } }],
  ])("finds an unknown %s", (_, changed) => {
    expect(placesOf({ actions: [...facts.actions, { ...action, name: "New", ...changed }] })).toEqual(["/actions/3"]);
  });

  it("finds an unknown action of a key", () => {
    const [key] = facts.condition_keys;
    const wrong = { key: "shop:other", type: "string" as const, actions: ["Nothing"], description: "", source: "s1" };
    expect(placesOf({ condition_keys: [...(key ? [key] : []), wrong] })).toContain("/condition_keys/1");
  });

  it.each([
    ["five segments", { template: "qcs::shop:uin/${uin}:thing", params: ["uin"] }],
    ["a word in the region segment", { template: "qcs::shop:gz::*" }],
    ["another account form", { template: "qcs::shop::${uin}x:*", params: ["uin"] }],
    ["an empty path", { template: "qcs::shop:::" }],
    ["params that are not its placeholders", { template: "qcs::shop:::${id}", params: ["thingId"] }],
    ["a region that is required and missing", { region: "required" as const }],
    [
      "a region that is unused and there",
      { template: "qcs::shop:${region}::*", params: ["region"], region: "none" as const },
    ],
  ])("finds a template with %s", (_, changed) => {
    expect(placesOf(type(changed))).toEqual(["/resource_types/2"]);
  });

  it("finds an action that lists resource types without being of resource level", () => {
    const wrong = { ...action, name: "New", resource_types: ["big_thing"] };
    expect(placesOf({ actions: [...facts.actions, wrong] })).toEqual(["/actions/3"]);
  });

  it("finds two exports of one name", () => {
    const wrong = { ...action, name: "bigThing" };
    const [finding] = checkFacts("shop.json", { ...facts, actions: [...facts.actions, wrong] });
    expect(finding?.message).toContain("`bigThing`");
  });
});

describe("checkProduct", () => {
  const said = { service: "shop", id: "big_thing", reason: "because", source: "a page" };
  const count = (...resourceTypes: readonly ResourceTypeCorrection[]): number =>
    checkProduct({ file: "c.json", at: "", value: { resourceTypes: [...resourceTypes] } }, [facts]).length;

  it("takes a correction of what is there", () => {
    expect(count({ ...said, coversWhen: { parameter: "thingId", value: "*", covers: ["shop:all"] } })).toBe(0);
  });

  it("finds a type or a parameter that is not there, and a second correction of one type", () => {
    expect(count({ ...said, id: "small_thing" })).toBe(1);
    expect(count({ ...said, service: "other" })).toBe(1);
    expect(count({ ...said, coversWhen: { parameter: "key", value: "*", covers: ["shop:all"] } })).toBe(1);
    expect(count(said, said)).toBe(1);
  });

  it("finds a source that is not there, and a second correction of one source", () => {
    const source = { service: "shop", id: "s1", ref: "a page", reason: "because", source: "a page" };
    const countSources = (...sources: (typeof source)[]): number =>
      checkProduct({ file: "c.json", at: "", value: { resourceTypes: [], sources } }, [facts]).length;
    expect(countSources(source)).toBe(0);
    expect(countSources({ ...source, id: "s2" })).toBe(1);
    expect(countSources(source, source)).toBe(1);
  });
});
