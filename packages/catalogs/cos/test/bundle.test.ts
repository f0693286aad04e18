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
  it("one action carries less than 300 bytes", async () => {
    const code = await bundle('import { GetObject } from "@camwright/catalog-cos"; console.log(GetObject);');
    expect(code).toContain("cos:GetObject");
    expect(code.length).toBeLessThan(300);
  });

  it("one action through the namespace carries no more", async () => {
    const code = await bundle('import * as cos from "@camwright/catalog-cos"; console.log(cos.GetObject);');
    expect(code).toContain("cos:GetObject");
    expect(code.length).toBeLessThan(300);
  });

  it("one resource function carries less than 1550 bytes", async () => {
    const code = await bundle('import { object } from "@camwright/catalog-cos"; console.log(object);');
    expect(code).toContain("qcs::cos:");
    expect(code.length).toBeLessThan(1550);
  });
});
