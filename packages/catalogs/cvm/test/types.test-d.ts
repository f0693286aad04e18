import type { ActionKey, ActionKind, ResourceKind, UnknownKind } from "@camwright/catalog";
import { describe, expectTypeOf, it } from "vitest";
import * as cvm from "../src/index.js";

describe("the types of cvm", () => {
  it("know the kinds and keys of an action", () => {
    expectTypeOf<ActionKind<typeof cvm.AttachDisks>>().toEqualTypeOf<"cvm:volume" | "cvm:instance">();
    expectTypeOf<ActionKey<typeof cvm.StartInstances>>().toEqualTypeOf<
      "cvm:region" | "cvm:zone" | "cvm:instance_type"
    >();
    expectTypeOf<ActionKind<typeof cvm.AssociateInstancesKeyPairs>>().toEqualTypeOf<never>();
    expectTypeOf<ActionKind<typeof cvm.DescribeInstances>>().toEqualTypeOf<UnknownKind>();
  });

  it("give a subnet the kind that it has in vpc", () => {
    const subnet = cvm.subnet({ uin: "100000000001", subnetId: "*" });
    expectTypeOf<ResourceKind<typeof subnet>>().toEqualTypeOf<"vpc:subnet">();
    expectTypeOf<"vpc:subnet">().toExtend<ActionKind<typeof cvm.RunInstances>>();
  });

  it("need an account and take a region or none", () => {
    // @ts-expect-error: the account is missing
    cvm.instance({ region: "ap-guangzhou", instanceId: "*" });
    expectTypeOf(cvm.instance).toBeCallableWith({ uin: "100000000001", instanceId: "*" });
    expectTypeOf(cvm.placementSet).toBeCallableWith({ uin: "100000000001", placementSetId: "*" });
  });

  it("tell its own region key from that of vpc", () => {
    expectTypeOf(cvm.region).toExtend<"cvm:region">();
    expectTypeOf(cvm.vpcRegion).toExtend<"vpc:region">();
  });
});
