import { join } from "node:path";
import * as Either from "fp-ts/lib/Either.js";
import { describe, expect, it } from "vitest";
import { expandFiles } from "../../src/input/expand-files.js";
import { tempFolder } from "../support/temp-folder.js";

const expand = async (...files: readonly string[]): Promise<readonly unknown[]> =>
  (await expandFiles(files)).map((file) => (Either.isRight(file) ? file.right : file.left.rule));

describe("expandFiles", () => {
  it("takes names as they are, in their order", async () => {
    expect(await expand("b.json", "-", "", "a.json")).toEqual(["b.json", "-", "", "a.json"]);
  });

  it("puts what a pattern matches in alphabetical order, hidden files too, folders not", async () => {
    const folder = tempFolder({ "b.json": "", "a.json": "", ".c.json": "", "d.json/e.json": "", "f.txt": "" });
    const expected = [".c.json", "a.json", "b.json"].map((name) => join(folder, name));
    expect(await expand(join(folder, "*.json"))).toEqual(expected);
    expect(await expand(join(folder, "**/e.json"))).toEqual([join(folder, "d.json/e.json")]);
  });

  it("takes a file whose name looks like a pattern for itself", async () => {
    const folder = tempFolder({ "[a].json": "", "a.json": "" });
    expect(await expand(join(folder, "[a].json"))).toEqual([join(folder, "[a].json")]);
  });

  it("says so where nothing matches", async () => {
    expect(await expand(join(tempFolder(), "*.json"))).toEqual(["file-unreadable"]);
  });
});
