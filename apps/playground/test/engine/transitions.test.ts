import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWorkspace } from "../../src/engine/read-workspace.js";
import {
  addTab,
  closeTab,
  dropRequest,
  editTab,
  learnAt,
  openExample,
  openRequest,
  renameTab,
  saveRequest,
  setCompared,
  setKind,
  setRequest,
  showTab,
} from "../../src/engine/transitions.js";
import { emptyRequest, firstSight, type Workspace } from "../../src/engine/workspace.js";
import { workspaces } from "./arbitrary.js";

const ids = (workspace: Workspace): readonly string[] => workspace.tabs.map(({ id }) => id);

describe("every transition", () => {
  it("gives a workspace that can be shared and read again, and changes nothing in place", () => {
    fc.assert(
      fc.property(
        workspaces,
        fc.constantFrom("t1", "t2", "t9", "r1"),
        fc.string({ maxLength: 9 }),
        (before, id, text) => {
          const copy = structuredClone(before);
          for (const after of [
            addTab(before, { name: "policy", kind: "identity", text }),
            closeTab(before, id),
            showTab(before, id),
            editTab(before, id, text),
            renameTab(before, id, text),
            setKind(before, id, "trust"),
            setRequest(before, { action: text }),
            saveRequest(before, text, "deny"),
            openRequest(before, id),
            dropRequest(before, id),
            setCompared(before, { base: before.active }),
            learnAt(before, { page: "catalogs", service: text }),
            openExample(before, before),
          ]) {
            expect(readWorkspace(JSON.parse(JSON.stringify(after)))).toEqual(after);
          }
          expect(before).toEqual(copy);
        },
      ),
    );
  });
});

describe("tabs", () => {
  const one: Workspace = {
    tabs: [{ id: "t1", name: "policy", kind: "identity", text: "{}" }],
    active: "t1",
    request: emptyRequest,
    suite: [],
    compared: { base: "t1", next: "t1" },
    view: "ask",
    see: firstSight,
  };
  const two = addTab(one, { name: "policy", kind: "bucket", text: "" });

  it("get an id and a name of their own, and are shown", () => {
    expect(two.tabs.at(-1)).toEqual({ id: "t2", name: "policy 2", kind: "bucket", text: "" });
    expect(two.active).toBe("t2");
  });

  it("make place for their neighbour when they are closed, and the last one stays", () => {
    const closed = closeTab(setCompared(two, { next: "t2" }), "t2");
    expect([ids(closed), closed.active, closed.compared]).toEqual([["t1"], "t1", { base: "t1", next: "t1" }]);
    expect(closeTab(closed, "t1")).toBe(closed);
  });

  it("keep a name that is blank, and do not share one", () => {
    expect(renameTab(two, "t2", "  ").tabs[1]?.name).toBe("policy 2");
    expect(renameTab(two, "t2", "policy").tabs[1]?.name).toBe("policy 2");
    expect(renameTab(two, "t2", "my ").tabs[1]?.name).toBe("my ");
    expect(renameTab(two, "t1", "policy").tabs[0]?.name).toBe("policy");
  });
});
