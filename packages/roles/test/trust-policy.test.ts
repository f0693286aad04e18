import { describe, expect, it } from "vitest";
import { trustPolicyOf } from "../src/index.js";
import { isDeepFrozen } from "./deep-frozen.js";

describe("trustPolicyOf", () => {
  it("names several services in their order and copies the list", () => {
    const entities = ["cloudaudit.cloud.tencent.com", "cls.cloud.tencent.com"];
    const trust = trustPolicyOf(entities);
    entities.pop();
    expect(JSON.stringify(trust)).toBe(
      '{"version":"2.0","statement":[{"effect":"allow","principal":{"service":["cloudaudit.cloud.tencent.com",' +
        '"cls.cloud.tencent.com"]},"action":["name/sts:AssumeRole"]}]}',
    );
    expect(isDeepFrozen(trust)).toBe(true);
  });
});
