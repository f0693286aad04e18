import { bundle } from "@camwright/test-support/bundle";
import { describe, expect, it } from "vitest";

describe("a program that imports", () => {
  it("the recorder and one reader carries neither a catalog nor the other reader", async () => {
    const code = await bundle(
      'import { cosSdk, policyOf, record } from "@camwright/recorder"; console.log(cosSdk, policyOf, record);',
      import.meta.dirname,
    );
    expect(code).toContain("uploadFile");
    expect(code).not.toContain("requestOctetStream");
    expect(code).not.toContain("qcs::cos:");
    expect(code.length).toBeLessThan(20_000);
  });

  it("the other reader carries no table of COS", async () => {
    const code = await bundle(
      'import { record, tencentCloudSdk } from "@camwright/recorder"; console.log(record, tencentCloudSdk);',
      import.meta.dirname,
    );
    expect(code).toContain("requestOctetStream");
    expect(code).not.toContain("uploadFile");
    expect(code.length).toBeLessThan(10_000);
  });
});
