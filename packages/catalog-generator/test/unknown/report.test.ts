import { describe, expect, it } from "vitest";
import { generatedFiles } from "../../src/apply.js";
import { planUnknown } from "../../src/unknown/plan-unknown.js";
import { presentReport, readUnknown } from "../../src/unknown/read-unknown.js";

const packages = new URL("../../..", import.meta.url).pathname;
const facts = readUnknown(packages);
const generated = generatedFiles(`${packages}/catalogs`);

describe("the report of the actions that no catalog has", () => {
  it("has every such action of every published document, each explained, and no other", () => {
    const plan = facts && planUnknown(facts, generated);
    expect(plan).not.toHaveProperty("findings");
    expect(plan).toEqual({ _tag: "planned", files: presentReport(packages) });
  });

  it("would be refused without one of the catalogs", () => {
    const fewer = generated.filter((file) => !file.path.startsWith("tag/"));
    expect(facts && planUnknown(facts, fewer)).toHaveProperty("_tag", "refused");
  });
});
