import { describe, expect, it } from "vitest";
import { matchesGlob } from "../../src/match/glob.js";
import { compileTemplate, fillPattern, fillTemplate, hasValue } from "../../src/match/template.js";
import type { Caller } from "../../src/request.js";

const variable = (name: string): string => `$\{${name}}`;

describe("a template", () => {
  it("knows its documented variables, each once, and whether there are others", () => {
    const { variables, hasUnknown } = compileTemplate(`${variable("uin")}/${variable("app_id")}/${variable("uin")}`);
    expect([variables, hasUnknown]).toEqual([["uin", "app_id"], false]);
    expect(compileTemplate(`${variable("uin")}${variable("foo")}`)).toMatchObject({
      variables: ["uin"],
      hasUnknown: true,
    });
  });

  it("is filled in once, or once for each tag of the caller where it asks for tags", () => {
    const caller: Caller = { type: "role", ownerUin: "100", tags: { env: "prod", team: "*" } };
    expect(fillTemplate(compileTemplate(variable("owner_uin")), caller)).toEqual(["100"]);
    const tag = compileTemplate(`${variable("qcs:principal_tag_key")}=${variable("qcs:principal_tag_value")}`);
    expect(fillTemplate(tag, caller)).toEqual(["env=prod", "team=*"]);
    const globs = fillPattern(compileTemplate(`*/${variable("qcs:principal_tag_value")}`), caller);
    expect(globs.map((glob) => matchesGlob(glob, "a/prod"))).toEqual([true, false]);
    expect(globs.map((glob) => matchesGlob(glob, "a/*"))).toEqual([false, true]);
  });

  it("has for a root account its own uin, given or not (598/10607)", () => {
    const uin = compileTemplate(variable("uin"));
    expect(fillTemplate(uin, { type: "root", ownerUin: "100" })).toEqual(["100"]);
    expect(fillTemplate(uin, { type: "root", ownerUin: "100", uin: "100" })).toEqual(["100"]);
    expect(hasValue({ type: "root", ownerUin: "100" }, "uin")).toBe(true);
    expect(hasValue({ type: "role", ownerUin: "100" }, "uin")).toBe(false);
  });

  it("may have more stars than a call takes arguments", () => {
    const many = 300_000;
    const [glob] = fillPattern(compileTemplate(`${variable("uin")}${"*a".repeat(many)}`), { type: "user", uin: "1" });
    expect(glob?.middle.length).toBe(many - 1);
    expect(glob && matchesGlob(glob, `1${"a".repeat(many)}`)).toBe(true);
  });
});
