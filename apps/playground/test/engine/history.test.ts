import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changed, forgotten, replaced, wentBack } from "../../src/engine/history.js";
import { keeper, readHistory, type Shelf } from "../../src/engine/store.js";
import { addTab, closeTab, editTab, renameTab, showTab } from "../../src/engine/transitions.js";
import { folderAndBoundary } from "../../src/examples/folder-and-boundary.js";
import { tokenhubRole } from "../../src/examples/tokenhub-role.js";
import { workspaces } from "./arbitrary.js";

const opened = { workspace: folderAndBoundary, isTouched: false };
const edited = changed(opened, (before) => editTab(before, "t1", "{}"));

describe("what a person works on", () => {
  it("is there to go back to when an example or a link takes its place", () => {
    for (const after of [changed(edited, () => tokenhubRole), replaced(edited, tokenhubRole)]) {
      expect(after).toEqual({ workspace: tokenhubRole, before: edited.workspace, isTouched: false, replacements: 1 });
      expect(wentBack(after).workspace).toBe(edited.workspace);
      expect(wentBack(forgotten(after)).workspace).toBe(tokenhubRole);
    }
  });

  it("stays there to go back to while the example is changed", () => {
    const after = changed(
      changed(edited, () => tokenhubRole),
      (before) => editTab(before, before.active, "[]"),
    );
    expect(after.before).toBe(edited.workspace);
  });

  it("is nobody's work where nothing was changed", () => {
    const shown = changed(opened, (before) => showTab(before, "t2"));
    expect(changed(shown, () => tokenhubRole)).toEqual({ workspace: tokenhubRole, isTouched: false, replacements: 1 });
  });

  it("is replaced by the same example as well", () => {
    const again = structuredClone(folderAndBoundary);
    expect(changed(edited, () => again).before).toBe(edited.workspace);
  });

  it("is not replaced by a change of its documents", () => {
    const one = changed(edited, (before) => closeTab(before, "t2"));
    const another = changed(one, (before) => closeTab(addTab(before, { name: "n", kind: "scp", text: "" }), "t1"));
    expect(changed(one, (before) => editTab(before, "t1", "[")).before).toBeUndefined();
    expect(another.before).toBeUndefined();
    expect(changed(one, (before) => renameTab(before, "t1", "another")).before).toBeUndefined();
  });
});

const shelfOf = (most = Number.POSITIVE_INFINITY): Shelf & { readonly kept: Map<string, string> } => {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (place) => kept.get(place) ?? null,
    setItem: (place, text) => {
      if (text.length > most) throw new Error("full");
      kept.set(place, text);
    },
    removeItem: (place) => kept.delete(place),
  };
};

describe("the storage", () => {
  it("gives back what was kept", () => {
    fc.assert(
      fc.property(workspaces, workspaces, (workspace, before) => {
        const shelf = shelfOf();
        const keep = keeper(shelf);
        keep({ workspace: before, isTouched: true });
        keep({ workspace, before, isTouched: false });
        expect(readHistory(shelf)).toEqual({ workspace, before, isTouched: true });
        keep({ workspace, isTouched: true });
        expect(readHistory(shelf)).toEqual({ workspace, isTouched: true });
        expect([...shelf.kept.keys()]).toEqual(["camwright.workspace"]);
      }),
    );
  });

  it("may be full, hold something else, or have documents with members of any name", () => {
    keeper(shelfOf(10))(edited);
    const shelf = shelfOf();
    expect(readHistory(shelf)).toBeUndefined();
    for (const text of ["", "{", "[]", '{"__proto__":{"tabs":[]}}', '{"tabs":[{"__proto__":{}}]}']) {
      shelf.setItem("camwright.workspace", text);
      expect(readHistory(shelf)).toBeUndefined();
    }
  });
});
