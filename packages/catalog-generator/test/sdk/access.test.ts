import { describe, expect, it } from "vitest";
import { accessByName } from "../../src/sdk/access.js";

describe("accessByName", () => {
  it.each([
    ["ListFunctions", "list"],
    ["DescribeZoneList", "list"],
    ["DescribeDisks", "read"],
    ["GetFunction", "read"],
    ["QueryBill", "read"],
    ["InquiryPriceCreateDisks", "read"],
    ["CreateDisks", "write"],
    ["ModifyDiskAttributes", "write"],
    ["BatchDeleteImagePersonal", "write"],
    ["BatchDescribeOrders", "read"],
    ["UnbindAutoSnapshotPolicy", "write"],
    ["InvokeFunction", "unknown"],
    ["ChatCompletions", "unknown"],
    ["Getaway", "unknown"],
    ["Settlement", "unknown"],
    ["Batch", "unknown"],
    ["push", "unknown"],
  ])("%s: %s", (name, access) => {
    expect(accessByName(name)).toBe(access);
  });
});
