import type { ActionKind } from "@camwright/catalog";
import { describe, expectTypeOf, it } from "vitest";
import * as privatedns from "../src/index.js";

describe("the types of privatedns", () => {
  it("know resource level and operation level", () => {
    expectTypeOf<ActionKind<typeof privatedns.ModifyPrivateZone>>().toEqualTypeOf<"privatedns:zone">();
    expectTypeOf<ActionKind<typeof privatedns.AddSpecifyPrivateZoneVpc>>().toEqualTypeOf<never>();
  });

  it("let a zone have a region and need an account", () => {
    expectTypeOf(privatedns.zone).toBeCallableWith({ uin: "100000000001", zoneId: "*" });
    // @ts-expect-error: the account is missing
    privatedns.zone({ region: "ap-guangzhou", zoneId: "*" });
  });
});
