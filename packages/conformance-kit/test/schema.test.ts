import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fromJSONSchema } from "zod";
import { readKitCases, readKitRules } from "../src/index.js";

const schemaOf = (name: string) =>
  fromJSONSchema(JSON.parse(readFileSync(new URL(`../schema/${name}`, import.meta.url), "utf8")) as never);

const cases = readKitCases();
const rules = readKitRules();

describe("the schema of a case", () => {
  const schema = schemaOf("case.schema.json");

  it.each(cases)("takes $id", (one) => {
    expect(schema.safeParse(one).error).toBeUndefined();
  });

  const [one] = cases;
  it.each([
    ["no expectation", { expected: undefined }],
    ["another class", { verdict: "likely" }],
    ["another answer", { expected: "maybe" }],
    ["a layer that does not exist", { policies: { role: [] } }],
    ["a caller of another type", { request: { ...one?.request, principal: { type: "group" } } }],
    ["a value that is an object", { request: { ...one?.request, context: { k: {} } } }],
    ["a member that does not exist", { tags: ["U-1"] }],
  ])("refuses %s", (_, change) => {
    expect(schema.safeParse({ ...one, ...change }).success).toBe(false);
  });
});

describe("the schema of an answer", () => {
  const schema = schemaOf("answer.schema.json");

  it.each([{ decision: "deny" }, { id: "a", decision: "unknown", reason: "scp", notes: [] }])("takes %j", (answer) => {
    expect(schema.safeParse(answer).success).toBe(true);
  });

  it.each([{}, { decision: "Deny" }, { decision: null }, "deny"])("refuses %j", (answer) => {
    expect(schema.safeParse(answer).success).toBe(false);
  });
});

describe("the cases", () => {
  it("have different ids, and rules that the kit explains", () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    expect(cases.filter(({ tag }) => !rules.has(tag))).toEqual([]);
  });

  it("are documented only where there is a page", () => {
    expect(cases.filter(({ verdict, source }) => verdict === "documented" && source === undefined)).toEqual([]);
  });

  it("are assumed where they rest on a tagged reading, unless they were published", () => {
    const tagged = cases.filter(({ tag, verdict }) => /^[UA]-/.test(tag) && verdict === "documented");
    expect(tagged).toEqual([]);
  });

  it("are of both classes", () => {
    expect(cases.some(({ verdict }) => verdict === "documented")).toBe(true);
    expect(cases.some(({ verdict }) => verdict === "assumed")).toBe(true);
  });

  it("keep what pages call exceptions among the assumed, with the outcome on the page", () => {
    const exceptions = cases.filter(({ documented }) => documented !== undefined);
    expect(exceptions.map(({ id, verdict }) => [id, verdict])).toEqual(
      ["list-deny-1", "list-deny-2", "list-deny-3", "list-deny-4"].map((id) => [id, "assumed"]),
    );
  });
});
