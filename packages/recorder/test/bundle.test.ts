import { rolldown } from "rolldown";
import { describe, expect, it } from "vitest";

/** A program of one line, with what it uses and nothing else. */
const bundle = async (program: string): Promise<string> => {
  const entry = "program.ts";
  const build = await rolldown({
    input: entry,
    cwd: import.meta.dirname,
    resolve: { conditionNames: ["@camwright/source", "import"] },
    plugins: [
      {
        name: "program",
        resolveId: (id) => (id === entry ? `${import.meta.dirname}/${entry}` : null),
        load: (id) => (id.endsWith(`/${entry}`) ? program : null),
      },
    ],
  });
  const { output } = await build.generate({ minify: true });
  return output[0].code;
};

describe("a program that imports", () => {
  it("the recorder and one reader carries neither a catalog nor the other reader", async () => {
    const code = await bundle(
      'import { cosSdk, policyOf, record } from "@camwright/recorder"; console.log(cosSdk, policyOf, record);',
    );
    expect(code).toContain("uploadFile");
    expect(code).not.toContain("requestOctetStream");
    expect(code).not.toContain("qcs::cos:");
    expect(code.length).toBeLessThan(20_000);
  });

  it("the other reader carries no table of COS", async () => {
    const code = await bundle(
      'import { record, tencentCloudSdk } from "@camwright/recorder"; console.log(record, tencentCloudSdk);',
    );
    expect(code).toContain("requestOctetStream");
    expect(code).not.toContain("uploadFile");
    expect(code.length).toBeLessThan(10_000);
  });
});
