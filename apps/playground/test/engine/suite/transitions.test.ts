import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWorkspace } from "../../../src/engine/read-workspace.js";
import {
  addRequests,
  answerBefore,
  droppedBy,
  expectAnswer,
  moveRequest,
  recordRun,
  renameRequest,
  replaceRequest,
  replaceTabs,
  restoreRequest,
} from "../../../src/engine/suite/transitions.js";
import { dropRequest, saveRequest } from "../../../src/engine/transitions.js";
import { emptyRequest, type Workspace } from "../../../src/engine/workspace.js";
import { workspaces } from "../arbitrary.js";

const ids = ({ suite }: Workspace): readonly string[] => suite.map(({ id }) => id);

describe("every transition of the suite", () => {
  it("gives a workspace that can be shared and read again", () => {
    fc.assert(
      fc.property(workspaces, fc.constantFrom("r1", "r3", "r9"), fc.integer({ min: -3, max: 3 }), (before, id, by) => {
        for (const after of [
          renameRequest(before, id, "named"),
          expectAnswer(before, id, "unknown"),
          replaceRequest(before, id),
          moveRequest(before, id, by),
          recordRun(before, new Map([[id, "deny"]])),
          addRequests(before, [{ name: "a", request: emptyRequest, expected: "deny" }]),
          replaceTabs(before, [{ name: "a", kind: "scp", text: "" }]),
        ]) {
          expect(readWorkspace(JSON.parse(JSON.stringify(after)))).toEqual(after);
        }
      }),
    );
  });

  it("can be taken back: moving by moving back, dropping by restoring", () => {
    fc.assert(
      fc.property(workspaces, fc.nat({ max: 2 }), fc.nat({ max: 2 }), (before, from, to) => {
        const entry = before.suite[from];
        fc.pre(entry !== undefined && to < before.suite.length);
        const moved = moveRequest(before, entry.id, to - from);
        expect(ids(moved).indexOf(entry.id)).toBe(to);
        expect(moveRequest(moved, entry.id, from - to)).toEqual(before);
        const dropped = droppedBy(before, entry.id);
        expect(dropped && restoreRequest(dropRequest(before, entry.id), dropped)).toEqual(before);
        expect(dropped && restoreRequest(before, dropped)).toBe(before);
      }),
    );
  });
});

const tab = { id: "t1", name: "policy", kind: "identity", text: "{}" } as const;
const empty: Workspace = {
  tabs: [tab],
  active: "t1",
  request: emptyRequest,
  suite: [],
  compared: { base: "t1", next: "t1" },
  view: "ask",
};

describe("kept requests", () => {
  const two = saveRequest(saveRequest(empty, "one", "allow"), "two", "deny");

  it("get ids of their own when they are added", () => {
    expect(ids(addRequests(two, [{ name: "three", request: emptyRequest, expected: "allow" }]))).toEqual([
      "r1",
      "r2",
      "r3",
    ]);
    const many = Array.from({ length: 600 }, () => ({ name: "x", request: emptyRequest, expected: "allow" }) as const);
    expect(addRequests(two, many).suite).toHaveLength(500);
  });

  it("tell what they were answered before", () => {
    const ran = recordRun(recordRun(two, new Map([["r1", "allow"]])), new Map([["r1", "deny"]]));
    const [one] = ran.suite;
    expect(one?.runs).toEqual(["allow", "deny"]);
    expect(one && answerBefore(one, "deny")).toBe("allow");
    expect(one && answerBefore(one, "unknown")).toBe("deny");
    expect(answerBefore({ runs: ["deny"] }, "deny")).toBeUndefined();
  });

  it("are within the bounds of a link", () => {
    const long = saveRequest(empty, "x".repeat(10_000), "deny");
    expect(readWorkspace(JSON.parse(JSON.stringify(long)))).toEqual(long);
    const full = Array.from({ length: 500 }).reduce<Workspace>((some) => saveRequest(some, "x", "deny"), empty);
    expect(saveRequest(full, "one more", "deny")).toBe(full);
  });

  it("keep their name when it is blank, and their runs until the request is another one", () => {
    expect(renameRequest(two, "r1", " ")).toBe(two);
    const ran = recordRun(two, new Map([["r1", "allow"]]));
    expect(replaceRequest(ran, "r1").suite[0]).toMatchObject({ name: "one", runs: [] });
  });
});
