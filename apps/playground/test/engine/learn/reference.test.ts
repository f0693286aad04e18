import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { catalogPlaces, loadCatalog } from "@camwright/catalog-loader";
import { operatorNames, quotas, serverCodes } from "@camwright/core";
import { describe, expect, it } from "vitest";
import { referenceOf } from "../../../src/engine/learn/make-reference.js";
import { readRules } from "../../../src/engine/learn/read-rules.js";
import { filterEntries, groupOf, referenceGroups } from "../../../src/engine/learn/reference.js";

const rules = readRules(
  readFileSync(fileURLToPath(import.meta.resolve("@camwright/conformance-kit/data/rules.ndjson")), "utf8"),
);
const place = catalogPlaces.find(({ service }) => service === "cam");
const cam = place && (await loadCatalog(place));
if (cam?.kind !== "curated") throw new Error("CAM has a catalog");
const entries = referenceOf(cam.catalog, rules);
const all = { text: "", group: "all" } as const;

describe("the reference", () => {
  it("has the operators, keys, limits, codes and rules of the packages", () => {
    const count = (group: (typeof referenceGroups)[number]): number => filterEntries(entries, { ...all, group }).length;
    expect(count("operators")).toBe(operatorNames().length);
    expect(count("codes")).toBe(Object.keys(serverCodes).length);
    expect(count("limits")).toBeGreaterThan(Object.keys(quotas).length);
    expect(count("rules") + count("open")).toBe(rules.length);
    expect(referenceGroups.every((group) => count(group) > 0)).toBe(true);
  });

  it("has an entry once in its group", () => {
    const names = entries.map((entry) => `${entry._tag} ${entry.name}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it("shows what is open as open", () => {
    const open = entries.filter((entry) => groupOf(entry) === "open").map(({ name }) => name);
    expect(open).toContain("U-1");
    expect(open).toContain("C-31");
    expect(open).not.toContain("action-prefix");
  });

  it("is searched by what the entries say", () => {
    const found = (text: string): readonly string[] => filterEntries(entries, { ...all, text }).map(({ name }) => name);
    expect(found("string_like")).toContain("string_like");
    expect(found("ResourceProjectError")).toContain("ResourceProjectError");
    expect(found("a resource has a project")).toContain("ResourceProjectError");
    expect(found("second factor")).toContain("C-31");
    expect(found("no such thing anywhere")).toEqual([]);
    expect(found("takesIfExist")).toEqual([]);
  });

  it("can be sent to the page", () => {
    expect(structuredClone(entries)).toEqual(entries);
  });
});

describe("rules of a file", () => {
  it("are refused where a line is none", () => {
    expect(() => readRules('{"id": 1}')).toThrow("Expected string");
  });
});
