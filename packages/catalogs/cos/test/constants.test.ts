import { describe, expect, it } from "vitest";
import * as cos from "../src/index.js";
import { catalog } from "../src/metadata.js";

const functions = ["action", "level", "like", "operationLevel"];

describe("the constants of cos", () => {
  it("are the actions of the catalog, each its own text", () => {
    const actions = Object.fromEntries(catalog.actions.map(({ name }) => [name, `cos:${name}`]));
    expect({ ...cos }).toMatchObject(actions);
  });

  it("are its condition keys too, but those of CAM itself", () => {
    const texts = new Set<unknown>(Object.values(cos));
    const missing = catalog.conditionKeys.map(({ key }) => key).filter((key) => !texts.has(key));
    expect(missing).toEqual(missing.filter((key) => key.startsWith("qcs:")));
  });

  it("are nothing else than actions, resource types, keys and what chooses among them", () => {
    const global = catalog.conditionKeys.filter(({ key }) => key.startsWith("qcs:")).length;
    const facts = catalog.actions.length + catalog.resourceTypes.length + catalog.conditionKeys.length - global;
    expect(Object.keys(cos)).toEqual(expect.arrayContaining(functions));
    expect(Object.keys(cos)).toHaveLength(facts + functions.length);
  });
});
