import { describe, expect, it } from "vitest";
import { compile, type Request } from "../../src/index.js";
import { allow, answer, ask, caller, deny } from "../ask.js";

const decide = compile({ identity: [{ version: "2.0", statement: [allow()] }] });
const request: Request = { principal: caller, action: "cos:GetService", resource: "*" };

/** What JavaScript and `JSON.parse` can put where the types do not let it. */
const as = (members: Readonly<Record<string, unknown>>): Request => ({ ...request, ...members });

describe("a request that is none", () => {
  it.each([
    ["principal", undefined],
    ["principal", null],
    ["principal", "qcs::cam::uin/100:uin/1001"],
    ["action", undefined],
    ["action", ["cos:GetService"]],
    ["resource", undefined],
    ["resource", null],
    ["resource", { 0: "*" }],
    ["resource", ["*", 1]],
    ["resource", [undefined]],
    ["context", "qcs:ip=10.0.0.1"],
    ["unknown", "qcs:ip"],
    ["unknown", { 0: "qcs:ip" }],
    ["resourceOwner", "uin/100"],
  ])("with the %s %j throws a TypeError that names the member", (member, value) => {
    expect(() => decide(as({ [member]: value }))).toThrow(TypeError);
    expect(() => decide(as({ [member]: value }))).toThrow(`request.${member} `);
  });

  it.each([undefined, null, "x"])("as %j throws a TypeError", (value) => {
    expect(() => decide(value as unknown as Request)).toThrow(TypeError);
  });
});

describe("an optional member", () => {
  it.each(["context", "unknown", "resourceOwner"])("%s may be null or undefined, which is absent", (member) => {
    expect(decide(as({ [member]: null })).decision).toBe("allow");
    expect(decide(as({ [member]: undefined })).decision).toBe("allow");
  });

  it("of the caller may be undefined, which is absent", () => {
    const principal = { type: "user", ownerUin: undefined, appId: undefined, uin: undefined, tags: undefined };
    expect(decide(as({ principal, resource: "qcs::cvm:::a" })).decision).toBe("allow");
  });

  it("uin of the caller may be a number", () => {
    const principal = { type: "user", ownerUin: 100, uin: 1001, appId: 125 };
    const resource = "qcs::cmq::uin/100:1001";
    const members = { principal, resource } as unknown as Partial<Request>;
    expect(answer([allow({ resource: ["qcs::cmq::uid/125:$" + "{uin}"] })], members)).toBe("allow");
  });
});

describe("a context value that no request has", () => {
  const condition = { string_not_equal_if_exist: { k: ["a"] } };
  const context = (value: unknown): Partial<Request> => ({ context: { k: value } as never });

  it.each([undefined, null])("is absent if it is %j", (value) => {
    expect(answer([allow({ condition })], context(value))).toBe("allow");
    expect(answer([allow({ condition: { string_not_equal: { k: ["a"] } } })], context(value))).toBe("deny");
  });

  it.each([
    {},
    { toString: null },
    Object.create(null) as object,
    new Date(0),
    1n,
    Symbol("a"),
    () => "a",
    ["a", null],
    ["a", ["b"]],
    new Set(["a"]),
  ])("is not known otherwise (%#)", (value) => {
    for (const operator of [
      "string_equal",
      "string_like",
      "numeric_equal",
      "date_equal",
      "ip_equal",
      "bool_equal",
      "null_equal",
    ]) {
      expect(answer([allow({ condition: { [operator]: { k: ["true"] } } })], context(value))).toBe("unknown");
    }
    expect(
      answer([allow({ condition: { string_equal: { "qcs:tag/a": ["b"] } } })], {
        context: { "qcs:tag": value } as never,
      }),
    ).toBe("unknown");
    expect(answer([allow()], context(value))).toBe("allow");
  });
});

describe("a large request", () => {
  const long = "a".repeat(1_000_000);

  it("is answered", () => {
    const condition = { string_like: { k: ["*b*a*"] }, numeric_less_than: { n: [1] } };
    expect(answer([allow({ condition })], { context: { k: long, n: "9".repeat(100_000) } })).toBe("deny");
    expect(answer([allow({ resource: ["qcs::cos:::*b"] })], { resource: `qcs::cos:::${long}` })).toBe("deny");
    expect(answer([allow({ action: [`cos:${"*a".repeat(100)}*b`] })], { action: `cos:${long}` })).toBe("deny");
  });

  it("may have very many values and resources", () => {
    const values = Array.from({ length: 50_000 }, (_, index) => `v${index}`);
    const condition = { "for_all_value:string_equal": { k: values } };
    expect(answer([allow({ condition })], { context: { k: values } })).toBe("allow");
    const resource = values.map((value) => `qcs::cos:::${value}`);
    const { decision, matched } = ask([allow({ resource: ["qcs::cos:::*"] })], { resource });
    expect([decision, matched.length]).toEqual(["allow", 1]);
  });
});

describe("a large policy set", () => {
  const statement = Array.from({ length: 5000 }, (_, index) =>
    (index % 7 === 0 ? deny : allow)({
      action: [`cos:Op${index}`, `s${index}:*`],
      resource: [`qcs::cos:::b${index}/*`],
    }),
  );
  const decideLarge = compile({ identity: [{ version: "2.0", statement }] });

  it.each([
    [4999, "allow"],
    [4998, "deny"],
    [0, "deny"],
  ])("finds statement %d", (index, expected) => {
    const large = decideLarge({ ...request, action: `cos:Op${index}`, resource: `qcs::cos:::b${index}/x` });
    expect(large.decision).toBe(expected);
    expect(large.matched).toMatchObject([{ policy: 0, statement: index }]);
    expect(decideLarge({ ...request, action: `s${index}:X`, resource: `qcs::cos:::b${index}/` }).decision).toBe(
      expected,
    );
  });
});
