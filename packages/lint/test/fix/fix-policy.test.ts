import { fixPolicy, lintPolicy } from "@camwright/lint";
import { describe, expect, it } from "vitest";
import { catalogs } from "../support/catalogs.js";
import { documentOf } from "../support/documents.js";

const fixed = (text: string): string => fixPolicy(text, { catalogs, kind: "identity" }).text;

describe("fixPolicy", () => {
  it("keeps everything that it does not repair as it is written", () => {
    const text =
      '{ "statement" : [\n\t{"resource":["*"],\r\n  "action":[ "cos:getobject" ,"cos:Put*","cos:PutObject" ],"effect":"allow"}],"version":"2.0"}\n';
    expect(fixed(text)).toBe(
      '{ "statement" : [\n\t{"resource":["*"],\r\n  "action":[ "cos:GetObject" ,"cos:Put*" ],"effect":"allow"}],"version":"2.0"}\n',
    );
  });

  it("goes on where a repair makes another one possible", () => {
    expect(fixed(documentOf({ action: ["cbs:CreateDisks", "cvm:CreateDisks", "cvm:Create*"] }))).toBe(
      documentOf({ action: ["cvm:Create*"] }),
    );
  });

  it("leaves a list with a member at least", () => {
    expect(fixed(documentOf({ action: ["cos:*", "cos:*", "name/cos:*", "cos:**", "cos:Get*"] }))).toBe(
      documentOf({ action: ["cos:*"] }),
    );
  });

  it.each([
    ["comments", `${documentOf({ action: ["cos:*"] })} // why`],
    ["JSON that breaks off", '{"version": "2.0", "statement": ['],
    ["what is no JSON", "version: 2.0"],
  ])("leaves %s alone", (_, text) => {
    expect(fixed(text)).toBe(text);
  });

  it("leaves corrections out if asked to, and what it does then keeps the meaning", () => {
    const text = documentOf({ action: ["cos:getobject", "cos:Put*", "cos:PutObject"] });
    const { text: next, changes } = fixPolicy(text, { catalogs, kind: "identity", corrections: false });
    expect(next).toBe(documentOf({ action: ["cos:getobject", "cos:Put*"] }));
    expect(changes).toEqual([]);
  });

  it("does not make a document too long", () => {
    const action = Array.from({ length: 190 }, (_, index) => `cos:GetObject${String(index).padStart(12, "0")}`);
    const text = `{"version":"2.0","statement":[{"effect":"allow","action":${JSON.stringify(action)},"resource":"qcs::cos:::${"a".repeat(6144)}"}]}`;
    const longest = text.replace(/a{6144}/, (run) => run.slice(0, 6144 - (text.length - run.length)));
    expect(lintPolicy(longest, { kind: "identity" }).findings.map(({ rule }) => rule)).toEqual(["bare-value"]);
    expect(fixed(longest)).toBe(longest);
  });

  it("says what a repair of a mistake changes, with a request, and of others nothing", () => {
    const { changes } = fixPolicy(documentOf({ action: ["cos:getobject", "cos:Put*", "cos:PutObject"] }), { catalogs });
    expect(changes).toMatchObject([
      {
        rule: "action-case",
        path: "/statement/0/action/0",
        relation: "incomparable",
        gained: [{ action: "cos:GetObject" }],
        lost: [{ action: "cos:getobject" }],
      },
    ]);
  });

  it("says where what a repair changes cannot be known", () => {
    const { changes } = fixPolicy(documentOf({ action: ["permit/1"] }), { catalogs });
    expect(changes).toMatchObject([{ rule: "action-malformed", relation: "unknown" }]);
  });
});
