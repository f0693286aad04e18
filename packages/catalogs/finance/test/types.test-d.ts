import type { ActionKind, ResourceKind } from "@camwright/catalog";
import { describe, expectTypeOf, it } from "vitest";
import * as finance from "../src/index.js";
import type * as lmp from "../src/lmp.js";

describe("the types of finance", () => {
  it("let trade be granted on a product, and on lmp as a whole", () => {
    expectTypeOf<ActionKind<typeof finance.trade>>().toEqualTypeOf<"finance:product">();
    const product = finance.product({ serviceType: "tokenhub" });
    expectTypeOf<ResourceKind<typeof product>>().toEqualTypeOf<"finance:product">();
    expectTypeOf<ResourceKind<typeof lmp.all>>().toEqualTypeOf<"lmp:all" | "finance:product">();
  });

  it("give the actions of the CAM page no kind", () => {
    expectTypeOf<ActionKind<typeof finance.ApplyDealContract>>().toEqualTypeOf<never>();
  });
});
