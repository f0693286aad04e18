import { type Case, decideCase } from "@camwright/evaluator";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { open } from "../../src/engine/answer/open.js";
import { documentFile, workspaceFile } from "../../src/engine/files.js";
import { limits } from "../../src/engine/limits.js";
import type { Opened } from "../../src/engine/questions/open.js";
import { suiteFile } from "../../src/engine/suite-file.js";
import { saveRequest, setRequest } from "../../src/engine/transitions.js";
import { folderAndBoundary } from "../../src/examples/folder-and-boundary.js";
import { workspaces } from "./arbitrary.js";

describe("a file", () => {
  const given = (name: string, text: string): Opened => open({ name, text });

  it("is opened as what it looks like", () => {
    const text =
      '{"version":"2.0","statement":[{"effect":"allow","principal":{"service":["cvm.qcloud.com"]},"action":["sts:AssumeRole"]}]}';
    expect(given("role.json", text)).toEqual({ _tag: "document", document: { name: "role", kind: "trust", text } });
    expect(given(".json", "no json")).toMatchObject({ document: { name: "policy", kind: "identity" } });
  });

  it("of a whole page is opened as one", () => {
    fc.assert(
      fc.property(workspaces, (workspace) => {
        expect(given("a", workspaceFile(workspace).text)).toEqual({ _tag: "workspace", workspace });
      }),
    );
    const damaged = workspaceFile(folderAndBoundary).text.replace("identity", "identities");
    expect(given("a", damaged)).toEqual({ _tag: "refused", reason: "damaged" });
  });

  it.each([
    ["one case a line", '{"policies":{},"request":{}}\n{"policies":{},"request":{}}\n'],
    ["a case", '{\n"policies":{},"request":{}}'],
    ["a list of cases", '[{"policies":{},"request":{}}]'],
  ])("of requests is known as such: %s", (_, text) => {
    expect(given("a", text)).toEqual({ _tag: "cases" });
  });

  it.each([
    ["large", " ".repeat(limits.document + 1)],
    ["binary", "PK\u0003\u0004\u0000\u0000"],
  ])("is refused where it is %s", (reason, text) => {
    expect(given("a.json", text)).toEqual({ _tag: "refused", reason });
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
