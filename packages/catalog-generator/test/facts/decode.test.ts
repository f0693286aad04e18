import { describe, expect, it } from "vitest";
import { corrections } from "../../src/facts/corrections.js";
import { decode } from "../../src/facts/decode.js";
import { factFile } from "../../src/facts/fact-file.js";
import { action, facts } from "../facts-of-test.js";

const pathsOf = (value: unknown): readonly string[] => {
  const decoded = decode(factFile, { path: "shop.json", text: JSON.stringify(value) });
  return decoded._tag === "refused" ? decoded.findings.map((it) => it.path) : [];
};

describe("decode", () => {
  it("gives the value of a file without a fault", () => {
    const decoded = decode(factFile, { path: "shop.json", text: JSON.stringify(facts) });
    expect(decoded).toEqual({ _tag: "decoded", file: "shop.json", at: "", value: facts });
  });

  it("refuses a field that nobody reads, so that no fact is dropped", () => {
    expect(pathsOf({ ...facts, actions: [{ ...action, colour: "red" }] })).toEqual(["/actions/0/colour"]);
  });

  it("reports all that does not fit at once, each with its place", () => {
    const actions = [{ ...action, access: "guess" }, action, { ...action, granularity: "maybe" }];
    expect(pathsOf({ ...facts, account_form: "id", actions })).toEqual([
      "/account_form",
      "/actions/0/access",
      "/actions/2/granularity",
    ]);
  });

  it("refuses a missing field and a text that is not JSON", () => {
    const { service: _, ...rest } = facts;
    expect(pathsOf(rest)).toEqual(["/service"]);
    expect(decode(factFile, { path: "a.json", text: "{" })).toMatchObject({ findings: [{ file: "a.json" }] });
  });

  it("wants a reason and a source for each correction", () => {
    const text = JSON.stringify({ resourceTypes: [{ service: "shop", id: "all", kind: "shop:all", reason: "" }] });
    const decoded = decode(corrections, { path: "c.json", text });
    const paths = decoded._tag === "refused" ? decoded.findings.map((it) => it.path) : [];
    expect([...paths].sort()).toEqual(["/resourceTypes/0/reason", "/resourceTypes/0/source"]);
  });
});
