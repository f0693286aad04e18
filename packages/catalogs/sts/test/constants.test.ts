import { describe, expect, it } from "vitest";
import * as sts from "../src/index.js";
import { facts } from "./facts.js";

const keys = facts.condition_keys.map(({ key }) => key).filter((key) => !key.startsWith("qcs:"));

const functions = ["action", "level", "like", "operationLevel"];

describe("the constants of sts", () => {
  it("are the actions of the facts, each its own text", () => {
    const actions = Object.fromEntries(facts.actions.map(({ name }) => [name, `sts:${name}`]));
    expect({ ...sts }).toMatchObject(actions);
  });

  it("are its condition keys too, but those of CAM itself", () => {
    const texts = new Set<unknown>(Object.values(sts));
    expect(keys.filter((key) => !texts.has(key))).toEqual([]);
  });

  it("are nothing else than actions, resource types, keys and what chooses among them", () => {
    expect(Object.keys(sts)).toEqual(expect.arrayContaining(functions));
    expect(Object.keys(sts)).toHaveLength(
      facts.actions.length + facts.resource_types.length + keys.length + functions.length,
    );
  });
});
