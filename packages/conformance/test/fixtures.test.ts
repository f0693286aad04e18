import { describe, expect, it } from "vitest";
import { decideNaively } from "../src/index.js";
import { readCases } from "./fixture.js";

const documented = [...readCases("identity-cases.json"), ...readCases("layer-cases.json")];
const openPoints = [...readCases("open-points.json"), ...readCases("open-points-layers.json")];

describe("documented cases", () => {
  it.each(documented)("$id: $why", (one) => {
    expect(decideNaively(one).decision).toBe(one.expected);
  });

  it("differ from the documents only in list queries, and say so", () => {
    const differing = documented.filter((one) => one.documented !== undefined);
    expect(differing.map((one) => one.kind)).toEqual(["list-anomaly", "list-anomaly", "list-anomaly", "list-anomaly"]);
    expect(differing.every((one) => one.note?.startsWith("deny-ineffective-on-list"))).toBe(true);
  });
});

describe("open points", () => {
  it.each(openPoints)("$tag $id: $why", (one) => {
    const { decision, reason } = decideNaively(one);
    expect(decision).toBe(one.expected);
    expect(reason).toBe(one.reason ?? reason);
  });
});

describe("fixtures", () => {
  it("hold every documented case", () => {
    expect(documented).toHaveLength(92);
  });

  it("name every case once", () => {
    const ids = [...documented, ...openPoints].map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("give a source for each documented case and a tag for each open point", () => {
    expect(documented.every((one) => one.source !== undefined && one.tag === undefined)).toBe(true);
    expect(openPoints.every((one) => one.source === undefined && one.tag !== undefined)).toBe(true);
  });
});
