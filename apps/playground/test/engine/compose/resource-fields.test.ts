import { type Catalog, resourceTypesOf } from "@camwright/catalog";
import { catalogPlaces, loadCatalog } from "@camwright/catalog-loader";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formOfType,
  problemOf,
  type ResourceForm,
  readResource,
  startForm,
  writeResource,
} from "../../../src/engine/compose/resource-fields.js";

const curated: readonly Catalog[] = (
  await Promise.all(catalogPlaces.filter(({ kind }) => kind === "curated").map(loadCatalog))
).flatMap((loaded) => (loaded.kind === "curated" ? [loaded.catalog] : []));

const formsOf = (service: string): readonly ResourceForm[] =>
  curated
    .filter((catalog) => catalog.service === service)
    .flatMap(({ resourceTypes }) => resourceTypes.map(formOfType));

const form = (service: string, id: string): ResourceForm => {
  const found = formsOf(service).find((each) => each.id === id);
  if (found === undefined) throw new Error(`no type ${id}`);
  return found;
};

const values = { region: "ap-guangzhou", appid: "1250000000", bucket: "docs-1250000000", key: "a/b.txt" };
const text = "qcs::cos:ap-guangzhou:uid/1250000000:docs-1250000000/a/b.txt";

describe("a resource", () => {
  it("has a field for each placeholder", () => {
    expect(form("cos", "object").fields).toEqual([
      { name: "region", kind: "region" },
      { name: "appid", kind: "appid" },
      { name: "bucket", kind: "bucket" },
      { name: "key", kind: "text" },
    ]);
    expect(form("asr", "model").fields.map(({ kind }) => kind)).toEqual(["uin", "text"]);
  });

  it("is written from fields and read back into them", () => {
    expect(writeResource(form("cos", "object"), values)).toBe(text);
    expect(readResource(formsOf("cos"), text)).toEqual({ form: form("cos", "object"), values });
    expect(readResource(formsOf("cos"), "*")).toBeUndefined();
  });

  it("stays in its form while it is filled in", () => {
    const unfinished = "qcs::cos:ap-guangzhou:uid/1250000000:docs-1250000000/";
    expect(readResource(formsOf("cos"), unfinished)?.form.id).toBe("bucket");
    expect(readResource(formsOf("cos"), unfinished, "object")?.values["key"]).toBe("");
  });

  it("of every documented type is read by the type that wrote it", () => {
    const all = curated.flatMap((catalog) => catalog.resourceTypes.map((type) => ({ catalog, type })));
    expect(all.length).toBeGreaterThan(50);
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.stringMatching(/^[1-9][0-9]{0,6}$/), ({ catalog, type }, id) => {
        const made = formOfType(type);
        const filled = Object.fromEntries(
          made.fields.map(({ name, kind }) => [name, kind === "bucket" ? `b-${id}` : kind === "region" ? "ap-x" : id]),
        );
        const written = writeResource(made, filled);
        expect(readResource([made], written)).toEqual({ form: made, values: filled });
        expect(resourceTypesOf(catalog, written).map((reading) => reading.type.id)).toContain(type.id);
        expect(made.fields.flatMap((field) => problemOf(made, field, filled[field.name] ?? "") ?? [])).toEqual([]);
      }),
    );
  });

  it("begins with the account of the caller and what was typed in before", () => {
    const account = { uin: "100000000001", appId: "1250000000" };
    expect(startForm(form("asr", "model"), account)).toEqual({ uin: "100000000001", modelId: "" });
    const before = { form: form("cos", "object"), values };
    expect(startForm(form("cvm", "instance"), account, before)).toEqual({
      region: "ap-guangzhou",
      uin: "100000000001",
      instanceId: "",
    });
    expect(startForm(form("cos", "bucket"), account, before)["bucket"]).toBe("docs-1250000000");
  });

  it.each([
    ["bucket", "docs", "bucket"],
    ["bucket", "docs-1250000000", undefined],
    ["appid", "abc", "account"],
    ["appid", "", "missing"],
    ["region", "", undefined],
    ["region", "Guang Zhou", "region"],
    ["key", "${uin}/a", "variable"],
    ["key", "a:b/c", undefined],
  ])("%s %j: %s (436/30580, 598/10606, 598/10607)", (name, value, problem) => {
    const made = form("cos", "object");
    const field = made.fields.find((each) => each.name === name);
    expect(field && problemOf(made, field, value)).toBe(problem);
  });
});
