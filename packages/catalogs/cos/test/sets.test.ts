import { actionsOf, bundle, matchesName } from "@camwright/catalog";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as cos from "../src/index.js";
import { catalog } from "../src/metadata.js";
import { samples } from "./samples.js";

const like = cos.like as (pattern: string) => {
  readonly members: readonly string[];
  readonly written: readonly string[];
};
const names = catalog.actions.map(({ name }) => name);

describe("cos.like", () => {
  it.each(Object.entries(samples))("has for %s what its type says", (pattern, members) => {
    expect(like(pattern)).toMatchObject({ members, written: [`cos:${pattern}`] });
  });

  it("has exactly what `matchesName` says of the catalog", () => {
    const cut = fc.tuple(fc.constantFrom(...names), fc.nat(), fc.nat()).map(([name, from, to]) => {
      const [start, end] = [from % name.length, to % name.length];
      return `${name.slice(0, Math.min(start, end))}*${name.slice(Math.max(start, end))}`;
    });
    fc.assert(
      fc.property(cut, (pattern) => {
        expect(like(pattern).members).toEqual(
          names.filter((name) => matchesName(pattern, name)).map((name) => `cos:${name}`),
        );
      }),
    );
  });

  it("says which catalog it knows", () => {
    expect(cos.like("Get*").catalogVersion).toBe(catalog.catalogVersion);
    expect(cos.like("*").members).toHaveLength(names.length);
  });
});

describe("cos.level", () => {
  it.each(["list", "read", "write", "tagging", "permissions"] as const)("has the actions that %s", (level) => {
    const { members, written, catalogVersion } = cos.level(level);
    expect(members).toEqual(actionsOf(catalog, level).map(({ name }) => `cos:${name}`));
    expect(written).toEqual(members);
    expect(catalogVersion).toBe(catalog.catalogVersion);
  });
});

describe("cos.action", () => {
  it("takes what the catalog does not know", () => {
    expect(cos.action("NewApi")).toBe("cos:NewApi");
    expect(() => cos.action("cos:NewApi")).toThrow(TypeError);
    expect(bundle(cos.like("Head*"), cos.action("NewApi")).members).toEqual([...samples["Head*"], "cos:NewApi"]);
  });
});
