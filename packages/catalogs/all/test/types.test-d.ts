import type { ActionId, ActionKey, ActionKind, UnknownKind } from "@camwright/catalog";
import type * as cbs from "@camwright/catalog-all/cbs";
import { catalog } from "@camwright/catalog-all/cbs/metadata";
import { describe, expectTypeOf, it } from "vitest";
import type { SdkCatalog } from "../src/index.js";

describe("the types of a service of the SDK", () => {
  it("know the action and nothing of its resources", () => {
    expectTypeOf<ActionId<typeof cbs.CreateDisks>>().toEqualTypeOf<"cvm:CreateDisks">();
    expectTypeOf<ActionKind<typeof cbs.CreateDisks>>().toEqualTypeOf<UnknownKind>();
    expectTypeOf<ActionKey<typeof cbs.CreateDisks>>().toEqualTypeOf<never>();
  });

  it("do not know what the service does not have", () => {
    expectTypeOf<"CreateDisks">().toExtend<keyof typeof cbs>();
    expectTypeOf<"CreateNothing">().not.toExtend<keyof typeof cbs>();
  });

  it("give the metadata of a service at a subpath of its own", () => {
    expectTypeOf(catalog).toEqualTypeOf<SdkCatalog>();
  });
});
