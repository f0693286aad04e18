import { decodePolicyValueOrThrow } from "@camwright/core";
import { describe, expect, it } from "vitest";
import { presetPolicies, presetPolicyOf } from "../src/presets.js";
import { isDeepFrozen } from "./deep-frozen.js";
import { presets } from "./facts.js";

describe("the preset policies", () => {
  it("are those of the facts, in their order", () => {
    expect(presetPolicies.map(({ name }) => name)).toEqual(presets.map(({ name }) => name));
    expect(presetPolicies).toHaveLength(12);
  });

  it.each(presets)("$name is the published document, as it is read", ({ name, document }) => {
    expect(presetPolicyOf(name)?.policy).toEqual(decodePolicyValueOrThrow(document, { kind: "identity" }));
  });

  it.each(presetPolicies)("$name has a source with a day or none, and is deeply frozen", (preset) => {
    for (const { date } of preset.sources) expect(date).toMatch(/^(?:\d{4}-\d{2}-\d{2}|undated)$/);
    expect(preset.sources.length).toBeGreaterThan(0);
    expect(isDeepFrozen(preset)).toBe(true);
  });

  it("says where a page gives the document as another way to the same permissions", () => {
    expect(presetPolicies.filter(({ basis }) => basis === "alternative").map(({ name }) => name)).toEqual([
      "QcloudCOSReadOnlyAccess",
      "QcloudVPCReadOnlyAccess",
    ]);
  });

  it.each(["", "administratoraccess", "QcloudTokenHubFullAccess", "__proto__"])("has no `%s`", (name) => {
    expect(presetPolicyOf(name)).toBeUndefined();
  });
});
