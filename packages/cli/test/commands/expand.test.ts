import { catalog as cos } from "@camwright/catalog-cos/metadata";
import { describe, expect, it } from "vitest";
import { diagnostic, input, linesOf, runCli } from "../support/run-cli.js";

const cosActions = cos.actions.map(({ name }) => `cos:${name}`);

describe("expand", () => {
  it.each([
    [["cos:*"], cosActions],
    [["name/cos:*"], cosActions],
    [["cos:GetObject", "cos:GetObject"], ["cos:GetObject"]],
    [["cos:Head*", "cos:HeadObject"], cosActions.filter((action) => action.startsWith("cos:Head"))],
  ])("lists the actions of %j", async (patterns, expected) => {
    const text = await runCli(["expand", ...patterns]);
    expect([text.status, text.stderr]).toEqual([0, ""]);
    expect(linesOf(text.stdout)).toEqual(expected);
    const json = await runCli(["expand", ...patterns, "--format", "json"]);
    expect(JSON.parse(json.stdout)).toEqual(expected);
  });

  it("looks in every catalog where the service is a pattern", async () => {
    const { stdout } = await runCli(["expand", "*:DescribeInstances"]);
    expect(linesOf(stdout)).toEqual(
      expect.arrayContaining(["cvm:DescribeInstances", "cdb:DescribeDBInstances"].slice(0, 1)),
    );
    expect(linesOf(stdout).length).toBeGreaterThan(5);
    const all = await runCli(["expand", "*"]);
    expect(linesOf(all.stdout).length).toBeGreaterThan(15_000);
  });

  it("finds the actions of a prefix in both catalogs that have some", async () => {
    const { stdout } = await runCli(["expand", "cvm:*Instances", "cvm:CreateDisks"]);
    expect(linesOf(stdout)).toEqual(expect.arrayContaining(["cvm:RunInstances", "cvm:CreateDisks"]));
  });

  it("reads patterns a line from standard input", async () => {
    const { status, stdout } = await runCli(["expand"], input("cos:HeadObject\r\n\n  cos:HeadBucket  \n"));
    expect([status, linesOf(stdout)]).toEqual([0, ["cos:HeadBucket", "cos:HeadObject"]]);
    const mixed = await runCli(["expand", "cos:GetObject", "-"], input("cos:HeadObject"));
    expect(linesOf(mixed.stdout)).toEqual(["cos:GetObject", "cos:HeadObject"]);
  });

  it.each([
    ["cos:Gte*", []],
    ["cos:GteObject", [/^hint: did you mean cos:GetObject/]],
    ["cos:getobject", [/^hint: did you mean cos:GetObject/]],
    ["billing:CreateBudget", [/^hint: in CAM it is finance:CreateBudget$/]],
    ["cbs:*", [/^hint: in CAM it is cvm:\*$/]],
    ["cns:RecordList", [/^hint: cns is seen beside dnspod/]],
    ["coss:GetObject", [/^hint: did you mean cos,/]],
    ["*:Zzz*", []],
    ["Get*", []],
    ["permid/280001", []],
    ["a\u001b[2J:b", []],
  ])("reports that %s matches nothing, and answers the others", async (pattern, hints) => {
    const { status, stdout, stderr } = await runCli(["expand", pattern, "cos:GetObject", "--format", "json"]);
    expect([status, JSON.parse(stdout)]).toEqual([1, ["cos:GetObject"]]);
    const [line = "", ...rest] = linesOf(stderr);
    expect(line).toMatch(diagnostic);
    expect(line).toContain("error action-matches-nothing");
    expect(stderr).not.toContain("\u001b");
    expect(rest).toEqual(hints.map((hint): unknown => expect.stringMatching(hint)));
  });

  it("refuses a terminal in place of patterns", async () => {
    expect((await runCli(["expand"], input("", true))).status).toBe(2);
    expect((await runCli(["expand", "-", "-"])).status).toBe(2);
  });

  it("reports input that is no text", async () => {
    const { status, stderr } = await runCli(["expand"], input(new Uint8Array([0xff, 0xfe, 0x00])));
    expect(status).toBe(2);
    expect(stderr).toContain("file-encoding");
  });
});
