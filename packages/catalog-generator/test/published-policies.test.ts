import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { splitTemplate } from "../src/facts/template.js";
import { usedActions, usesOf } from "../src/unknown/used-actions.js";
import { workspaceCatalogs } from "./workspace-catalogs.js";

const path = "../../conformance/fixtures/corpus/dev.ndjson";
const corpus = { path, text: readFileSync(new URL(path, import.meta.url), "utf8") };

/** The places, a document and a text, at which the actions of a service are named. */
const placesOf = (service: string): number =>
  [...usedActions(corpus)]
    .filter(([text]) => text.replace(/^name\//, "").startsWith(`${service}:`))
    .reduce((count, [, documents]) => count + documents.length, 0);

/** The beginnings of the paths that any catalog gives to resources of a service: `instance/`, `roleName/`. */
const beginningsOf = (service: string): readonly string[] =>
  workspaceCatalogs
    .flatMap((it) => it.resourceTypes.flatMap(({ template }) => splitTemplate(template) ?? []))
    .filter((it) => it.service === service)
    .map((it) => it.path.replace(/[$*].*$/, ""));

const usedResources = [...usesOf(corpus, ["resource"])].flatMap(([text, documents]) =>
  documents.flatMap(() => splitTemplate(text) ?? []),
);

describe("the actions of published policies", () => {
  it("are used of these services so often", () => {
    expect(["cam", "cvm", "sts", "tag"].map(placesOf)).toEqual([112, 83, 24, 60]);
  });
});

describe("the resources of published policies", () => {
  it.each([
    ["cam", 10, 1],
    ["cvm", 11, 8],
    ["sts", 0, 0],
    ["tag", 0, 0],
  ])("of %s have %i times the path of a type, and %i times stand for the whole product", (service, known, whole) => {
    const paths = usedResources.filter((it) => it.service === service).map((it) => it.path);
    const beginnings = beginningsOf(service).filter((it) => it !== "");
    expect(paths.filter((it) => it === "*")).toHaveLength(whole);
    expect(paths.filter((it) => beginnings.some((beginning) => it.startsWith(beginning)))).toHaveLength(known);
    expect(paths).toHaveLength(known + whole);
  });
});
