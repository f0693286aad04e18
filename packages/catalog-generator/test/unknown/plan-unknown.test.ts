import { describe, expect, it } from "vitest";
import type { TextFile } from "../../src/facts/decode.js";
import { planUnknown } from "../../src/unknown/plan-unknown.js";

const documents = [
  { id: "d1", document: { statement: [{ action: ["name/shop:Buy", "shop:Sell", "shop:Get*", "till:*"] }] } },
  { id: "d2", document: { Statement: { NotAction: "shop:Sell" } } },
  { id: "d3", document: { effect: "allow", action: "shop:Buy", not_action: ["*", "name/shop:Lend "] } },
  { id: "d4", document: "no policy" },
];

const corpus: TextFile = { path: "corpus", text: documents.map((it) => JSON.stringify(it)).join("\n") };

const generated: TextFile = {
  path: "shop/src/generated/actions.ts",
  text: ["Buy", "GetGoods"].map((name) => `export const ${name} = "shop:${name}" as Action<"x">;\n`).join(""),
};

const known = { class: "old api", explanation: "it was", evidence: ["a page"] };

const planned = (...explanations: readonly unknown[]) =>
  planUnknown({ corpus, explanations: { path: "unknown-actions.json", text: JSON.stringify({ explanations }) } }, [
    generated,
  ]);

const messages = (...explanations: readonly unknown[]): readonly string[] => {
  const plan = planned(...explanations);
  return plan._tag === "refused" ? plan.findings.map((it) => `${it.path} ${it.message}`) : [];
};

const whole = { ...known, actions: ["name/shop:Lend ", "shop:Sell", "till:*"] };

describe("planUnknown", () => {
  it("shows every unknown action with the documents that name it, and no known one", () => {
    const plan = planned(whole);
    const text = plan._tag === "planned" ? plan.files[0]?.text : undefined;
    expect(text).toContain("| `shop:Sell` | d1, d2 |");
    expect(text).toContain('| `"name/shop:Lend "` | d3 |');
    expect(text).toContain("| `till:*` | d1 |");
    expect(text).toContain("7 different texts are actions or patterns; 3 of them are unknown.");
    expect(text).not.toContain("| `shop:Get*`");
    expect(text).not.toContain("| `name/shop:Buy`");
  });

  it("refuses when one is not explained, and names it", () => {
    expect(messages({ ...whole, actions: whole.actions.slice(1) })).toEqual([
      "/explanations no catalog has `name/shop:Lend `, and it is not explained",
    ]);
  });

  it("refuses an explanation of what is known, of what no document names, and a second one", () => {
    const stale = ["/explanations/1/actions/0", "/explanations/1/actions/1", "/explanations/1/actions/2"];
    const found = messages(whole, { ...known, actions: ["name/shop:Buy", "shop:Rent", "till:*"] });
    expect(found.map((it) => it.split(" ")[0])).toEqual(stale);
  });

  it.each([
    ["an unknown class", { ...whole, class: "magic" }],
    ["no evidence", { ...whole, evidence: [] }],
    ["an empty explanation", { ...whole, explanation: "" }],
    ["a field too many", { ...whole, note: "" }],
  ])("refuses an explanation with %s", (_, wrong) => {
    expect(messages(wrong).length).toBeGreaterThan(0);
  });
});
