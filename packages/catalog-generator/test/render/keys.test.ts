import { describe, expect, it } from "vitest";
import type { ConditionKeyEntry, FactFile } from "../../src/facts/fact-file.js";
import { toCatalog } from "../../src/model/catalog.js";
import { renderKeys } from "../../src/render/keys.js";
import { facts } from "../facts-of-test.js";

const color: ConditionKeyEntry = { key: "shop:color", type: "string", actions: [], description: "Color", source: "s1" };

const rendered = (changed: Partial<ConditionKeyEntry>, of: FactFile = facts): string =>
  renderKeys(
    toCatalog({ ...of, condition_keys: [{ ...color, ...changed }] }, { resourceTypes: [] }),
    "facts/shop.json",
  );

describe("renderKeys", () => {
  it("tells operators that nobody recorded from operators that no document shows", () => {
    expect(rendered({})).toContain(" * Type string. Operators: not recorded. Actions: not documented.\n");
    expect(rendered({ operators: [] })).toContain(" * Type string. Operators shown: none. Actions: not documented.\n");
    expect(rendered({ operators: ["string_equal"] })).toContain("Operators shown: string_equal.");
  });

  it("limits a key to its actions where each request of its documents is one of them, or known to be none", () => {
    const limited = `ConditionKey<"shop:color", "string", "shop:color">`;
    const key = { actions: ["PutThing"], applicable_requests_verbatim: ["PUT Thing (whole)", "BurnThing"] };
    const withoutBurn = { ...facts, not_included: { reason: "seen once", names: { BurnThing: "no action" } } };
    expect(rendered({ actions: ["PutThing"] })).toContain(limited);
    expect(rendered(key, withoutBurn)).toContain(limited);
    expect(rendered(key)).toContain(`ConditionKey<"shop:color", "string", never>`);
  });

  it("says that a key belongs into trust policies", () => {
    expect(rendered({ context: "trust policy" })).toContain("Valid in the trust policies of roles.");
  });
});
