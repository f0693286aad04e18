import { describe, expect, it } from "vitest";
import * as finance from "../src/index.js";

/** The actions that QcloudAccessForTokenPlanEntRoleInFinance lists (598/79060, 2026-05-05). */
const actions = ["finance:trade"];

describe("QcloudAccessForTokenPlanEntRoleInFinance", () => {
  it.each(actions)("lists %s, which is a constant", (action) => {
    expect({ ...finance }).toHaveProperty([action.slice("finance:".length)], action);
  });
});
