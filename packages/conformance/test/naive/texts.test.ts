import { describe, expect, it } from "vitest";
import { accountNames, accountsOf, isOwnAccount } from "../../src/naive/account.js";
import { currentPath } from "../../src/naive/legacy-path.js";
import { sixSegments } from "../../src/naive/six-segments.js";
import { templateOf, variablesIn } from "../../src/naive/template.js";

/** In the table `{` opens a variable, and the result shows a brace that opened none as `[`. */
function template(text: string): string {
  return templateOf(text.replaceAll("{", "${"))
    .map((symbol) => (typeof symbol === "string" ? symbol : `<${symbol.name}>`))
    .join("")
    .replaceAll("{", "[");
}

describe("templateOf", () => {
  it.each([
    ["a{uin}b", "a<uin>b"],
    ["{a}{b}", "<a><b>"],
    ["{a{b}}", "<a$[b>}"],
    ["{}", "<>"],
    ["{uin", "$[uin"],
    ["}{", "}$["],
    ["$a", "$a"],
    ["", ""],
  ])("%s", (text, expected) => {
    expect(template(text)).toBe(expected);
  });

  it("finds the names", () => {
    expect(variablesIn([{ name: "a" }, "-", { name: "b" }])).toEqual(["a", "b"]);
  });
});

describe("currentPath", () => {
  it.each([
    ["prefix//1/b/k", "b-1/k"],
    ["prefix//1/b/", "b-1/"],
    ["prefix//1/b/k/l//m", "b-1/k/l//m"],
    ["prefix//1/b", "prefix//1/b"],
    ["prefix//1//k", "prefix//1//k"],
    ["prefix///b/k", "prefix///b/k"],
    ["prefix//", "prefix//"],
    ["prefix/1/b/k", "prefix/1/b/k"],
    ["xprefix//1/b/k", "xprefix//1/b/k"],
    ["", ""],
  ])("%s is %s", (path, expected) => {
    expect(currentPath<string>(path.split("")).join("")).toBe(expected);
  });

  it("does not make a variable of pieces that were none", () => {
    const brace = "$".concat("{");
    const path = currentPath(templateOf(`prefix//A}/B${brace}/K`));
    expect(path).toEqual(["B", "$", "{", "-", "A", "}", "/", "K"]);
  });
});

describe("sixSegments", () => {
  it.each(["", "*", "qcs", "qcs::cvm:gz:uin/1", "QCS::cvm:::a", "xqcs::cvm:::a"])("%j is none", (text) => {
    expect(sixSegments(text)).toBeUndefined();
  });

  it("keeps the colons of the path", () => {
    expect(sixSegments("qcs:p:s:r:a:x:y::z")).toEqual({
      project: "p",
      service: "s",
      region: "r",
      account: "a",
      path: "x:y::z",
    });
  });
});

describe("accounts", () => {
  const caller = { type: "user", ownerUin: "100", appId: "125" } as const;

  it.each([
    ["uin/100", undefined, true, ["uid/125", "uin/100"]],
    ["uid/125", undefined, true, ["uid/125", "uin/100"]],
    ["", undefined, true, ["", "uid/125", "uin/100"]],
    ["uin/200", undefined, false, ["uin/200"]],
    ["uin/200", { ownerUin: "200", appId: "126" }, false, ["uid/126", "uin/200"]],
    ["uin/300", { ownerUin: "200", appId: "126" }, false, ["uin/300"]],
    ["", { ownerUin: "200" }, false, ["", "uin/200"]],
    ["", { ownerUin: "100" }, true, ["", "uid/125", "uin/100"]],
    ["uid/127", { ownerUin: "100", appId: "127" }, true, ["uid/125", "uid/127", "uin/100"]],
  ])("%j with the owner %j", (segment, owner, own, names) => {
    const accounts = accountsOf(caller, owner);
    expect(isOwnAccount(segment, accounts)).toBe(own);
    expect(accountNames(segment, accounts).toSorted()).toEqual(names);
  });

  it("are the caller's where the segment is empty, also for a caller whose account is not known", () => {
    expect(isOwnAccount("", accountsOf({ type: "service" }, undefined))).toBe(true);
    expect(isOwnAccount("uin/100", accountsOf({ type: "service" }, undefined))).toBe(false);
  });
});
