import { describe, expect, it } from "vitest";
import { corrections } from "../../src/facts/corrections.js";
import { decode } from "../../src/facts/decode.js";
import { factFile } from "../../src/facts/fact-file.js";
import { facts } from "../facts-of-test.js";
import { workspaceProducts } from "../workspace-catalogs.js";

const said = {
  resourceTypes: [
    {
      service: "shop",
      id: "big_thing",
      kind: "shop:thing",
      covers: ["shop:all"],
      coversWhen: { parameter: "thingId", value: "*", covers: ["shop:all"] },
      basis: "tag-name",
      reason: "because",
      source: "a page",
    },
  ],
  ambiguous: [{ service: "shop", ids: ["big_thing", "all"], reason: "because", source: "a page" }],
  sources: [{ service: "shop", id: "s1", ref: "a page", reason: "because", source: "a page" }],
};

const full = {
  ...facts,
  condition_keys: [{ ...facts.condition_keys[0], operators: ["string_equal"], operators_source: "s1" }],
  actions: facts.actions.map((it) => ({
    ...it,
    conflicts: [{ source: "s1", granularity: "unknown", resource_types: [] }],
    resource_detail: [{ resource_type: "big_thing", forms: ["id"], condition_keys: [], source: ["s1"] }],
  })),
  not_included: { reason: "seen once", names: { Gone: "it went offline" } },
  audit_only_names: { source: "s1", reason: "events only", names: ["Login"] },
};

const files = {
  "a file of facts": { schema: factFile, whole: full },
  "a file of corrections": { schema: corrections, whole: said },
} as const;

/** The places of all objects in a value. */
const objectsIn = (value: unknown, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] => {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, member]) =>
    objectsIn(member, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return Array.isArray(value) ? inner : [path, ...inner];
};

/** A copy of a value in which the object at a place is another one. */
const changed = (value: unknown, path: readonly (string | number)[], change: (it: object) => object): unknown => {
  const [step, ...rest] = path;
  if (typeof value !== "object" || value === null) return value;
  if (step === undefined) return change(value);
  if (Array.isArray(value)) return value.map((it, index) => (index === step ? changed(it, rest, change) : it));
  return { ...value, [step]: changed(Reflect.get(value, step), rest, change) };
};

const isRefused = (file: keyof typeof files, value: unknown): boolean =>
  decode(files[file].schema as never, { path: "x.json", text: JSON.stringify(value) })._tag === "refused";

const kinds = Object.keys(files) as (keyof typeof files)[];

describe("the schemas of facts and corrections", () => {
  it.each(kinds)("take %s with every list filled", (file) => {
    expect(isRefused(file, files[file].whole)).toBe(false);
  });

  it.each(kinds)("refuse a field too many in every object of %s", (file) => {
    // The names that are left out are keys themselves, so that any is one.
    const places = objectsIn(files[file].whole).filter((path) => path.at(-1) !== "names");
    const taken = places.filter((path) => !isRefused(file, changed(files[file].whole, path, (it) => ({ ...it, surplus: "x" }))));
    expect(taken).toEqual([]);
    expect(places.length).toBeGreaterThan(4);
  });

  it.each(kinds)("refuse every field of %s with a value of another kind", (file) => {
    const places = objectsIn(files[file].whole).filter((path) => path.at(-1) !== "names");
    const fields = places.flatMap((path) => {
      const keys: string[] = [];
      changed(files[file].whole, path, (it) => (keys.push(...Object.keys(it)), it));
      return keys.map((key) => ({ path, key }));
    });
    const taken = fields.filter(({ path, key }) => !isRefused(file, changed(files[file].whole, path, (it) => ({ ...it, [key]: 7 }))));
    expect(taken).toEqual([]);
  });

  it.each([
    ["a file of facts", [], ["service", "name", "account_form", "notes", "sources", "resource_types", "condition_keys", "actions"]],
    ["a file of facts", ["sources", 0], ["id", "title", "ref", "date"]],
    ["a file of facts", ["resource_types", 0], ["id", "template", "params", "source"]],
    ["a file of facts", ["condition_keys", 0], ["key", "type", "actions", "description", "source"]],
    [
      "a file of facts",
      ["actions", 0],
      ["name", "access", "access_basis", "granularity", "resource_types", "condition_keys", "description", "source", "in"],
    ],
    ["a file of facts", ["actions", 0, "conflicts", 0], ["source", "granularity", "resource_types"]],
    ["a file of facts", ["actions", 0, "resource_detail", 0], ["resource_type", "forms", "condition_keys", "source"]],
    ["a file of facts", ["audit_only_names"], ["source", "reason", "names"]],
    ["a file of facts", ["not_included"], ["reason", "names"]],
    ["a file of corrections", [], ["resourceTypes"]],
    ["a file of corrections", ["resourceTypes", 0], ["service", "id", "reason", "source"]],
    ["a file of corrections", ["resourceTypes", 0, "coversWhen"], ["parameter", "value", "covers"]],
    ["a file of corrections", ["ambiguous", 0], ["service", "ids", "reason", "source"]],
    ["a file of corrections", ["sources", 0], ["service", "id", "ref", "reason", "source"]],
  ] as const)("ask %s at %j for %j and for nothing else", (file, path, expected) => {
    const without = (name: string) =>
      changed(files[file].whole, path, (it) => Object.fromEntries(Object.entries(it).filter(([key]) => key !== name)));
    const keys: string[] = [];
    changed(files[file].whole, path, (it) => (keys.push(...Object.keys(it)), it));
    expect(keys.filter((key) => isRefused(file, without(key))).sort()).toEqual([...expected].sort());
  });
});

describe("the schema of facts", () => {
  it.each([
    ["an action without a source", ["actions", 0], { source: [] }],
    ["an action seen nowhere", ["actions", 0], { in: [] }],
    ["an action with blanks in its name", ["actions", 0], { name: "Get Thing" }],
    ["an unknown access level", ["actions", 0], { access: "admin" }],
    ["an unknown granularity", ["actions", 0], { granularity: "service" }],
    ["an unknown type of a key", ["condition_keys", 0], { type: "text" }],
    ["a source without a title", ["sources", 0], { title: "" }],
    ["an unknown use of the region", ["resource_types", 0], { region: "maybe" }],
  ] as const)("refuses %s", (_, path, wrong) => {
    expect(isRefused("a file of facts", changed(full, path, (it) => ({ ...it, ...wrong })))).toBe(true);
  });
});

describe("the facts of the workspace", () => {
  it.each(workspaceProducts)("of $name fit the schemas", (product) => {
    const read = [
      ...product.facts.map((file) => decode(factFile as never, file)),
      ...(product.corrections === undefined ? [] : [decode(corrections as never, product.corrections)]),
    ];
    expect(read.length).toBeGreaterThan(0);
    expect(read.filter((it) => it._tag === "refused")).toEqual([]);
  });

  it("are those of every product that has its own package", () => {
    expect(workspaceProducts.map((it) => it.name)).toEqual(
      "asr cam cos cvm finance privatedns sts tag tokenhub vpc".split(" "),
    );
  });
});
