import { catalogPlaces } from "@camwright/catalog-loader";
import { parseResource } from "@camwright/core";
import { describe, expect, it } from "vitest";
import { loadCatalogPage } from "../../../src/engine/learn/catalog-page.js";
import { filterActions } from "../../../src/engine/learn/filter-actions.js";
import { sampleResource } from "../../../src/engine/learn/sample-resource.js";
import { listServices } from "../../../src/engine/learn/services.js";

describe("the list of services", () => {
  const services = listServices();

  it("has every catalog once, those with documents first, with their products", () => {
    expect(services.length).toBe(catalogPlaces.length);
    const curated = services.filter(({ kind }) => kind === "curated");
    expect(services.slice(0, curated.length)).toEqual(curated);
    expect(curated.every(({ product }) => product !== undefined)).toBe(true);
    expect(services.find(({ service }) => service === "cos")?.product).toBe("Cloud Object Storage");
  });

  it("has the prefixes of the actions, which may be another's name or none", () => {
    const prefixesOf = (name: string): unknown => services.find(({ service }) => service === name)?.prefixes;
    expect(prefixesOf("cos")).toEqual(["cos"]);
    expect(prefixesOf("cbs")).toEqual(["cvm"]);
    expect(prefixesOf("apigateway")).toEqual(["apigw"]);
  });
});

describe("the page of a service", () => {
  it("has the facts of a product's documents", async () => {
    const page = await loadCatalogPage("cos");
    expect(page._tag === "documented" && page.catalog.name).toBe("Cloud Object Storage");
    expect(page._tag === "documented" && page.actions.find(({ name }) => name === "GetObject")?.facts?.access).toBe(
      "read",
    );
  });

  it("has the names that the SDK shows, and says under which prefix and why", async () => {
    const page = await loadCatalogPage("cbs");
    expect(page._tag === "sdk" && page.prefixFacts.map(({ prefix, relation }) => [prefix, relation])).toEqual([
      ["cvm", "instead"],
    ]);
    expect(page._tag === "sdk" && page.beside).toEqual(["cvm"]);
    expect(
      page._tag === "sdk" &&
        page.actions.every(({ facts, granularity }) => facts === undefined && granularity === "unknown"),
    ).toBe(true);
  });

  it.each(["", "nothing", "__proto__", "../cos"])("is missing for `%s`", async (service) => {
    expect(await loadCatalogPage(service)).toEqual({ _tag: "missing" });
  });

  it("can be sent to the page whole", async () => {
    const pages = await Promise.all(listServices().map(({ service }) => loadCatalogPage(service)));
    expect(structuredClone(pages)).toEqual(pages);
  });
});

describe("the filter of actions", () => {
  it("takes words, levels and granularities together", async () => {
    const page = await loadCatalogPage("cos");
    if (page._tag !== "documented") throw new Error("cos has a catalog");
    const all = { text: "", level: "all", granularity: "all" } as const;
    expect(filterActions(page.actions, all)).toEqual(page.actions);
    const names = filterActions(page.actions, { ...all, text: "bucket POLICY", level: "permissions" }).map(
      ({ name }) => name,
    );
    expect(names).toContain("PutBucketPolicy");
    expect(names).not.toContain("GetBucketPolicy");
    expect(
      filterActions(page.actions, { ...all, granularity: "operation" }).every(
        ({ granularity }) => granularity === "operation",
      ),
    ).toBe(true);
    expect(filterActions(page.actions, { ...all, text: "no such words" })).toEqual([]);
  });
});

describe("the resource of an action", () => {
  const own = { uin: "100000000001", appId: "1250000000" };

  it.each([
    ["cos", "PutObject", own, "qcs::cos::uid/1250000000:*/*"],
    ["cos", "PutObject", { uin: "", appId: "" }, "qcs::cos:::*/*"],
    ["asr", "CreateModel", own, "qcs::asr::uin/100000000001:model/*"],
  ])("%s:%s", async (service, name, account, expected) => {
    const page = await loadCatalogPage(service);
    if (page._tag !== "documented") throw new Error("it has a catalog");
    const found = page.actions.find((action) => action.name === name);
    expect(found && sampleResource(found, page.catalog.resourceTypes, account)).toBe(expected);
  });

  it("is one that a policy may have, for every action", async () => {
    const pages = await Promise.all(listServices().map(({ service }) => loadCatalogPage(service)));
    const resources = pages.flatMap((page) =>
      page._tag === "missing"
        ? []
        : page.actions.map((action) =>
            sampleResource(action, page._tag === "documented" ? page.catalog.resourceTypes : [], own),
          ),
    );
    expect([...new Set(resources)].filter((text) => parseResource(text)._tag === "Left")).toEqual([]);
    expect(resources.length).toBeGreaterThan(10_000);
  });
});
