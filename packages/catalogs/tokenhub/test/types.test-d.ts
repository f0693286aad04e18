import type { ActionKey, ActionKind, ResourceKind, UnknownKind } from "@camwright/catalog";
import { describe, expectTypeOf, it } from "vitest";
import type * as tokenhub from "../src/index.js";

describe("the types of tokenhub", () => {
  it("leave unknown what no document states", () => {
    expectTypeOf<ActionKind<typeof tokenhub.CreateTokenPlanApiKey>>().toEqualTypeOf<UnknownKind>();
    expectTypeOf<ActionKey<typeof tokenhub.CreateTokenPlanApiKey>>().toEqualTypeOf<never>();
  });

  it("let the whole product be paid for", () => {
    expectTypeOf<ResourceKind<typeof tokenhub.all>>().toEqualTypeOf<"tokenhub:all" | "finance:product">();
  });
});
