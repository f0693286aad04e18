import { describe, expect, it } from "vitest";
import * as lmp from "../src/lmp.js";
import { catalog } from "../src/lmp-metadata.js";

describe("lmp", () => {
  it("is known by one resource and no action", () => {
    expect({ ...lmp }).toEqual({ all: catalog.resourceTypes[0]?.template, action: expect.any(Function) });
    expect(lmp.action("NewApi")).toBe("lmp:NewApi");
  });
});
