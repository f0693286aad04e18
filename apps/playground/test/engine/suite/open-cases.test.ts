import { Readable, Writable } from "node:stream";
import { decideCase } from "@camwright/evaluator";
import { run } from "camwright";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runSuite } from "../../../src/engine/answer/suite.js";
import { openCases } from "../../../src/engine/suite/open-cases.js";
import { addRequests } from "../../../src/engine/suite/transitions.js";
import { suiteFile } from "../../../src/engine/suite-file.js";
import { toCase } from "../../../src/engine/to-case.js";
import { saveRequest, setRequest } from "../../../src/engine/transitions.js";
import { emptyRequest, type Workspace } from "../../../src/engine/workspace.js";
import { folderAndBoundary } from "../../../src/examples/folder-and-boundary.js";
import { partnerBucket } from "../../../src/examples/partner-bucket.js";
import { workspaces } from "../arbitrary.js";

/** What `camwright simulate --cases` answers to a file. */
const simulate = async (file: string): Promise<readonly { id: string; decision: string; met: boolean }[]> => {
  const chunks: string[] = [];
  const stdout = new Writable({
    write: (chunk: Buffer, _, done) => {
      chunks.push(String(chunk));
      done();
    },
  });
  const stderr = new Writable({ write: (_chunk, _, done) => done() });
  const stdin: Parameters<typeof run>[1]["stdin"] = Readable.from([Buffer.from(file)]);
  await run(["simulate", "--cases", "-"], { stdin, stdout, stderr });
  return chunks
    .join("")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
};

const asked = { ...partnerBucket.request, tags: [{ key: "team", value: "a" }], groups: ["7"] };
const facts = [
  { key: "qcs:ip", state: "given", values: ["10.0.0.1"] },
  { key: "__proto__", state: "given", values: ["a, b", "c"] },
  { key: "mfa", state: "unknown", values: [] },
] as const;

const kept: readonly Workspace[] = [
  saveRequest(saveRequest(folderAndBoundary, "from home", "deny"), "again", "allow"),
  saveRequest(setRequest(partnerBucket, { ...asked, facts }), "of a partner", "allow"),
  saveRequest(setRequest(partnerBucket, { principal: "", action: "sts:AssumeRole" }), "unsigned", "deny"),
  saveRequest(
    { ...folderAndBoundary, tabs: [...folderAndBoundary.tabs, { id: "t9", name: "x", kind: "scp", text: "{" }] },
    "beside a broken document",
    "unknown",
  ),
];

describe("kept requests in a file", () => {
  it.each(kept)("are answered by `camwright simulate --cases` as by the page", async (workspace) => {
    const here = runSuite({ tabs: workspace.tabs, entries: workspace.suite });
    const there = await simulate(suiteFile(workspace).text);
    expect(there.map(({ id, decision, met }) => [id, decision, met])).toEqual(
      here.map((result, index) => [
        workspace.suite[index]?.name,
        result._tag === "decided" && result.decision,
        result._tag === "decided" && result.passed,
      ]),
    );
  });

  it("come back from it as they were", () => {
    for (const workspace of kept) {
      const { entries, leftOut, sets, isOpen } = openCases(suiteFile(workspace).text, workspace.tabs);
      expect(entries).toEqual(workspace.suite.map(({ name, request, expected }) => ({ name, request, expected })));
      expect([leftOut, sets, isOpen]).toEqual([[], 1, true]);
    }
  });

  it("ask the same when they come back, whatever they are", () => {
    fc.assert(
      fc.property(workspaces, (workspace) => {
        const file = suiteFile(workspace).text;
        const { entries, leftOut } = openCases(file, workspace.tabs);
        const again = suiteFile({ ...workspace, suite: addRequests({ ...workspace, suite: [] }, entries).suite }).text;
        const asking = workspace.suite.filter(({ request }) => toCase(workspace, request)._tag === "case");
        expect(entries.length + leftOut.length).toBe(asking.length);
        // A case without a name gets one.
        const isWhole = leftOut.length === 0 && asking.every(({ name }) => name !== "");
        expect(isWhole ? again : file).toBe(file);
      }),
    );
  });

  it("may have documents of their own, which can be opened", () => {
    const file = suiteFile(kept[1] ?? folderAndBoundary).text;
    const opened = openCases(file, folderAndBoundary.tabs);
    expect(opened).toMatchObject({ sets: 1, isOpen: false });
    expect(opened.documents?.map(({ kind }) => kind)).toEqual(["identity", "bucket"]);
  });
});

const principal = { type: "user", ownerUin: "1", uin: "2" };
const request = { principal, action: "cos:GetObject", resource: "*" };

describe("a file of cases", () => {
  it("may have callers by their numbers, single values, and no expectation", () => {
    const document = { version: "2.0", statement: [{ effect: "allow", action: ["cos:*"], resource: ["*"] }] };
    const context = { "x:size": 10, "x:flag": true, "x:list": ["a", 1] };
    const one = { policies: { identity: [document] }, request: { ...request, context } };
    const { entries } = openCases(JSON.stringify(one, null, 2), []);
    expect(entries).toEqual([
      {
        name: "cos:GetObject 1",
        expected: decideCase({ ...one, request: { ...one.request, principal: { ...principal, type: "user" } } })
          .decision,
        request: {
          ...emptyRequest,
          principal: "qcs::cam::uin/1:uin/2",
          action: "cos:GetObject",
          resources: ["*"],
          facts: [
            { key: "x:size", state: "given", values: ["10"] },
            { key: "x:flag", state: "given", values: ["true"] },
            { key: "x:list", state: "given", values: ["a", "1"] },
          ],
        },
      },
    ]);
  });

  it.each([
    ["json", "no case\n"],
    ["shape", '{"policies":{}}\n'],
    ["shape", `{"policies":${"[".repeat(5000)}${"]".repeat(5000)}}\n`],
    ["caller", JSON.stringify({ policies: {}, request: { ...request, principal: { type: "role", ownerUin: "1" } } })],
    ["caller", JSON.stringify({ policies: {}, request: { ...request, principal: { ...principal, qcs: "bob" } } })],
    ["request", JSON.stringify({ policies: {}, request: { ...request, resource: " " } })],
    ["size", JSON.stringify({ policies: {}, request: { ...request, context: { ["k".repeat(5000)]: "v" } } })],
  ])("names what is left out: %s", (reason, line) => {
    const good = JSON.stringify({ id: "good", policies: {}, request, expected: "deny" });
    const { entries, leftOut } = openCases(`${good}\n\n${line}`, []);
    expect(entries.map(({ name }) => name)).toEqual(["good"]);
    expect(leftOut).toEqual([{ number: 3, reason }]);
  });

  it("may be a list; several levels and general policies have no tab", () => {
    const all = [
      { policies: { scp: [[{}], [{}]] }, request },
      { policies: { general: [{}] }, request },
    ];
    const { entries, sets, documents } = openCases(JSON.stringify(all), []);
    expect([entries.length, sets, documents]).toEqual([2, 2, undefined]);
  });

  it("is bounded, and anything may be in it", () => {
    expect(openCases("{}\n".repeat(10_000), []).leftOut).toHaveLength(500);
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(openCases(text, []).entries).toEqual([]);
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const { entries } = openCases(JSON.stringify({ policies: {}, request: value }), []);
        expect(entries.length).toBeLessThan(2);
      }),
    );
  });
});
