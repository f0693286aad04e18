import { bundle } from "@camwright/test-support/bundle";
import { describe, expect, it } from "vitest";

describe("a program that imports", () => {
  it("one action carries less than 300 bytes", async () => {
    const code = await bundle(
      'import { GetObject } from "@camwright/catalog-cos"; console.log(GetObject);',
      import.meta.dirname,
    );
    expect(code).toContain("cos:GetObject");
    expect(code.length).toBeLessThan(300);
  });

  it("one action through the namespace carries no more", async () => {
    const code = await bundle(
      'import * as cos from "@camwright/catalog-cos"; console.log(cos.GetObject);',
      import.meta.dirname,
    );
    expect(code).toContain("cos:GetObject");
    expect(code.length).toBeLessThan(300);
  });

  it("one resource function carries less than 1550 bytes", async () => {
    const code = await bundle(
      'import { object } from "@camwright/catalog-cos"; console.log(object);',
      import.meta.dirname,
    );
    expect(code).toContain("qcs::cos:");
    expect(code.length).toBeLessThan(1550);
  });
});
