import { describe, expect, it } from "vitest";
import { allow, everything, ip, policy, toJson } from "../../src/index.js";
import { GetObject } from "../constants.js";

const written = policy(allow({ sid: "a", action: GetObject, resource: everything, when: [ip("10.0.0.0/8")] }));

describe("toJson", () => {
  it("writes one line without white space, in the order written", () => {
    expect(toJson(written)).toBe(
      '{"version":"2.0","statement":[{"sid":"a","effect":"allow","action":["cos:GetObject"],"resource":"*",' +
        '"condition":{"ip_equal":{"qcs:ip":["10.0.0.0/8"]}}}]}',
    );
    expect(toJson(written)).toBe(JSON.stringify(written));
  });

  it("indents by so many blanks", () => {
    expect(toJson(written, { indent: 4 })).toBe(JSON.stringify(written, null, 4));
    expect(toJson(written, { indent: 0 })).toBe(toJson(written));
    expect(toJson(written, {})).toBe(toJson(written));
  });
});
