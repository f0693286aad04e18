import { describe, expect, it } from "vitest";
import * as global from "../src/global.js";

describe("the condition keys of CAM", () => {
  it("are their own texts, called as the key is in camelCase", () => {
    const camelCase = (key: string) =>
      key.replace("qcs:", "").replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
    const names = Object.fromEntries(Object.values(global).map((key) => [camelCase(key), key]));
    expect(names).toEqual({ ...global });
  });

  it("are the documented twelve", () => {
    expect(Object.values(global).map(String).sort()).toEqual([
      "mfa",
      "qcs:create_uin",
      "qcs:current_time",
      "qcs:except_cam_finance",
      "qcs:ip",
      "qcs:owner_uin",
      "qcs:read_only_action",
      "qcs:request_tag",
      "qcs:resource_tag",
      "qcs:tag",
      "qcs:uin",
      "qcs:vpc",
    ]);
  });
});
