import { describe, expect, it } from "vitest";
import { allow, everything, ip, mfa, tag, time } from "../../src/index.js";
import { GetService } from "../constants.js";

describe("general keys", () => {
  it("write the documented operators and keys", () => {
    const when = [
      ip("10.0.0.0/8", "192.0.2.1"),
      tag.resource("env", "prod", "test"),
      tag.request("team", "a"),
      mfa(true),
    ];
    expect(allow({ action: GetService, resource: everything, when }).condition).toEqual({
      ip_equal: { "qcs:ip": ["10.0.0.0/8", "192.0.2.1"] },
      "for_any_value:string_equal": {
        "qcs:resource_tag": ["env&prod", "env&test"],
        "qcs:request_tag": ["team&a"],
      },
      numeric_equal: { mfa: [1] },
    });
    expect(mfa(false).values).toEqual([0]);
    expect([time.from("2026-12-01T00:00:00Z"), time.before("2027-01-01T00:00:00Z")]).toEqual([
      { operator: "date_greater_than_equal", key: "qcs:current_time", values: ["2026-12-01T00:00:00Z"] },
      { operator: "date_less_than", key: "qcs:current_time", values: ["2027-01-01T00:00:00Z"] },
    ]);
  });
});
