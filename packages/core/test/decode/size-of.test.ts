import { describe, expect, it } from "vitest";
import { encodePolicy, isPolicyKind, type Policy, policyKinds, sizeOf } from "../../src/index.js";
import { documentWith } from "../support/document.js";

const policy: Policy = { version: "2.0", statement: [{ effect: "deny", action: "*", resource: "*" }] };
const minified = encodePolicy(policy, { indent: 0 });

describe("the size of a document", () => {
  it("is that of its text without white space between tokens", () => {
    expect(sizeOf(minified, "identity")?.size).toBe(minified.length);
    expect(sizeOf(encodePolicy(policy, { indent: 8 }), "identity")?.size).toBe(minified.length);
    expect(sizeOf(policy, "identity")?.size).toBe(minified.length);
  });

  it("counts characters, for buckets bytes", () => {
    const text = documentWith({ sid: '"权限"' });
    const { size = 0 } = sizeOf(text, "identity") ?? {};
    expect(size).toBe(text.length);
    expect(sizeOf(text, "bucket")).toStrictEqual({ size: size + 4, limit: 20_480, unit: "bytes", source: "436/45235" });
  });

  it.each(Object.keys(policyKinds).filter(isPolicyKind))("of kind %s names its limit and source", (kind) => {
    const { size: limit, unit, source } = policyKinds[kind].limit;
    const size = minified.length;
    expect(sizeOf(policy, kind)).toStrictEqual(
      limit === undefined ? { size, unit, source } : { size, limit, unit, source },
    );
  });

  it.each(["", "{", "[1,]", "// x"])("of %j, which is no JSON, is not known", (text) => {
    expect(sizeOf(text, "identity")).toBeUndefined();
  });
});
