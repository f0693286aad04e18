import { describe, expect, it } from "vitest";
import { toCatalog } from "../../src/model/catalog.js";
import { exportedActions, exportedKeys, exportedResourceTypes } from "../../src/model/exported.js";
import { facts } from "../facts-of-test.js";

const catalog = toCatalog(facts, { resourceTypes: [] });

describe("toCatalog", () => {
  it("sorts by name in the order of code units", () => {
    expect(catalog.actions.map((it) => it.name)).toEqual(["GetThing", "PutThing", "delete"]);
  });

  it("says one thing in one way", () => {
    const put = catalog.actions.find((it) => it.name === "PutThing");
    expect(put).toMatchObject({
      resourceTypes: ["bigThing"],
      ipRestriction: "not-supported",
      conflicts: [{ source: "s1", granularity: "operation", resourceTypes: [] }],
    });
    expect(catalog.conditionKeys.map((it) => it.actions)).toEqual(["every-request", ["PutThing"]]);
  });

  it("has a version that changes with what the facts and corrections say, and the newest day of a source", () => {
    const changed = toCatalog({ ...facts, name: "Other shop" }, { resourceTypes: [] });
    const said = { service: "shop", id: "all", basis: "tag-name" as const, reason: "r", source: "s" };
    const corrected = toCatalog(facts, { resourceTypes: [said] });
    const versions = [catalog, changed, corrected].map((it) => it.catalogVersion);
    expect(versions.every((it) => /^[0-9a-f]{12}$/.test(it))).toBe(true);
    expect(new Set(versions).size).toBe(3);
    expect(toCatalog({ ...facts }, { resourceTypes: [] }).catalogVersion).toBe(catalog.catalogVersion);
    const dated = (...dates: readonly string[]) =>
      toCatalog(
        { ...facts, sources: dates.map((date) => ({ id: date, title: "", ref: "", date })) },
        { resourceTypes: [] },
      );
    expect(dated("2025-01-02", "site 2025-05-22; 2024-01-01", "2026").catalogDate).toBe("2025-05-22");
    expect(dated("undated", "2026")).not.toHaveProperty("catalogDate");
  });

  it("leaves out what is not known", () => {
    expect(catalog.actions[0]).not.toHaveProperty("ipRestriction");
    expect(catalog.resourceTypes.map((it) => it.notes)).toEqual([undefined, "all things: thing/*"]);
    expect(catalog).not.toHaveProperty("leftOut");
  });

  it("takes the kind from the template and the id, or from a correction", () => {
    expect(catalog.resourceTypes.map((it) => it.kind)).toEqual(["shop:all", "shop:bigThing"]);
    const correction = {
      service: "shop",
      id: "all",
      kind: "pay:product",
      covers: ["shop:x"],
      reason: "r",
      source: "s",
    };
    const [all] = toCatalog(facts, { resourceTypes: [correction] }).resourceTypes;
    expect(all).toMatchObject({ kind: "pay:product", covers: ["shop:x"] });
  });

  it("takes a basis and the address of a source from corrections", () => {
    const said = { service: "shop", reason: "r", source: "s" };
    const corrected = toCatalog(facts, {
      resourceTypes: [{ ...said, id: "all", basis: "tag-name" }],
      sources: [{ ...said, id: "s1", ref: "another page" }],
    });
    expect(corrected.resourceTypes.map((it) => it.basis)).toEqual(["tag-name", undefined]);
    expect(corrected.sources).toEqual([{ ...facts.sources[0], ref: "another page" }]);
  });

  it("gives an action the condition keys that name it", () => {
    const color = { key: "shop:color", type: "string" as const, actions: ["GetThing"], description: "", source: "s1" };
    const { actions } = toCatalog(
      { ...facts, condition_keys: [...facts.condition_keys, color] },
      { resourceTypes: [] },
    );
    expect(actions.map((it) => it.conditionKeys)).toEqual([["shop:color"], ["shop:big_thing"], []]);
  });

  it("does not say that no operators are shown where nobody recorded them", () => {
    const [first, ...rest] = facts.condition_keys;
    const recorded = toCatalog(
      { ...facts, condition_keys: [...(first ? [{ ...first, operators: [] }] : []), ...rest] },
      { resourceTypes: [] },
    );
    expect(recorded.conditionKeys.map((it) => it.operators)).toEqual([undefined, []]);
  });

  it("keeps the names that were left out, each with its reason", () => {
    const not_included = { reason: "seen elsewhere", names: { "PutA, PutB": "third-party code" } };
    const audit_only_names = { source: "s1", reason: "an event", names: ["Audited"] };
    const { leftOut, notes } = toCatalog({ ...facts, not_included, audit_only_names }, { resourceTypes: [] });
    expect(leftOut).toEqual([
      { name: "Audited", reason: "an event", source: "s1" },
      { name: "PutA", reason: "third-party code" },
      { name: "PutB", reason: "third-party code" },
    ]);
    expect(notes).toEqual(["made by hand", "Names are left out that were seen elsewhere."]);
  });
});

describe("the names of the exports", () => {
  it("are the service's for actions, camelCase for the rest, `Key` where a key meets a resource", () => {
    expect(exportedActions(catalog).map((it) => it.name)).toEqual(["GetThing", "PutThing", "delete_"]);
    expect(exportedResourceTypes(catalog).map((it) => it.name)).toEqual(["all", "bigThing"]);
    expect(exportedKeys(catalog).map((it) => it.name)).toEqual(["bigThingKey"]);
  });
});
