import { type Case, decideCase } from "@camwright/evaluator";
import { describe, expect, it } from "vitest";
import { documentFile, openFile, suiteFile } from "../../src/engine/files.js";
import { limits } from "../../src/engine/limits.js";
import { saveRequest, setRequest } from "../../src/engine/transitions.js";
import { folderAndBoundary } from "../../src/examples/folder-and-boundary.js";

describe("a file", () => {
  it("is opened as what it looks like", () => {
    const trust =
      '{"version":"2.0","statement":[{"effect":"allow","principal":{"service":["cvm.qcloud.com"]},"action":["sts:AssumeRole"]}]}';
    const opened = openFile(folderAndBoundary, "role.json", trust);
    expect(opened?.tabs.at(-1)).toEqual({ id: "t3", name: "role", kind: "trust", text: trust });
    expect(opened?.active).toBe("t3");
    expect(openFile(folderAndBoundary, ".json", "no json")?.tabs.at(-1)).toMatchObject({
      name: "policy",
      kind: "identity",
    });
  });

  it("is refused where it is larger than any policy", () => {
    expect(openFile(folderAndBoundary, "a.json", " ".repeat(limits.document + 1))).toBeUndefined();
  });

  it.each([
    ["../../etc/passwd", "etc-passwd.json"],
    ["策略 1", "策略-1.json"],
    ["...", "policy.json"],
  ])("of %s is called %s", (name, file) => {
    const [first, ...rest] = folderAndBoundary.tabs;
    const tabs = first === undefined ? rest : [{ ...first, name }, ...rest];
    expect(documentFile({ ...folderAndBoundary, tabs })?.name).toBe(file);
  });

  it("of kept requests has cases that are decided as expected", () => {
    const kept = saveRequest(saveRequest(folderAndBoundary, "from home", "deny"), "again", "deny");
    const { text } = suiteFile(saveRequest(setRequest(kept, { action: "" }), "unfinished", "deny"));
    const cases = text
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Case);
    expect(cases.map((each) => [each.id, each.expected, decideCase(each).decision])).toEqual([
      ["from home", "deny", "deny"],
      ["again", "deny", "deny"],
    ]);
  });
});
