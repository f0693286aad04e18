import { describe, expect, it } from "vitest";
import { allOf, anyOf, ip, ipNotEqual, oneOf, stringEqual, stringNotLike } from "../../src/index.js";
import { clientIp, versionId } from "../constants.js";

describe("oneOf", () => {
  it("joins the values of tests of one operator and key, each once and in order", () => {
    expect(oneOf(ip("10.0.0.0/8", "192.0.2.1"), ip("192.0.2.1", "198.51.100.0/24"))).toEqual(
      ip("10.0.0.0/8", "192.0.2.1", "198.51.100.0/24"),
    );
    expect(oneOf(anyOf(stringEqual(versionId, "a")), anyOf(stringEqual(versionId, "b")))).toEqual(
      anyOf(stringEqual(versionId, "a", "b")),
    );
    expect(oneOf(ip("10.0.0.1"))).toEqual(ip("10.0.0.1"));
  });

  it.each([
    ["none", () => oneOf()],
    ["two keys", () => oneOf(stringEqual(versionId, "a"), { ...stringEqual(versionId, "a"), key: "qcs:other" })],
    ["two operators", () => oneOf<string, string>(ip("10.0.0.1"), ipNotEqual(clientIp, "10.0.0.1"))],
    ["a negated operator", () => oneOf(ipNotEqual(clientIp, "10.0.0.1"), ipNotEqual(clientIp, "10.0.0.2"))],
    ["a negated pattern", () => oneOf(stringNotLike(versionId, "a*"), stringNotLike(versionId, "b*"))],
    ["all values", () => oneOf(allOf(stringEqual(versionId, "a")), allOf(stringEqual(versionId, "b")))],
  ])("refuses %s", (_, join) => {
    expect(join).toThrow(TypeError);
  });
});
