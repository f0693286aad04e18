import { describe, expect, it } from "vitest";
import { type ActionPattern, formatAction, inspectPolicy, parseAction, withoutNamePrefix } from "../src/index.js";
import { withAction } from "./support/document.js";

const operation = (service: string, name: string): ActionPattern => ({ _tag: "operation", service, operation: name });

describe("an action", () => {
  it.each<[string, ActionPattern, string]>([
    ["*", { _tag: "any" }, "598/10604"],
    ["*:*", { _tag: "any" }, "598/10604"],
    ["name/*:*", { _tag: "any" }, "older 598/10604"],
    ["asr:CreateModel", operation("asr", "CreateModel"), "598/10603"],
    ["name/asr:CreateModel", operation("asr", "CreateModel"), "436/11714"],
    ["cos:*Bucket*", operation("cos", "*Bucket*"), "598/10604"],
    ["cls:pushLog", operation("cls", "pushLog"), "lower case at the start"],
    ["c*:Op", operation("c*", "Op"), "U-16"],
    ["permid/280649", { _tag: "action-set", name: "permid/280649" }, "C-7"],
    ["name/permid/1", { _tag: "action-set", name: "permid/1" }, "C-7"],
    ["actionName/Read", { _tag: "action-set", name: "actionName/Read" }, "598/10603"],
  ])("%s is read (%3$s)", (text, expected) => {
    expect(parseAction(text)).toStrictEqual({ _tag: "Right", right: expected });
  });

  it.each(["", "cvm*", "cos:", ":GetObject", "name/", "name/cos:", "asr", "permit/1"])("%j is none (A-35)", (text) => {
    expect(parseAction(text)).toMatchObject({ _tag: "Left", left: [{ rule: "action-malformed" }] });
  });

  it("is the same with and without name/, but for its text", () => {
    expect(parseAction("name/asr:CreateModel")).toStrictEqual(parseAction("asr:CreateModel"));
    expect(withoutNamePrefix("name/name/a:B")).toBe("name/a:B");
  });

  it.each(["*", "asr:CreateModel", "permid/280649", "cos:*"])("%s is written as it was", (text) => {
    const pattern = parseAction(text);
    expect(pattern._tag === "Right" && formatAction(pattern.right)).toBe(text);
  });

  it.each([
    ["cos:<Action>", ["action-malformed"]],
    ["qcs::cvm:::instance", ["action-malformed"]],
    ["cos:读取", ["action-malformed"]],
    ["cos:${action}", ["variable-position"]],
    ["cos:$x", ["action-malformed"]],
    ["cos: Get", ["stray-blank"]],
    ["cos:Get?", []],
    ["cos:Get-Object_2.x/y", []],
  ])("%s in a document gives %j", (text, expected) => {
    expect(inspectPolicy(withAction(text)).findings.map(({ rule }) => rule)).toStrictEqual(expected);
  });
});
