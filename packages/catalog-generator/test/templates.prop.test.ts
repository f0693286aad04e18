import {
  readSixSegment,
  resourceTemplate,
  resourceTypesOf,
  type SixSegmentParts,
  sixSegment,
} from "@camwright/catalog";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeholders, splitTemplate } from "../src/facts/template.js";
import { workspaceCatalogs } from "./workspace-catalogs.js";

const types = workspaceCatalogs.flatMap((catalog) =>
  catalog.resourceTypes.map((type) => ({
    name: `${catalog.service}:${type.id}`,
    catalog,
    type,
    template: resourceTemplate(type),
  })),
);

const region = fc.option(fc.stringMatching(/^[a-z0-9*-]{1,12}$/), { nil: undefined });
const account = fc.stringMatching(/^[0-9*]{1,12}$/);
const service = fc.stringMatching(/^[a-z]{1,8}$/);
const any = fc.string({ minLength: 1 });
const step = any.map((text) => text.replaceAll("/", "_"));

const arbitraryOf = (template: string, name: string): fc.Arbitrary<string | undefined> => {
  const segments = splitTemplate(template);
  const holds = (segment = "") => placeholders(segment).includes(name);
  if (holds(segments?.account)) return account;
  if (holds(segments?.region)) return region;
  if (holds(segments?.service)) return service;
  return template.endsWith(`\${${name}}`) ? any : step;
};

const valuesOf = (template: string): fc.Arbitrary<SixSegmentParts> =>
  fc.record(Object.fromEntries(placeholders(template).map((name) => [name, arbitraryOf(template, name)])));

const given = (parts: SixSegmentParts): SixSegmentParts =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));

describe("the resource types of the curated catalogs", () => {
  it("are so many", () => {
    expect(types.length).toBeGreaterThan(60);
  });

  it.each(types)("$name reads the parameters of which its text was made", ({ catalog, type, template }) => {
    fc.assert(
      fc.property(valuesOf(template), (parts) => {
        const text = sixSegment(template, parts);
        expect(readSixSegment(template, text)).toEqual(given(parts));
        expect(resourceTypesOf(catalog, text).map((it) => it.type)).toContain(type);
      }),
      { numRuns: 50 },
    );
  });

  it.each(types)("$name makes the text of which its parameters were read", ({ template }) => {
    const text = fc
      .tuple(valuesOf(template), fc.constantFrom("", "/", ":", "*", "/x", "x/y"))
      .map(([parts, more]) => `${sixSegment(template, parts)}${more}`);
    fc.assert(
      fc.property(text, (it) => {
        const parts = readSixSegment(template, it);
        expect(parts === undefined ? it : sixSegment(template, parts)).toBe(it);
      }),
      { numRuns: 50 },
    );
  });

  it.each(types)("$name has one reading for a text: each parameter of the path ends it or is followed by /", (it) => {
    const path = splitTemplate(it.template)?.path ?? "";
    expect(path.replace(/\$\{\w+\}(\/|$)/g, "")).not.toContain("${");
  });
});
