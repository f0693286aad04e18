import { inspectPolicy } from "@camwright/core";
import { expect, it } from "vitest";
import { ask } from "../../src/engine/answer/ask.js";
import { readWorkspace } from "../../src/engine/read-workspace.js";
import { exampleNames, examples } from "../../src/examples/examples.js";

it.each(exampleNames)("%s has documents without an error, and a request that can be asked", async (name) => {
  const workspace = await examples[name]();
  expect(readWorkspace(workspace)).toEqual(workspace);
  for (const { text, kind } of workspace.tabs) {
    expect(inspectPolicy(text, { kind }).findings.filter(({ severity }) => severity === "error")).toEqual([]);
  }
  expect(ask(workspace)._tag).toBe("decided");
});

it("shows each decision once at least", async () => {
  const decisions = await Promise.all(
    exampleNames.map(async (name) => {
      const asked = ask(await examples[name]());
      return asked._tag === "decided" ? [name, asked.decision.decision] : [name, "unfinished"];
    }),
  );
  expect(Object.fromEntries(decisions)).toEqual({
    folder: "deny",
    tokenhub: "allow",
    asr: "allow",
    partner: "allow",
    network: "deny",
    role: "allow",
  });
});
