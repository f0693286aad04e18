import { describe, expect, it } from "vitest";
import type { ConditionKeyEntry } from "../../src/facts/fact-file.js";
import { toCatalog } from "../../src/model/catalog.js";
import { renderKeys } from "../../src/render/keys.js";
import { facts } from "../facts-of-test.js";

const color: ConditionKeyEntry = { key: "shop:color", type: "string", actions: [], description: "Color", source: "s1" };

const rendered = (changed: Partial<ConditionKeyEntry>): string =>
  renderKeys(
    toCatalog({ ...facts, condition_keys: [{ ...color, ...changed }] }, { resourceTypes: [] }),
    "facts/shop.json",
  );

describe("renderKeys", () => {
  it("tells operators that nobody recorded from operators that no document shows", () => {
    expect(rendered({})).toContain(" * Type string. Operators: not recorded. Actions: not documented.\n");
    expect(rendered({ operators: [] })).toContain(" * Type string. Operators shown: none. Actions: not documented.\n");
    expect(rendered({ operators: ["string_equal"] })).toContain("Operators shown: string_equal.");
  });

  it("says that a key belongs into trust policies", () => {
    expect(rendered({ context: "trust policy" })).toContain("Valid in the trust policies of roles.");
  });
});
