import { describe, expect, it } from "vitest";
import { isOwnModule, planOwn } from "../../src/own/plan-own.js";
import { facts as fullFacts } from "../facts-of-test.js";

const file = (value: unknown, path = "shop.json") => ({ path, text: JSON.stringify(value) });
const minimal = { service: "shop", actions: [{ name: "GetThing" }] };

const filesOf = (value: unknown, path?: string): Readonly<Record<string, string>> => {
  const plan = planOwn(file(value, path));
  if (plan._tag === "refused") throw new Error(JSON.stringify(plan.findings));
  return Object.fromEntries(plan.files.map((it) => [it.path, it.text]));
};
const faultsOf = (value: unknown, corrections?: unknown): readonly string[] => {
  const plan = planOwn(file(value), corrections === undefined ? undefined : file(corrections, "corrections.json"));
  return plan._tag === "refused" ? plan.findings.map((it) => `${it.file}${it.path}`) : [];
};

describe("planOwn", () => {
  it("takes a service and the names of its actions", () => {
    const { "actions.ts": actions, "metadata.ts": metadata } = filesOf(minimal);
    expect(actions).toContain('export const GetThing = "shop:GetThing" as UncheckedAction<"shop:GetThing">;');
    expect(actions).toContain("Get thing.");
    expect(metadata).toContain('accessBasis: "name"');
    expect(metadata).toContain('title: "Facts about shop"');
  });

  it("exports everything but the metadata from its index", () => {
    const { "index.ts": index = "", ...modules } = filesOf(minimal);
    const exported = [...index.matchAll(/from "\.\/(\w+)\.js"/g)].map((match) => `${match[1]}.ts`);
    expect([...exported, "metadata.ts"].sort()).toEqual(Object.keys(modules).sort());
  });

  it("takes the facts of a curated catalog, and gives the same constants", () => {
    const { "actions.ts": actions } = filesOf(fullFacts);
    expect(actions).toContain('as Action<"shop:PutThing", "shop:bigThing", "shop:big_thing">');
  });

  it("fills in what is left out", () => {
    const { "resources.ts": resources, "keys.ts": keys } = filesOf({
      ...minimal,
      resource_types: [{ id: "thing", template: "qcs::shop::uin/${uin}:thing/${thingId}" }],
      condition_keys: [{ key: "shop:colour", type: "string" }],
      actions: [{ name: "GetThing", resource_types: ["thing"] }],
    });
    expect(resources).toContain("readonly thingId: string");
    expect(keys).toContain("Actions: every request");
  });

  it("gives the same bytes for the same facts", () => {
    expect(filesOf(fullFacts)).toEqual(filesOf(structuredClone(fullFacts)));
  });

  it.each([
    [{ ...minimal, service: "My Shop" }, "shop.json/service"],
    [{ ...minimal, actions: [{ name: "Frobnicate" }] }, "shop.json/actions/0"],
    [{ ...minimal, actions: [{ name: "GetThing", colour: "red" }] }, "shop.json/actions/0/colour"],
    [{ ...minimal, actions: [{ name: "GetThing", resource_types: ["thing"] }] }, "shop.json/actions/0"],
    [{ ...minimal, sources: [] }, "shop.json/sources"],
    [{ ...minimal, resource_types: [{ id: "a", template: "qcs::shop:::a/${1}" }] }, "shop.json/resource_types/0"],
    [{ ...minimal, "a/b": 1 }, "shop.json/a~1b"],
  ])("refuses %j", (value, place) => {
    expect(faultsOf(value)).toEqual([place]);
  });

  it("takes corrections with a reason and a source, about what there is", () => {
    const types = [{ id: "thing", template: "qcs::shop:::thing/${thingId}" }];
    const correction = { service: "shop", id: "thing", kind: "shop:item", reason: "a reason", source: "a source" };
    const said = { path: "c.json", text: JSON.stringify({ resourceTypes: [correction] }) };
    const plan = planOwn(file({ ...minimal, resource_types: types }), said);
    expect(JSON.stringify(plan)).toContain("Kind `shop:item`");
    expect(faultsOf(minimal, { resourceTypes: [correction] })).toEqual(["corrections.json/resourceTypes/0"]);
    expect(faultsOf(minimal, { resourceTypes: [{ ...correction, reason: "" }] })).toEqual([
      "corrections.json/resourceTypes/0/reason",
    ]);
  });

  it("lets no file name and no text of the facts leave its comment or literal", () => {
    const hostile = "*/ globalThis.x = 1; // ${`\n";
    const files = filesOf(
      { ...minimal, name: hostile, actions: [{ name: "GetThing", description: hostile }] },
      "a/b\nexport const evil = 1;//.json",
    );
    for (const text of Object.values(files)) {
      expect(text.split("\n", 1)[0]).toMatch(
        /^\/\/ Generated from [\w. -]+ by `camwright catalog generate`\. Do not edit\.$/,
      );
      expect(text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/"(?:[^"\\]|\\.)*"/g, "")).not.toContain("globalThis");
    }
  });
});

describe("isOwnModule", () => {
  it("knows the modules of this command and no others", () => {
    expect(Object.values(filesOf(minimal)).map(isOwnModule)).not.toContain(false);
    for (const text of ["", "export {};\n", "// Generated from facts/a.json by `npm run generate`. Do not edit.\n"]) {
      expect(isOwnModule(text)).toBe(false);
    }
  });
});
