import { describe, expect, it } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { catalogPlaces, catalogPrefixes, placesOf } from "../src/catalog-places.js";
import { actionsOfCatalog } from "../src/catalogued-action.js";
import { loadCatalog, loadCatalogsOf } from "../src/load-catalog.js";

const modulesOf = (prefix: string): readonly string[] => placesOf(prefix).map(({ module }) => module);

describe("catalogPlaces", () => {
  it("has a catalog of every package of catalogs that this one depends on", () => {
    const modules = catalogPlaces.map(({ module }) => module.split("/").slice(0, 2).join("/"));
    const packages = Object.keys(manifest.dependencies).filter((name) =>
      /^@camwright\/catalog-(?!generator)/.test(name),
    );
    expect(packages).toContain("@camwright/catalog-cos");
    expect([...new Set(modules)].toSorted()).toEqual(packages.toSorted());
  });

  it("has a catalog of a service once, and loads the one that it names", async () => {
    const services = catalogPlaces.map(({ service }) => service);
    expect(new Set(services).size).toBe(services.length);
    const loaded = await Promise.all(catalogPlaces.map(loadCatalog));
    expect(loaded.map(({ catalog }) => catalog.service)).toEqual(services);
    expect(loaded.map(({ module }) => module)).toEqual(catalogPlaces.map(({ module }) => module));
  });

  it("has the names of products that their catalogs have", async () => {
    const curated = catalogPlaces.flatMap((place) => (place.kind === "curated" ? [place] : []));
    const loaded = await Promise.all(curated.map(({ load }) => load()));
    expect(curated.map(({ name }) => name)).toEqual(loaded.map(({ name }) => name));
  });

  it("knows under which prefixes the actions of each catalog are, without loading it", async () => {
    const loaded = await Promise.all(catalogPlaces.map(loadCatalog));
    const shown = new Set(loaded.flatMap((it) => actionsOfCatalog(it).map(({ prefix }) => `${prefix} ${it.module}`)));
    const told = catalogPrefixes.flatMap((prefix) => modulesOf(prefix).map((module) => `${prefix} ${module}`));
    // All actions of cmq have one of its other two prefixes; no document shows an action of lmp, which has a resource only.
    const without = ["cmq @camwright/catalog-all/cmq", "lmp @camwright/catalog-finance/lmp"];
    expect(told.filter((it) => !shown.has(it))).toEqual(without);
    expect([...shown].filter((it) => !told.includes(it))).toEqual([]);
  });
});

describe("loadCatalogsOf", () => {
  it.each([
    ["cos", ["@camwright/catalog-cos"]],
    ["scf", ["@camwright/catalog-all/scf"]],
    ["cvm", ["@camwright/catalog-cvm", "@camwright/catalog-all/cbs"]],
    ["apigw", ["@camwright/catalog-all/apigateway"]],
    ["cmqtopic", ["@camwright/catalog-all/cmq"]],
    ["finance", ["@camwright/catalog-finance"]],
    // Prefixes that no action has: they should have been others, or are none.
    ["cbs", []],
    ["billing", []],
    ["apigateway", []],
    ["__proto__", []],
    ["../cos", []],
    ["", []],
  ])("loads what has actions of `%s`", async (prefix, modules) => {
    expect((await loadCatalogsOf([prefix])).map(({ module }) => module)).toEqual(modules);
  });

  it("loads each catalog once", async () => {
    const loaded = await loadCatalogsOf(["cmqqueue", "cmqtopic", "cmq", "cvm", "cvm"]);
    expect(loaded.map(({ module }) => module)).toEqual([
      "@camwright/catalog-all/cmq",
      "@camwright/catalog-cvm",
      "@camwright/catalog-all/cbs",
    ]);
  });
});

describe("actionsOfCatalog", () => {
  it("gives no action twice, over all catalogs", async () => {
    const loaded = await Promise.all(catalogPlaces.map(loadCatalog));
    const actions = loaded.flatMap(actionsOfCatalog).map(({ action }) => action);
    expect(actions.length).toBeGreaterThan(15_000);
    expect(new Set(actions).size).toBe(actions.length);
  });

  it("says what the SDK alone shows, and what documents say", async () => {
    const actions = (await loadCatalogsOf(["cvm"])).flatMap(actionsOfCatalog);
    expect(actions.find(({ action }) => action === "cvm:CreateDisks")).toEqual({
      action: "cvm:CreateDisks",
      prefix: "cvm",
      name: "CreateDisks",
      access: "write",
      accessBasis: "name",
      granularity: "unknown",
      module: "@camwright/catalog-all/cbs",
    });
    expect(actions.find(({ action }) => action === "cvm:RunInstances")).toMatchObject({
      granularity: "resource",
      facts: { name: "RunInstances" },
      module: "@camwright/catalog-cvm",
    });
  });
});
