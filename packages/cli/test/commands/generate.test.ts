import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { diagnostic, input, linesOf, runCli } from "../support/run-cli.js";
import { tempFolder } from "../support/temp-folder.js";

const facts = JSON.stringify(
  { service: "taskbot", actions: [{ name: "ListJobs", granularity: "operation" }] },
  null,
  2,
);

const generate = async (folder: string, ...options: readonly string[]) => {
  const out = join(folder, "out");
  return { out, ...(await runCli(["catalog", "generate", join(folder, "facts.json"), "--out", out, ...options])) };
};

describe("catalog generate", () => {
  it("writes the modules and names them", async () => {
    const { status, stdout, stderr, out } = await generate(tempFolder({ "facts.json": facts }));
    expect([status, stderr]).toEqual([0, ""]);
    expect([...linesOf(stdout)].sort()).toEqual(readdirSync(out).map((name) => join(out, name)));
    expect(readdirSync(out)).toEqual(expect.arrayContaining(["actions.ts", "index.ts", "metadata.ts"]));
  });

  it("reads standard input, writes nothing that is there already, and replaces what it wrote", async () => {
    const folder = tempFolder();
    const argv = ["catalog", "generate", "-", "--out", folder];
    expect((await runCli(argv, input(facts))).status).toBe(0);
    expect(await runCli(argv, input(facts))).toEqual({ status: 0, stdout: "", stderr: "" });
    const { stdout } = await runCli(argv, input(facts.replace("ListJobs", "ListTasks")));
    expect(linesOf(stdout)).toContain(join(folder, "actions.ts"));
    expect(readFileSync(join(folder, "actions.ts"), "utf8")).toContain("taskbot:ListTasks");
  });

  it("with --check writes nothing and says what would change", async () => {
    const folder = tempFolder({ "facts.json": facts });
    const first = await generate(folder, "--check");
    expect([first.status, existsSync(first.out)]).toEqual([1, false]);
    expect(first.stdout).toContain("actions.ts");
    await generate(folder);
    expect(await generate(folder, "--check")).toMatchObject({ status: 0, stdout: "" });
  });

  it("leaves alone what another hand wrote, unless it is forced", async () => {
    const folder = tempFolder({ "facts.json": facts, "out/index.ts": "mine\n", "out/other.ts": "mine too\n" });
    const refused = await generate(folder);
    expect([refused.status, refused.stdout]).toEqual([2, ""]);
    expect(refused.stderr).toMatch(/index\.ts:1:1: error file-exists: .+\n$/);
    expect(readdirSync(refused.out)).toEqual(["index.ts", "other.ts"]);
    expect((await generate(folder, "--force")).status).toBe(0);
    expect(readFileSync(join(folder, "out/index.ts"), "utf8")).toContain("Generated from facts.json");
    expect(readFileSync(join(folder, "out/other.ts"), "utf8")).toBe("mine too\n");
  });

  it.each([
    [facts.replace('"ListJobs"', '"List Jobs"'), 1, "5:15: error facts-invalid"],
    [facts.replace('"service"', '"servise"'), 1, "1:1: error facts-invalid"],
    ['{"service": "x",\n', 2, "2:1: error facts-json"],
    [Uint8Array.of(0xff, 0xfe, 0), 2, "1:1: error file-encoding"],
  ])("tells what is wrong with the facts and writes nothing: %s", async (text, expected, place) => {
    const { status, stdout, stderr, out } = await generate(tempFolder({ "facts.json": text }));
    expect([status, stdout, existsSync(out)]).toEqual([expected, "", false]);
    expect(stderr).toContain(`facts.json:${place}`);
    for (const line of linesOf(stderr)) expect(line).toMatch(diagnostic);
  });

  it("tells what is wrong with the corrections", async () => {
    const unsaid =
      '{\n  "resourceTypes": [\n    { "service": "taskbot", "id": "job", "reason": "r", "source": "s" }\n  ]\n}';
    const folder = tempFolder({ "facts.json": facts, "said.json": unsaid });
    const { status, stderr } = await generate(folder, "--corrections", join(folder, "said.json"));
    expect(status).toBe(1);
    expect(stderr).toMatch(/said\.json:3:5: error facts-invalid: .+\n$/);
  });

  it("says that it cannot read or write", async () => {
    const folder = tempFolder({ out: "a file" });
    expect(await generate(folder)).toMatchObject({ status: 2, stderr: expect.stringContaining("file-unreadable") });
    writeFileSync(join(folder, "facts.json"), facts);
    expect(await generate(folder)).toMatchObject({ status: 2, stderr: expect.stringContaining("file-unwritable") });
  });

  it.each([
    [["catalog", "generate"], "missing required argument 'facts'"],
    [["catalog", "generate", "-", "--corrections", "-"], "standard input (-) is named more than once"],
    [["catalog", "generate", "a.json", "b.json"], "too many arguments"],
  ])("refuses %j", async (argv, message) => {
    const { status, stderr } = await runCli(argv);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).toContain("hint: camwright catalog generate --help tells more");
  });
});
