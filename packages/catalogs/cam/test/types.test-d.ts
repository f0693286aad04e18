import type { ActionKind, ResourceKind, UnknownKind } from "@camwright/catalog";
import { describe, expectTypeOf, it } from "vitest";
import * as cam from "../src/index.js";

const uin = "100000000001";

describe("the types of cam", () => {
  it("know resource level, operation level and what is not documented", () => {
    expectTypeOf<ActionKind<typeof cam.PassRole>>().toEqualTypeOf<"cam:role" | "cam:serviceLinkedRole">();
    expectTypeOf<ActionKind<typeof cam.CreateAccessKey>>().toEqualTypeOf<"cam:user">();
    expectTypeOf<ActionKind<typeof cam.CreatePolicy>>().toEqualTypeOf<never>();
    expectTypeOf<ActionKind<typeof cam.GetRole>>().toEqualTypeOf<UnknownKind>();
  });

  it("take the root account for a user", () => {
    const root = cam.root({ uin });
    expectTypeOf<ResourceKind<typeof root>>().toEqualTypeOf<"cam:user">();
  });

  it("tell one role by id from all that stands below `role/`", () => {
    const one = cam.roleId({ uin, roleId: "4611686018427397919" });
    const all = cam.roleId({ uin, roleId: "*" });
    expectTypeOf<ResourceKind<typeof one>>().toEqualTypeOf<"cam:roleId">();
    expectTypeOf<ResourceKind<typeof all>>().toEqualTypeOf<
      "cam:roleId" | "cam:serviceLinkedRole" | "cam:serviceLinkedRoleId"
    >();
  });

  it("need an account also where the source leaves it out", () => {
    // @ts-expect-error: the account is missing
    cam.policyTagged({ policyId: "*" });
    expectTypeOf(cam.policyTagged).toBeCallableWith({ uin, policyId: "*" });
  });
});
