import * as globalKeys from "@camwright/catalog/global";
import { describe, expect, it } from "vitest";
import { catalog } from "../src/metadata.js";

describe("the keys of CAM itself", () => {
  it.each(Object.values(globalKeys))("%s is a fact with a source, a type and its operators", (key) => {
    const fact = catalog.conditionKeys.find((candidate) => candidate.key === key);
    expect(fact).toMatchObject({ scope: "global", actions: "every-request" });
    expect(catalog.sources.map(({ id }) => id)).toContain(fact?.source);
  });
});
