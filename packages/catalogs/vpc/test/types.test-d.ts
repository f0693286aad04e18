import type { ActionKey, ActionKind, ResourceKind, UnknownKind } from "@camwright/catalog";
import { describe, expectTypeOf, it } from "vitest";
import * as vpc from "../src/index.js";

describe("the types of vpc", () => {
  it("know the kinds and keys of an action", () => {
    expectTypeOf<ActionKind<typeof vpc.CreateSubnet>>().toEqualTypeOf<"vpc:vpc" | "vpc:subnet">();
    expectTypeOf<ActionKey<typeof vpc.CreateSubnet>>().toEqualTypeOf<"vpc:region" | "vpc:vpc">();
    expectTypeOf<ActionKind<typeof vpc.DescribeVpcs>>().toEqualTypeOf<UnknownKind>();
  });

  it("give resources of the cvm service the kinds of that service", () => {
    const instance = vpc.cvmInstance({ uin: "100000000001", instanceId: "ins-1" });
    expectTypeOf<ResourceKind<typeof instance>>().toEqualTypeOf<"cvm:instance">();
    expectTypeOf<ActionKind<typeof vpc.AttachNetworkInterface>>().toEqualTypeOf<"vpc:eni" | "cvm:instance">();
  });

  it("need every parameter but the region, and take no other", () => {
    // @ts-expect-error: the id is missing
    vpc.subnet({ uin: "100000000001" });
    // @ts-expect-error: the account of vpc is a uin
    vpc.subnet({ uin: "100000000001", subnetId: "*", appid: "1250000000" });
    expectTypeOf(vpc.subnet).toBeCallableWith({ region: "ap-guangzhou", uin: "100000000001", subnetId: "*" });
  });
});

describe("the names of vpc", () => {
  it("tell a condition key from the resource of its name", () => {
    expectTypeOf(vpc.vpcKey).toExtend<"vpc:vpc">();
    expectTypeOf(vpc.subnetKey).toExtend<"vpc:subnet">();
    expectTypeOf(vpc.requesterVpc).toExtend<"vpc:requester_vpc">();
    expectTypeOf(vpc.cvmRegion).toExtend<"cvm:region">();
  });
});
