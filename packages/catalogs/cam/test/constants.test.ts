import { describe, expect, it } from "vitest";
import * as cam from "../src/index.js";
import { facts } from "./facts.js";

const keys = facts.condition_keys.map(({ key }) => key).filter((key) => !/^(?:qcs:|mfa$)/.test(key));

const functions = ["action", "level", "like", "operationLevel"];

describe("the constants of cam", () => {
  it("are the actions of the facts, each its own text", () => {
    const actions = Object.fromEntries(facts.actions.map(({ name }) => [name, `cam:${name}`]));
    expect({ ...cam }).toMatchObject(actions);
  });

  it("are its condition keys too, but those of CAM itself", () => {
    const texts = new Set<unknown>(Object.values(cam));
    expect(keys.filter((key) => !texts.has(key))).toEqual([]);
  });

  it("are nothing else than actions, resource types, keys and what chooses among them", () => {
    expect(Object.keys(cam)).toEqual(expect.arrayContaining(functions));
    expect(Object.keys(cam)).toHaveLength(
      facts.actions.length + facts.resource_types.length + keys.length + functions.length,
    );
  });
});
