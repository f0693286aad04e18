import { describe, expect, it } from "vitest";
import type { Caller } from "../../src/index.js";
import { allow, answer, ask, caller, deny } from "../ask.js";

const variable = (name: string): string => `$\{${name}}`;
const uin = variable("uin");
const tagKey = variable("qcs:principal_tag_key");
const tagValue = variable("qcs:principal_tag_value");

const onPath = (pattern: string, path: string, principal: Caller = caller) =>
  answer([allow({ resource: [`qcs::cmq:::${pattern}`] })], { principal, resource: `qcs::cmq:::${path}` });

const onValue = (operator: string, wanted: string, given: string, principal: Caller = caller) =>
  answer([allow({ condition: { [operator]: { k: [wanted] } } })], { principal, context: { k: given } });

const tagged = (tags: Readonly<Record<string, string>>): Caller => ({ ...caller, tags });

describe("a variable in the last segment of a resource (598/10607)", () => {
  it.each([
    [`queue/${uin}/*`, "queue/1001/a"],
    [`${variable("owner_uin")}/${uin}`, "100/1001"],
    [`${variable("app_id")}*`, "125/x"],
    [`a${uin}${uin}`, "a10011001"],
    // not closed: plain text
    ["a${" + "uin", "a${" + "uin"],
  ])("%j matches %j", (pattern, path) => {
    expect(onPath(pattern, path)).toBe("allow");
  });

  it.each([
    [`queue/${uin}/*`, "queue/1002/a"],
    // one pass: a value is never looked at for variables
    [`${variable("owner_uin")}/*`, `${variable("owner_uin")}/x`],
    // C-12: no prefix match
    [`${uin}/*`, "1001"],
  ])("%j does not match %j", (pattern, path) => {
    expect(onPath(pattern, path)).toBe("deny");
  });

  it("stands for plain characters, stars and variables included", () => {
    expect(onPath(`a/${tagValue}`, "a/xyz", tagged({ t: "*" }))).toBe("deny");
    expect(onPath(`a/${tagValue}`, "a/*", tagged({ t: "*" }))).toBe("allow");
    expect(onPath(`a/${tagValue}*`, "a/*x", tagged({ t: "*" }))).toBe("allow");
    expect(onPath(`a/${tagValue}*`, "a/x", tagged({ t: "*" }))).toBe("deny");
    expect(onPath(tagValue, uin, tagged({ t: uin }))).toBe("allow");
    expect(onPath(tagValue, "1001", tagged({ t: uin }))).toBe("deny");
  });

  it("is filled in in COS paths too (A-17), in the older form as well", () => {
    const resource = "qcs::cos::uid/125:docs-125/1001/a";
    expect(answer([allow({ resource: [`qcs::cos:::docs-125/${uin}/*`] })], { resource })).toBe("allow");
    expect(
      answer([allow({ resource: [`qcs::cos:::prefix//${variable("app_id")}/docs/${uin}/*`] })], { resource }),
    ).toBe("allow");
  });
});

describe("a variable in another place", () => {
  it.each([`qcs::${uin}:::*`, `qcs::cvm:${uin}::*`, `qcs::cvm::uin/${variable("owner_uin")}:*`])(
    "%j is plain text (A-18)",
    (resource) => {
      const request = { resource: "qcs::cvm:ap-guangzhou:uin/100:instance/1" };
      expect(answer([allow({ resource: [resource] })], request)).toBe("deny");
      // and needs no value
      const anonymous = { ...request, principal: { type: "user" } } as const;
      expect(answer([allow({ resource: [resource, "qcs::cvm::uin/100:*"] })], anonymous)).not.toBe("unknown");
    },
  );

  it("is plain text in an operator and in a key", () => {
    expect(answer([allow({ condition: { string_equal: { [uin]: ["a"] } } })], { context: { [uin]: "a" } })).toBe(
      "allow",
    );
    expect(answer([allow({ condition: { [uin]: { k: ["a"] } } })], { context: { k: "a" } })).toBe("unknown");
  });
});

describe("a variable in a condition value", () => {
  it.each([
    ["string_equal", uin, "1001", "allow"],
    ["string_equal", uin, "1002", "deny"],
    ["string_not_equal", uin, "1002", "allow"],
    ["string_equal_ignore_case", `A${uin}`, "a1001", "allow"],
    ["string_like", `${uin}/*`, "1001/x", "allow"],
    ["numeric_equal", uin, "1001.0", "allow"],
    ["ip_equal", uin, "10.0.0.1", "unknown"],
  ])("is filled in: %s of %j for %j gives %s", (operator, wanted, given, expected) => {
    expect(onValue(operator, wanted, given)).toBe(expected);
  });

  it("stands for plain characters under string_like", () => {
    expect(onValue("string_like", tagValue, "abc", tagged({ t: "a*" }))).toBe("deny");
    expect(onValue("string_like", `${tagValue}*`, "a*bc", tagged({ t: "a*" }))).toBe("allow");
  });

  it("is filled in for null_equal and bool_equal", () => {
    const condition = { null_equal: { k: [tagValue] }, bool_equal: { b: [tagValue] } };
    expect(answer([allow({ condition })], { principal: tagged({ t: "true" }), context: { b: true } })).toBe("allow");
  });
});

