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
    [
      "a resource type",
      { resource_types: [...facts.resource_types, ...facts.resource_types.slice(1)] },
      "/resource_types/2",
    ],
    ["a key", { condition_keys: [...facts.condition_keys, ...facts.condition_keys] }, "/condition_keys/2"],
    [
      "a source of an action",
      { actions: [...facts.actions, { ...action, name: "New", source: ["s1", "s1"] }] },
      "/actions/3",
    ],
    [
      "a place of an action",
      { actions: [...facts.actions, { ...action, name: "New", in: ["sdk", "sdk"] as const }] },
      "/actions/3",
    ],
    [
      "a key of an action",
      { actions: [...facts.actions, { ...action, name: "New", condition_keys: ["qcs:ip", "qcs:ip"] }] },
      "/actions/3",
    ],
    [
      "an action of a key",
      {
        condition_keys: [
          { key: "qcs:ip", type: "ip" as const, actions: ["delete", "delete"], description: "", source: "s1" },
          ...facts.condition_keys.slice(0, 1),
        ],
      },
      "/condition_keys/0",
    ],
    ["a name that is left out", { not_included: { reason: "gone", names: { "Old, GetThing": "gone" } } }, "/actions"],
    ["a name of an event", { audit_only_names: { source: "s1", reason: "events", names: ["delete"] } }, "/actions"],
  ])("finds %s that is there twice", (_, wrong, place) => {
    expect(placesOf(wrong as Partial<FactFile>)).toContain(place);
  });

  it("finds an unknown source of a type, of a key, of its operators and of the names of events", () => {
    expect(placesOf(type({ source: "s2" }))).toEqual(["/resource_types/2"]);
    const key = { key: "shop:x", type: "string" as const, actions: [], description: "", source: "s1" };
    const keys = (it: object) => ({ condition_keys: [...facts.condition_keys, { ...key, ...it }] });
    expect(placesOf(keys({ source: "s2" }))).toContain("/condition_keys/2");
    expect(placesOf(keys({ operators_source: "s2" }))).toEqual(["/condition_keys/2"]);
    expect(placesOf({ audit_only_names: { source: "s2", reason: "events", names: [] } })).toEqual([
      "/audit_only_names/0",
    ]);
  });

  it("finds an unknown type, key and source of the details of an action", () => {
    const detail = { resource_type: "big_thing", forms: [], condition_keys: [], source: ["s1"] };
    const details = (it: object) => ({
      actions: [...facts.actions, { ...action, name: "New", resource_detail: [{ ...detail, ...it }] }],
    });
    expect(placesOf(details({}))).toEqual([]);
    for (const wrong of [{ resource_type: "x" }, { condition_keys: ["x"] }, { source: ["x"] }]) {
      expect(placesOf(details(wrong))).toEqual(["/actions/3"]);
    }
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
