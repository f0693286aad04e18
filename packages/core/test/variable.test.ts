import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasVariable, isPolicyVariable, parseTemplate, policyVariables } from "../src/index.js";

const text = (part: string): object => ({ _tag: "text", text: part });
const variable = (name: string): object => ({ _tag: "variable", name });

describe("a text with variables (598/10607)", () => {
  it.each<[string, readonly object[]]>([
    ["", [text("")]],
    ["plain", [text("plain")]],
    ["${uin}", [variable("uin")]],
    ["a${uin}b", [text("a"), variable("uin"), text("b")]],
    ["${uin}${app_id}", [variable("uin"), variable("app_id")]],
    ["${", [text("${")]],
    ["a${uin", [text("a${uin")]],
    ["${}", [variable("")]],
    ["$ {uin}", [text("$ {uin}")]],
    ["a}${uin}}", [text("a}"), variable("uin"), text("}")]],
    ["${a${uin}", [variable("a${uin")]],
  ])("%j is taken apart", (template, parts) => {
    expect(parseTemplate(template)).toStrictEqual(parts);
  });

  it("is put together again from its parts", () => {
    const pieces = fc.array(fc.constantFrom("${", "}", "$", "{", "uin", ":", "a")).map((parts) => parts.join(""));
    fc.assert(
      fc.property(pieces, (template) => {
        const parts = parseTemplate(template);
        expect(parts.map((part) => (part._tag === "text" ? part.text : `\${${part.name}}`)).join("")).toBe(template);
        expect(hasVariable(template)).toBe(parts.some(({ _tag }) => _tag === "variable"));
      }),
    );
  });

  it("knows the documented names and no other", () => {
    expect(policyVariables.every(isPolicyVariable)).toBe(true);
    expect(["qcs:user", "ownerUin", "", "constructor"].some(isPolicyVariable)).toBe(false);
  });
});
