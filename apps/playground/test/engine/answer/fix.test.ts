import { loadFacts } from "@camwright/catalog-loader";
import { describe, expect, it } from "vitest";
import { fix } from "../../../src/engine/answer/fix.js";
import { learnLoaders } from "../../../src/worker/load-learn.js";
import { load } from "../assist/load.js";
import { noActions } from "../no-actions.js";

const loaders = {
  actions: noActions,
  facts: loadFacts,
  levels: async () => ({ version: "", services: {} }),
  knowledge: load,
  learn: learnLoaders(),
};

describe("fix", () => {
  it("makes the repairs that keep the meaning, counts them, and leaves corrections to people", async () => {
    const text =
      '{"version": "2.0", "statement": [{"effect": "Allow", "action": ["cos:getobject", "cos:Put*", "cos:PutObject"], "resource": ["*"]}]}';
    expect(await fix({ text, kind: "identity" }, loaders)).toEqual({
      text: '{"version": "2.0", "statement": [{"effect": "allow", "action": ["cos:getobject", "cos:Put*"], "resource": ["*"]}]}',
      count: 2,
    });
  });
});
