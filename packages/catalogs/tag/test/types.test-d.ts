import type { ActionKey, ActionKind, UnknownKind } from "@camwright/catalog";
import { describe, expectTypeOf, it } from "vitest";
import type * as tag from "../src/index.js";

describe("the types of tag", () => {
  it("know operation level and what is not documented", () => {
    expectTypeOf<ActionKind<typeof tag.AttachResourcesTag>>().toEqualTypeOf<never>();
    expectTypeOf<ActionKey<typeof tag.CreatePolicy>>().toEqualTypeOf<"qcs:ip">();
    expectTypeOf<ActionKind<typeof tag.GetResourcesByTags>>().toEqualTypeOf<UnknownKind>();
  });
});
