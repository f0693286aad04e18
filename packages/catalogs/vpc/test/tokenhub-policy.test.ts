import { describe, expect, it } from "vitest";
import * as vpc from "../src/index.js";

/** The actions that QcloudAccessForTokenhubRoleInInternalAccess lists (598/79060, 2026-05-05). */
const actions = [
  "vpc:CreateVpcEndPoint",
  "vpc:DeleteVpcEndPoint",
  "vpc:CheckVpcEndPointServiceExist",
  "vpc:DescribeVpcEndPoint",
  "vpc:DescribeVpcs",
  "vpc:DescribeSubnets",
];

describe("QcloudAccessForTokenhubRoleInInternalAccess", () => {
  it.each(actions)("lists %s, which is a constant", (action) => {
    expect({ ...vpc }).toHaveProperty([action.slice("vpc:".length)], action);
  });
});
