import { catalog as cos } from "@camwright/catalog-cos/metadata";
import { describe, expect, it } from "vitest";
import { diagnostic, input, linesOf, runCli } from "../support/run-cli.js";

const expanded = async (patterns: string): Promise<readonly string[]> =>
  linesOf((await runCli(["expand", "-"], input(patterns))).stdout);

describe("shrink", () => {
  it.each([
    [
      ["cos:GetObject", "cos:HeadObject"],
      ["cos:GetObject", "cos:HeadObject"],
    ],
    [["name/cos:HeadObject", "cos:HeadBucket"], ["cos:Head*"]],
    [["cos:Head*", "cos:HeadObject"], ["cos:Head*"]],
    // A list that its own patterns make shorter stays as it is.
    [
      ["*:Describe*", "cos:GetObject"],
      ["*:Describe*", "cos:GetObject"],
    ],
  ])("makes of %j %j", async (actions, expected) => {
    const text = await runCli(["shrink", ...actions]);
    expect([text.status, linesOf(text.stdout)]).toEqual([0, expected]);
    const json = await runCli(["shrink", ...actions, "--format", "json"]);
    expect(JSON.parse(json.stdout)).toEqual(expected);
  });

  it.each([
    ["cos", "read", []],
    ["vpc", "write", []],
    ["cvm", "list", ["--prefix-only"]],
    ["cam", "write", ["--whole-words", "--min-prefix", "3"]],
  ])("stands for the same actions of %s, level %s, with %j", async (service, level, options) => {
    const listed = await runCli(["catalog", "actions", service, "--level", level]);
    const wanted = linesOf(listed.stdout).map((line) => line.replace(/: .*/, ""));
    const { status, stdout, stderr } = await runCli(["shrink", ...options], input(wanted.join("\n")));
    expect(status).toBe(0);
    expect(linesOf(stdout).length).toBeLessThan(wanted.length);
    expect((await expanded(stdout)).toSorted()).toEqual(wanted.toSorted());
    expect(stderr).toMatch(/^camwright: info catalog-exact: exact for @camwright\/catalog-/);
  });

  it("names the version for which the answer is exact", async () => {
    const { stderr } = await runCli(["shrink", "cos:HeadObject", "cos:HeadBucket", "cbs:None"]);
    const lines = linesOf(stderr);
    for (const line of lines) expect(line).toMatch(diagnostic);
    expect(lines[0]).toMatch(/^camwright: warning action-unknown: .*`cbs:None`/);
    expect(lines[1]).toContain(`@camwright/catalog-cos ${cos.catalogVersion} of ${cos.catalogDate ?? ""};`);
    expect(lines).toHaveLength(2);
  });

  it("keeps what no catalog has, and says so", async () => {
    const { status, stdout, stderr } = await runCli(["shrink", "cos:New", "zzz:A*"]);
    expect([status, linesOf(stdout)]).toEqual([0, ["cos:New", "zzz:A*"]]);
    expect(linesOf(stderr).map((line) => line.slice(0, 34))).toEqual(
      Array.from({ length: 2 }, () => "camwright: warning action-unknown:"),
    );
  });

  it("refuses a word that is no action", async () => {
    const { status, stdout, stderr } = await runCli(["shrink", "cos:GetObject", "nope"]);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^camwright: error action-matches-nothing: `nope` is no action/);
  });

  it("writes an entry on one line, whatever is in it", async () => {
    const { status, stdout, stderr } = await runCli(["shrink", "a:\u001b[2J", "a:\nb"]);
    expect([status, linesOf(stdout)]).toEqual([0, ["a:\\u{000a}b", "a:\\u{001b}[2J"]]);
    expect(linesOf(stderr)).toHaveLength(2);
  });

  it("is `*` for everything, and nothing for nothing", async () => {
    const all = await runCli(["shrink", "*"]);
    expect(linesOf(all.stdout)).toEqual(["*"]);
    const none = await runCli(["shrink", "--format", "json"], input(""));
    expect([none.status, none.stdout, none.stderr]).toEqual([0, "[]\n", ""]);
  });

  it.each([
    [["--min-prefix", "x", "cos:GetObject"]],
    [["--min-prefix", "-1", "cos:GetObject"]],
    [["--bogus"]],
    [["-", "-"]],
  ])("refuses %j", async (argv) => {
    const { status, stdout, stderr } = await runCli(["shrink", ...argv]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(linesOf(stderr)[0]).toMatch(diagnostic);
  });
});
