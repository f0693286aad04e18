import type { ActionKey, ActionKind, ResourceKind, UnknownKind } from "@camwright/catalog";
import { describe, expectTypeOf, it } from "vitest";
import type * as sts from "../src/index.js";

describe("the types of sts", () => {
  it("know resource level, operation level and what is not documented", () => {
    expectTypeOf<ActionKind<typeof sts.AssumeRole>>().toEqualTypeOf<"cam:role">();
    expectTypeOf<ActionKind<typeof sts.AssumeRoleWithSAML>>().toEqualTypeOf<never>();
    expectTypeOf<ActionKind<typeof sts.GetCallerIdentity>>().toEqualTypeOf<UnknownKind>();
  });

  it("give a role the kind that it has in cam", () => {
    expectTypeOf<ResourceKind<ReturnType<typeof sts.role>>>().toEqualTypeOf<"cam:role">();
  });

  it("know the keys of an OIDC token", () => {
    expectTypeOf<ActionKey<typeof sts.AssumeRoleWithWebIdentity>>().toEqualTypeOf<
      "oidc:iss" | "oidc:aud" | "oidc:sub"
    >();
  });
});
