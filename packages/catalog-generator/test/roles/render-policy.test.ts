import { describe, expect, it } from "vitest";
import { renderPolicy } from "../../src/roles/render-policy.js";

const constants = new Map([["shop", new Set(["GetThing", "delete"])]]);
const rendered = (statement: object) =>
  renderPolicy(
    { version: "2.0", statement: [{ effect: "allow", action: "*", resource: "*", ...statement }] },
    constants,
  );

describe("renderPolicy", () => {
  it.each([
    ["a star", { action: "*" }, "action: anyAction,", "anyAction"],
    ["a star in a list", { action: ["*"] }, "action: [anyAction],", "anyAction"],
    ["an action that a catalog has", { action: "shop:GetThing" }, "action: [shop.GetThing],", "allow"],
    ["an action with a reserved name", { action: ["shop:delete"] }, "action: [shop.delete_],", "allow"],
    ["an action that no catalog has", { action: ["shop:Sell"] }, 'action: [action("shop:Sell")],', "action"],
    ["an action in the long form", { action: "name/shop:GetThing" }, '[action("name/shop:GetThing")]', "action"],
    ["a pattern", { action: "shop:Get*" }, 'action: [action("shop:Get*")],', "action"],
    ["a service that is a member of every object", { action: "toString:x" }, '[action("toString:x")]', "action"],
    ["every resource", { resource: "*" }, "resource: everything,", "everything"],
    ["every resource in a list", { resource: ["*"] }, "resource: [everything],", "everything"],
    ["a resource", { resource: 'qcs::shop:::"' }, 'resource: [resource("qcs::shop:::\\"")],', "resource"],
    ["a deny", { effect: "deny" }, "deny({", "deny"],
    [
      "a condition",
      { condition: { numeric_equal: { "shop:size": 2 } } },
      'when: [numericEqual(conditionKey("shop:size", "numeric"), 2)],',
      "conditionKey",
    ],
  ])("writes %s, and names the word for it", (_what, statement, text, word) => {
    const policy = rendered(statement);
    expect(policy.text).toContain(text);
    expect(policy.builder).toContain(word);
  });

  it("names the words and catalogs that it uses, and no others", () => {
    const { builder, catalogs } = rendered({ action: ["shop:GetThing", "other:GetThing"] });
    expect(builder).toEqual(["action", "allow", "everything", "policy"]);
    expect(catalogs).toEqual(["shop"]);
  });
});
