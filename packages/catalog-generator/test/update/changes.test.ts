import { describe, expect, it } from "vitest";
import { decode, type TextFile } from "../../src/facts/decode.js";
import { type Snapshot, snapshot } from "../../src/sdk/snapshot.js";
import { changelogEntry, withEntry } from "../../src/update/changelog.js";
import { changesBetween } from "../../src/update/changes.js";
import { changesetOf } from "../../src/update/changeset.js";
import { sdk, sdkFacts } from "../sdk/sdk-of-test.js";

const module = (service: string, ...ids: readonly string[]): TextFile => ({
  path: `all/src/generated/actions/${service}.ts`,
  text: ids.map((id) => `export const A = "${id}" as Action<"${id}", UnknownKind, never>;\n`).join(""),
});

const before = [module("disk", "cvm:A", "cvm:B"), module("old", "old:A"), module("same", "same:A")];
const after = [module("disk", "cvm:C", "cvm:B"), module("new", "new:A", "new:B"), module("same", "same:A")];
const changes = changesBetween(before, after);
const next: Snapshot = { ...sdk, version: "4.2.0", date: "2026-02-03" };

describe("changesBetween", () => {
  it("tells service by service what comes and goes", () => {
    expect(changes).toEqual([
      { service: "disk", kind: "changed", added: ["cvm:C"], removed: ["cvm:A"] },
      { service: "new", kind: "added", added: ["new:A", "new:B"], removed: [] },
      { service: "old", kind: "removed", added: [], removed: ["old:A"] },
    ]);
  });

  it("looks at the constants of the package of the SDK alone", () => {
    expect(changesBetween([], [{ ...module("x", "x:A"), path: "asr/src/generated/actions.ts" }])).toEqual([]);
  });
});

describe("changelogEntry", () => {
  const entry = changelogEntry(sdk, next, changes);

  it("has version, day, counts and names", () => {
    expect(entry.split("\n\n")).toEqual([
      "## 4.2.0, 2026-02-03",
      "After 4.1.0 of 2026-01-02: 3 actions added, 2 removed; 1 services added, 1 removed.",
      "### disk",
      "- added: `cvm:C`\n- removed: `cvm:A`",
      "### new, a new service",
      "- added: `new:A`, `new:B`",
      "### old, no longer in the SDK",
      "- removed: `old:A`",
    ]);
  });

  it("stands before older entries", () => {
    const first = withEntry(undefined, "## 1");
    const second = withEntry(first, "## 2");
    expect(first.match(/^#+ .*/gm)).toEqual(["# Changes of the SDK's actions", "## 1"]);
    expect(second.match(/^#+ .*/gm)).toEqual(["# Changes of the SDK's actions", "## 2", "## 1"]);
    expect(withEntry(second, "## 3")).toContain(second.slice(second.indexOf("## 2")));
  });
});

describe("changesetOf", () => {
  it("is minor where actions come or go, and names what goes", () => {
    const { path, text } = changesetOf(next, changes);
    expect(path).toBe(".changeset/sdk-4-2-0.md");
    expect(text).toMatch(/^---\n"@camwright\/catalog-all": minor\n---\n\n/);
    expect(text).toContain("Removed: `cvm:A`, `old:A`.");
    expect(text).toContain("New services: `new`.");
  });

  it("is a patch where the version alone is new", () => {
    expect(changesetOf(next, []).text).toContain('"@camwright/catalog-all": patch');
  });

  it("counts what is too long to name", () => {
    const removed = Array.from({ length: 50 }, (_, index) => `shop:A${index}`);
    const { text } = changesetOf(next, [{ service: "shop", kind: "changed", added: [], removed }]);
    expect(text).toContain("`shop:A39` and 10 more.");
  });
});

describe("the snapshot of the tests", () => {
  it("fits the schema", () => {
    expect(decode(snapshot, sdkFacts().snapshot)._tag).toBe("decoded");
  });
});
