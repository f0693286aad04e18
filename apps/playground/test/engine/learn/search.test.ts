import { catalogPlaces, loadCatalog } from "@camwright/catalog-loader";
import { describe, expect, it } from "vitest";
import { type Found, searchOf } from "../../../src/engine/learn/search.js";
import { wordsOf } from "../../../src/engine/learn/words-of.js";

describe("the words of a text", () => {
  it.each([
    ["cos:GetObject", ["cos", "getobject", "get", "object"]],
    ["DescribeVPCEndPoint", ["describevpcendpoint", "describe", "vpc", "end", "point"]],
    ["uploads a part", ["uploads", "a", "part"]],
    ["ap-guangzhou", ["ap", "guangzhou"]],
    ["", []],
    ["::", []],
  ])("%s", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe("a search in all catalogs", () => {
  const names = ({ hits }: Found): readonly string[] => hits.map(({ name }) => name);

  it("grows with each question until all catalogs are in it", async () => {
    const asked: string[] = [];
    const search = searchOf(
      catalogPlaces.slice(0, 5),
      (place) => {
        asked.push(place.service);
        return loadCatalog(place);
      },
      2,
    );
    const found = [
      await search.find("cvm"),
      await search.find("cvm"),
      await search.find("cvm"),
      await search.find("cvm"),
    ];
    expect(found.map(({ loaded, total }) => [loaded, total])).toEqual([
      [2, 5],
      [4, 5],
      [5, 5],
      [5, 5],
    ]);
    expect(found.map((each) => names(each)[0])).toEqual([undefined, "cvm", "cvm", "cvm"]);
    expect(asked).toEqual(["asr", "cam", "cos", "cvm", "finance"]);
  });

  it("finds services and actions by name, by parts of a name and by meaning", async () => {
    const search = searchOf(catalogPlaces, loadCatalog, 300);
    await search.find("");
    expect(names(await search.find("GetObject"))[0]).toBe("cos:GetObject");
    expect(names(await search.find("tokenh"))[0]).toBe("tokenhub");
    expect(names(await search.find("object storage"))[0]).toBe("cos");
    expect(names(await search.find("invoke scf"))).toContain("scf:InvokeFunction");
    expect(names(await search.find("Get Objct"))).toContain("cos:GetObject");
  });
});
