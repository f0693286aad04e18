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

describe("a program that decides and does not explain", () => {
  it.each(["compile", "evaluate", "decideCase"])("%s carries nothing of the explanation", async (name) => {
    const code = await bundle(`import { ${name} } from "@camwright/evaluator"; console.log(${name});`);
    expect(code).toContain("implicit-deny");
    expect(code).not.toContain("operation-differs");
    expect(code).not.toContain("path-differs");
    expect(code).not.toContain("root-caller");
    expect(code).not.toContain("read otherwise");
  });

  it("explain carries it", async () => {
    const code = await bundle('import { explain } from "@camwright/evaluator"; console.log(explain);');
    expect(code).toContain("operation-differs");
  });
});
