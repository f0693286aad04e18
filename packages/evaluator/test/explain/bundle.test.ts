import { bundle } from "@camwright/test-support/bundle";
import { describe, expect, it } from "vitest";

describe("a program that decides and does not explain", () => {
  it.each(["compile", "evaluate", "decideCase"])("%s carries nothing of the explanation", async (name) => {
    const code = await bundle(
      `import { ${name} } from "@camwright/evaluator"; console.log(${name});`,
      import.meta.dirname,
    );
    expect(code).toContain("implicit-deny");
    expect(code).not.toContain("operation-differs");
    expect(code).not.toContain("path-differs");
    expect(code).not.toContain("root-caller");
    expect(code).not.toContain("read otherwise");
  });

  it("explain carries it", async () => {
    const code = await bundle(
      'import { explain } from "@camwright/evaluator"; console.log(explain);',
      import.meta.dirname,
    );
    expect(code).toContain("operation-differs");
  });
});
