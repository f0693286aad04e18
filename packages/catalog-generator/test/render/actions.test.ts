import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toCatalog } from "../../src/model/catalog.js";
import { renderActions } from "../../src/render/actions.js";
import { action, facts } from "../facts-of-test.js";

const rendered = (actions: typeof facts.actions): string =>
  renderActions(toCatalog({ ...facts, actions }, { resourceTypes: [] }), "facts/shop.json");

/** Docstrings without their line ends. */
const flat = (text: string): string => text.replaceAll("\n * ", " ");

describe("renderActions", () => {
  const text = rendered(facts.actions);

  it("gives each action a constant of its kinds and keys", () => {
    expect(text).toContain(
      'export const PutThing = "shop:PutThing" as Action<"shop:PutThing", "shop:bigThing", "shop:big_thing">;',
    );
    expect(text).toContain('export const delete_ = "shop:delete" as Action<"shop:delete", never, never>;');
    expect(text).toContain('export const GetThing = "shop:GetThing" as UncheckedAction<"shop:GetThing">;');
  });

  it("tells in the docstring what is documented, by whom, and what is disputed", () => {
    expect(flat(text)).toContain(
      "Write access (judged from the name). Resource level: `bigThing`. Condition keys: `shop:big_thing`.",
    );
    expect(flat(text)).toContain("Restriction by IP address not supported.");
    expect(flat(text)).toContain("Disagreement: document/product/1/2 says operation level, the resource must be `*`.");
    expect(flat(text)).toContain("Source: document/product/1/2.");
    expect(flat(text)).toContain("Known as a method of the SDK; no document at hand shows it as a CAM action.");
  });

  it("says what it was made from and is an empty module for no action", () => {
    const header = "// Generated from facts/shop.json. Do not edit.";
    expect(text.split("\n")[0]).toBe(header);
    expect(rendered([])).toBe(`${header}\n\nexport {};\n`);
  });

  it("marks what is going offline and what is an inference", () => {
    const doubtful = rendered([{ ...action, deprecated: true, prefix_documented: false, notes: "Shown by s1 only." }]);
    expect(doubtful).toContain(" * @deprecated");
    expect(doubtful).toContain("is an inference");
    expect(doubtful).toContain('Shown by "Shop guide" only.');
  });
});

describe("the granularity of an action", () => {
  it("is never guessed: an action of unknown granularity is unchecked, operation level has no kind", () => {
    const types = {
      resource: 'Action<"shop:GetThing", "shop:bigThing", never>',
      operation: 'Action<"shop:GetThing", never, never>',
      unknown: 'UncheckedAction<"shop:GetThing">',
    } as const;
    const level = fc.constantFrom("resource" as const, "operation" as const, "unknown" as const);
    fc.assert(
      fc.property(level, (granularity) => {
        const resource_types = granularity === "resource" ? ["big_thing"] : [];
        const text = rendered([{ ...action, granularity, resource_types }]);
        expect(text).toContain(`as ${types[granularity]};`);
      }),
    );
  });

  it("is unknown where the level is known and the path is not", () => {
    expect(rendered([{ ...action, granularity: "resource" }])).toContain('as UncheckedAction<"shop:GetThing">;');
  });

  it("keeps the keys of an action of unknown granularity", () => {
    const text = rendered([{ ...action, granularity: "unknown", condition_keys: ["shop:big_thing"] }]);
    expect(text).toContain('as Action<"shop:GetThing", UnknownKind, "shop:big_thing">;');
    expect(text).toContain('import type { Action, UnknownKind } from "@camwright/catalog";');
  });
});
