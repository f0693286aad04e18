import { describe, expect, it } from "vitest";
import { checkRemovals } from "../../src/check/removals.js";
import type { TextFile } from "../../src/facts/decode.js";

const file = (folder: string, actions: readonly string[]): TextFile => ({
  path: `${folder}/src/generated/actions.ts`,
  text: actions.map((id, index) => `export const A${index} = "${id}" as Action<"${id}", never, never>;\n`).join(""),
});

const shop = Array.from({ length: 100 }, (_, index) => `shop:Action${index}`);
const asr = ["asr:CreateModel", "asr:DeleteModel"];
const before = [file("shop", shop), file("asr", asr)];

describe("checkRemovals", () => {
  it("lets a run pass that removes nothing or 2 %", () => {
    expect(checkRemovals(before, before, [])).toEqual([]);
    expect(checkRemovals(before, [file("shop", shop.slice(2)), file("asr", asr)], [])).toEqual([]);
  });

  it("stops one that removes more than 2 % of a package", () => {
    const findings = checkRemovals(before, [file("shop", shop.slice(3)), file("asr", asr)], []);
    expect(findings.map((it) => it.file)).toEqual(["shop/src/generated"]);
  });

  it("stops one that removes a package", () => {
    expect(checkRemovals(before, [file("asr", asr)], [])).toHaveLength(1);
  });

  it.each(["asr", "tokenhub"])("stops one that removes an action of %s, of however many", (service) => {
    const many = Array.from({ length: 100 }, (_, index) => `${service}:Action${index}`);
    expect(checkRemovals([file(service, many)], [file(service, many.slice(1))], [])).toHaveLength(1);
  });

  it("counts no action as removed that another package has now or that a correction names", () => {
    expect(
      checkRemovals(before, [file("shop", shop.slice(3)), file("other", shop.slice(0, 3)), file("asr", asr)], []),
    ).toEqual([]);
    expect(checkRemovals(before, [file("shop", shop.slice(3)), file("asr", asr)], shop.slice(0, 3))).toEqual([]);
    expect(checkRemovals(before, [file("shop", shop), file("asr", asr.slice(1))], ["asr:CreateModel"])).toEqual([]);
  });

  it("has nothing to say where nothing was", () => {
    expect(checkRemovals([], before, [])).toEqual([]);
  });
});
