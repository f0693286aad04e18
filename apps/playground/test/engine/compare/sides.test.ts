import { describe, expect, it } from "vitest";
import { sideOf } from "../../../src/engine/compare/sides.js";
import { editTab, markVersion, setCompared, swapCompared } from "../../../src/engine/transitions.js";
import { folderAndBoundary } from "../../../src/examples/folder-and-boundary.js";

const opened = folderAndBoundary.tabs[0]?.text ?? "";
const texts = (workspace: typeof folderAndBoundary): readonly (string | undefined)[] =>
  (["base", "next"] as const).map((side) => sideOf(workspace, side)?.text);

describe("the version of a document", () => {
  const edited = editTab(editTab(folderAndBoundary, "t1", "{"), "t1", "{}");

  it("is the text as it was opened, until one is marked", () => {
    expect(edited.tabs[0]?.version).toBe(opened);
    const marked = markVersion(edited, "t1");
    expect(marked.tabs[0]).not.toHaveProperty("version");
    expect(editTab(marked, "t1", "[]").tabs[0]?.version).toBe("{}");
  });

  it("is none where the text is what it was", () => {
    expect(editTab(edited, "t1", opened)).toEqual(folderAndBoundary);
  });

  it("is compared with the document as it is, either way round", () => {
    const compared = setCompared(edited, { base: "t1", next: "t1", baseIsVersion: true });
    expect(texts(compared)).toEqual([opened, "{}"]);
    expect(texts(swapCompared(compared))).toEqual(["{}", opened]);
    expect(texts(markVersion(compared, "t1"))).toEqual(["{}", "{}"]);
  });
});