describe("the variables of the caller's tags", () => {
  it("stand for each tag, key and value from the same one (A-21)", () => {
    const wanted = `${tagKey}&${tagValue}`;
    const principal = tagged({ env: "prod", team: "web" });
    expect(onValue("string_equal", wanted, "env&prod", principal)).toBe("allow");
    expect(onValue("string_equal", wanted, "team&web", principal)).toBe("allow");
    expect(onValue("string_equal", wanted, "env&web", principal)).toBe("deny");
    expect(onValue("string_not_equal", wanted, "team&web", principal)).toBe("deny");
    expect(onPath(`${tagKey}/${tagValue}`, "team/web", principal)).toBe("allow");
    expect(onPath(`${tagKey}/${tagValue}`, "team/prod", principal)).toBe("deny");
  });

  it.each(["__proto__", "constructor", "toString"])("may be about a tag called %s", (key) => {
    const principal = tagged(JSON.parse(`{${JSON.stringify(key)}: "x"}`));
    expect(onValue("string_equal", `${tagKey}&${tagValue}`, `${key}&x`, principal)).toBe("allow");
    expect(onValue("string_equal", tagKey, key, tagged({}))).toBe("deny");
  });
});

describe("a documented variable without a value (A-19)", () => {
  const anonymous: Caller = { type: "user" };
  it.each(["uin", "owner_uin", "app_id", "qcs:principal_tag_key", "qcs:principal_tag_value"])(
    "%s makes the whole statement match nothing",
    (name) => {
      const resource = ["*", `qcs::cmq:::${variable(name)}`];
      const condition = { string_not_equal: { k: [variable(name)] } };
      const unknownOperator = { StringEquals: { k: [variable(name)] } };
      const request = { principal: anonymous, context: { k: "x" } };
      expect(answer([allow({ resource })], request)).toBe("deny");
      expect(answer([allow({ condition })], request)).toBe("deny");
      expect(answer([allow({ condition: unknownOperator })], request)).toBe("deny");
      expect(answer([allow(), deny({ resource })], request)).toBe("allow");
    },
  );

  it("counts also where the test is not reached, under _if_exist or beside an unknown variable", () => {
    const request = { principal: anonymous };
    expect(answer([allow({ condition: { string_equal_if_exist: { k: [uin] } } })], request)).toBe("deny");
    expect(answer([allow({ condition: { string_equal: { k: [`${uin}${variable("foo")}`] } } })], request)).toBe("deny");
  });

  it("does not count in a malformed resource", () => {
    expect(
      answer([allow({ resource: ["*", `qcs::cmq::${uin}`, `qcs:x:cmq:::${uin}`] })], { principal: anonymous }),
    ).toBe("allow");
  });

  it("may be an empty text, which is a value", () => {
    expect(onPath(`a${uin}`, "a", { ...caller, uin: "" })).toBe("allow");
  });
});

describe("a variable that is not documented (A-20, U-11)", () => {
  it.each(["foo", "qcs:user", "Uin", " uin ", "", "OwnerUin", "toString"])("%j is undecided", (name) => {
    expect(onPath(variable(name), "x")).toBe("unknown");
    expect(onPath(`a/${variable(name)}`, "b")).toBe("unknown");
    expect(onValue("string_equal", variable(name), "x")).toBe("unknown");
    expect(onValue("string_not_equal", variable(name), "x")).toBe("unknown");
    expect(onValue("string_equal", variable(name), variable(name))).toBe("unknown");
  });

  it("matters only where the rest of the resource matches", () => {
    const statement = allow({ resource: [`qcs::cmq:ap-guangzhou:uin/100:${variable("foo")}`] });
    expect(answer([statement], { resource: "qcs::cmq:ap-guangzhou:uin/100:a" })).toBe("unknown");
    expect(answer([statement], { resource: "qcs::cvm:ap-guangzhou:uin/100:a" })).toBe("deny");
    expect(answer([statement], { resource: "qcs::cmq:ap-shanghai:uin/100:a" })).toBe("deny");
    expect(answer([statement], { resource: "qcs::cmq:ap-guangzhou:uin/200:a" })).toBe("deny");
    expect(answer([statement])).toBe("deny");
  });

  it("beside an entry that matches does not matter", () => {
    expect(
      answer([allow({ resource: [`qcs::cmq:::${variable("foo")}`, "qcs::cmq:::a"] })], { resource: "qcs::cmq:::a" }),
    ).toBe("allow");
    const condition = { string_equal: { k: [variable("foo"), "x"] } };
    expect(answer([allow({ condition })], { context: { k: "x" } })).toBe("allow");
    expect(answer([allow({ condition })], { context: { k: "y" } })).toBe("unknown");
    expect(ask([allow({ condition })]).reason).toBe("implicit-deny");
  });

  it("may hold a slash, and an older COS path is not divided there", () => {
    const statement = allow({ resource: [`qcs::cos:::prefix//125/${variable("a/b")}/c`] });
    expect(answer([statement], { resource: "qcs::cos:::docs-125/c" })).toBe("unknown");
  });

  it("does not come about by rewriting an older COS path", () => {
    const statement = allow({ resource: ["qcs::cos:::prefix//x}/${" + "uin/k"] });
    expect(answer([statement], { resource: "qcs::cos:::a/b" })).toBe("deny");
    expect(answer([statement], { resource: "qcs::cos:::${" + "uin-x}/k" })).toBe("allow");
  });
});
