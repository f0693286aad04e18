import { describe, expect, it } from "vitest";
import * as privatedns from "../src/index.js";

/** The actions that QcloudAccessForTokenhubRoleInInternalAccess lists (598/79060, 2026-05-05). */
const actions = [
  "privatedns:ModifyPrivateZoneVpc",
  "privatedns:ModifyPrivateZone",
  "privatedns:DeletePrivateZoneRecord",
  "privatedns:ModifyPrivateZoneRecord",
  "privatedns:CreatePrivateZoneRecord",
  "privatedns:CreatePrivateZone",
  "privatedns:AddSpecifyPrivateZoneVpc",
  "privatedns:DescribePrivateZoneList",
  "privatedns:DeletePrivateZone",
  "privatedns:DescribePrivateZoneRecordList",
  "privatedns:DeleteSpecifyPrivateZoneVpc",
];

describe("QcloudAccessForTokenhubRoleInInternalAccess", () => {
  it.each(actions)("lists %s, which is a constant", (action) => {
    expect({ ...privatedns }).toHaveProperty([action.slice("privatedns:".length)], action);
  });
});
