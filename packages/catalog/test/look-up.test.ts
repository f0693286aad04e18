import { describe, expect, it } from "vitest";
import { actionsOf, findAction, findConditionKey, findResourceType } from "../src/index.js";
import { catalog } from "./catalog-of-test.js";

describe("findAction", () => {
  it.each(["CreateModel", "asr:CreateModel", "name/asr:CreateModel"])("finds %s", (text) => {
    expect(findAction(catalog, text)?.name).toBe("CreateModel");
  });

  it.each(["asr:createmodel", "cos:CreateModel", "asr:", "asr:Create*", ""])("does not find `%s`", (text) => {
    expect(findAction(catalog, text)).toBeUndefined();
  });
});

describe("actionsOf", () => {
  it("gives the actions of one level", () => {
    expect(actionsOf(catalog, "read").map((action) => action.name)).toEqual(["GetUsage"]);
    expect(actionsOf(catalog, "permissions")).toEqual([]);
  });
});

describe("findResourceType and findConditionKey", () => {
  it("find by the whole name", () => {
    expect(findResourceType(catalog, "model")?.kind).toBe("asr:model");
    expect(findResourceType(catalog, "asr:model")).toBeUndefined();
    expect(findConditionKey(catalog, "qcs:ip")?.type).toBe("ip");
    expect(findConditionKey(catalog, "ip")).toBeUndefined();
  });
});
