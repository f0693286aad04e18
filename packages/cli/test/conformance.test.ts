import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { input, linesOf, runCli } from "./support/run-cli.js";

const { resolve } = createRequire(import.meta.url);

const casesOf = (name: string): readonly object[] =>
  JSON.parse(readFileSync(resolve(`@camwright/conformance/fixtures/${name}`), "utf8")) as readonly object[];

describe.each(["identity-cases.json", "open-points.json"])("the cases of %s", (name) => {
  it("are decided as expected all the way from text to answer", async () => {
    const cases = casesOf(name);
    const text = cases.map((each) => JSON.stringify(each)).join("\n");
    const { status, stdout, stderr } = await runCli(["simulate", "--cases", "-"], input(text));
    const answers = linesOf(stdout).map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(answers.filter(({ met }) => met !== true)).toEqual([]);
    expect(answers).toHaveLength(cases.length);
    expect(stderr).toContain("; 0 expectations not met; 0 lines not readable\n");
    expect(status).toBe(0);
  });

  it("have the reason that they are about", async () => {
    const cases = casesOf(name).filter((each) => "reason" in each);
    const text = cases.map((each) => JSON.stringify(each)).join("\n");
    const { stdout } = await runCli(["simulate", "--cases", "-"], input(text));
    const reasons = linesOf(stdout).map((line) => (JSON.parse(line) as Record<string, unknown>)["reason"]);
    expect(reasons).toEqual(cases.map((each) => ("reason" in each ? each.reason : undefined)));
  });
});
