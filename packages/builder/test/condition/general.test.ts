import { describe, expect, it } from "vitest";
import { allow, everything, ip, mfa, requestTag, resourceTag } from "../../src/index.js";
import { GetService } from "../constants.js";

describe("general keys", () => {
  it("write the documented operators and keys", () => {
    const when = [
      ip("10.0.0.0/8", "192.0.2.1"),
      resourceTag("env", "prod", "test"),
      requestTag("team", "a"),
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
  });
});
