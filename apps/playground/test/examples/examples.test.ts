import { loadFacts } from "@camwright/catalog-loader";
import { lintPolicy, prefixesOf } from "@camwright/lint";
import { describe, expect, it } from "vitest";
import { ask } from "../../src/engine/answer/ask.js";
import { runSuite } from "../../src/engine/answer/suite.js";
import { readWorkspace } from "../../src/engine/read-workspace.js";
import type { Tab } from "../../src/engine/workspace.js";
import { cards } from "../../src/examples/cards.js";
import { type ExampleName, exampleNames, examples } from "../../src/examples/examples.js";

/** Warnings that an example has on purpose. */
const explained: Readonly<Partial<Record<ExampleName, readonly string[]>>> = {
  // What an administrator may do is what the level above him takes away.
  scp: ["warning admin-access"],
};

const rulesOf = async ({ text, kind }: Tab): Promise<readonly string[]> => {
  const catalogs = await loadFacts(prefixesOf(text, { kind }));
  return lintPolicy(text, { kind, catalogs }).findings.map(({ rule, severity }) => `${severity} ${rule}`);
};

describe.each(exampleNames)("the example %s", (name) => {
  it("is read without errors, and has no finding that is not explained", async () => {
    const workspace = await examples[name]();
    expect(readWorkspace(workspace)).toEqual(workspace);
    const rules = [...new Set((await Promise.all(workspace.tabs.map(rulesOf))).flat())].toSorted();
    // Notes are about how a text is written; a published one is left as it is.
    const counted = rules.filter((rule) => cards[name].basis === "written" || !rule.startsWith("info"));
    expect(counted).toEqual(explained[name] ?? []);
  });

  it("opens with the answer that its card promises, and keeps requests with theirs", async () => {
    const workspace = await examples[name]();
    const asked = ask(workspace);
    expect(asked._tag === "decided" && asked.decision.decision).toBe(cards[name].decision);
    const results = runSuite({ tabs: workspace.tabs, entries: workspace.suite });
    expect(results.map((each) => each._tag === "decided" && each.passed)).toEqual(workspace.suite.map(() => true));
    // The page opens on the folder for the first time, with nothing kept yet.
    expect(workspace.suite.length > 0).toBe(name !== "folder");
  });

  it("has the kinds of documents and the services of its card", async () => {
    const { tabs } = await examples[name]();
    const { kinds, products } = cards[name];
    expect(new Set(tabs.map(({ kind }) => kind))).toEqual(new Set(kinds));
    const text = tabs.map((tab) => tab.text).join(" ");
    expect(products.filter((product) => !text.includes(`${product}:`))).toEqual([]);
  });
});
