import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Finding, inspectPolicy, isError } from "../src/index.js";

interface Published {
  readonly id: string;
  readonly text: string;
  readonly duplicateKeys?: readonly unknown[];
}

const corpus = (name: string): readonly Published[] =>
  readFileSync(new URL(`../../conformance/fixtures/corpus/${name}`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Published);

const ofSyntax = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ rule }) => rule.startsWith("json-"));

/** In how many documents each rule is found with each severity. */
const countsOf = (documents: readonly (readonly Finding[])[]): Readonly<Record<string, number>> => {
  const counts = new Map<string, number>();
  for (const findings of documents) {
    for (const key of new Set(findings.map(({ rule, severity }) => `${severity} ${rule}`))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return Object.fromEntries([...counts].toSorted(([left], [right]) => (left < right ? -1 : 1)));
};

describe("the published documents", () => {
  const documents = corpus("dev.ndjson");
  const inspections = documents.map(({ text }) => inspectPolicy(text));

  it("are 490, of which 423 are valid and 10 cannot be read", () => {
    expect(documents).toHaveLength(490);
    expect(inspections.filter(({ findings }) => !findings.some(isError))).toHaveLength(423);
    expect(inspections.filter(({ policy }) => policy === undefined)).toHaveLength(10);
  });

  it("are JSON", () => {
    expect(inspections.flatMap(({ findings }) => ofSyntax(findings))).toStrictEqual([]);
  });

  it("have no finding left out", () => {
    expect(inspections.filter(({ omitted }) => omitted > 0)).toStrictEqual([]);
  });

  it("have these findings, counted once a document", () => {
    expect(countsOf(inspections.map(({ findings }) => findings))).toStrictEqual({
      "error action-malformed": 5,
      "error condition-value": 3,
      "error duplicate-key": 1,
      "error effect-invalid": 2,
      "error element-missing": 6,
      "error element-type": 1,
      "error element-unknown": 6,
      "error operator-unknown": 5,
      "error principal-malformed": 14,
      "error resource-account": 42,
      "error resource-prefix": 1,
      "error resource-project": 1,
      "error resource-region": 14,
      "error resource-segments": 3,
      "error resource-swapped": 2,
      "error stray-blank": 6,
      "info action-set-unresolvable": 1,
      "info bare-value": 123,
      "info condition-key-alias": 5,
      "info condition-tag": 2,
      "info effect-case": 14,
      "info element-case": 46,
      "info principal-moved": 15,
      "info principal-root": 2,
      "info resource-legacy-path": 39,
      "info resource-region-alias": 26,
      "warning bucket-outside": 6,
      "warning bucket-service-level": 1,
      "warning condition-empty": 3,
      "warning condition-qualifier": 1,
      "warning effect-case": 3,
      "warning element-case": 5,
      "warning principal-group": 3,
      "warning principal-malformed": 2,
      "warning principal-provider": 1,
      "warning resource-account-uin": 11,
      "warning resource-region": 6,
      "warning statement-object": 31,
      "warning variable-position": 17,
      "warning variable-unknown": 8,
    });
  });

  it("have a key twice where they are known to", () => {
    const known = documents.filter(({ duplicateKeys }) => duplicateKeys !== undefined).map(({ id }) => id);
    const found = documents.filter((_, index) =>
      inspections[index]?.findings.some(({ rule }) => rule === "duplicate-key"),
    );
    expect(found.map(({ id }) => id)).toStrictEqual(known);
  });
});

describe("the published documents that are not JSON", () => {
  const documents = corpus("broken.dev.ndjson");

  it("are 129, each with a fault of the JSON", () => {
    expect(documents).toHaveLength(129);
    const silent = documents.filter(({ text }) => ofSyntax(inspectPolicy(text).findings).length === 0);
    expect(silent.map(({ id }) => id)).toStrictEqual([]);
  });

  it("give their policy where the faults do not change what the rest means", () => {
    expect(documents.filter(({ text }) => inspectPolicy(text).policy !== undefined)).toHaveLength(33);
  });

  it("have these faults, counted once a document", () => {
    expect(countsOf(documents.map(({ text }) => ofSyntax(inspectPolicy(text).findings)))).toStrictEqual({
      "error json-character": 22,
      "error json-comment": 33,
      "error json-quote": 33,
      "error json-syntax": 56,
      "error json-trailing-comma": 35,
    });
  });

  // Read by eye: the line on which the author would have to repair something first.
  it.each([
    ["bad-24f3f1288b3c", "a comma before ]", 6],
    ["bad-0df46cf4b4ee", "a comma before }", 10],
    ["bad-aca86a40a8e5", "a comma before ], full-width commas further down", 7],
    ["bad-4e454be071b8", "a comment", 9],
    ["bad-530054d06cac", "comments between the actions", 5],
    ["bad-66b0962cd0ef", "a comment of YAML", 9],
    ["bad-7378d42a45c9", "a comment of YAML with full-width signs", 9],
    ["bad-b9c8a2903865", "a typographic quote at the end of a text", 10],
    ["bad-5f4dc377a997", "typographic quotes at the end of texts", 1],
    ["bad-d041d90a7327", "a full-width comma and typographic quotes", 10],
    ["bad-537cffcfc843", "a full-width comma at the end of the line", 10],
    ["bad-f77af0f09d3c", "ideographic commas", 2],
    ["bad-5e9c6e8fde0a", "no-break spaces", 2],
    ["bad-fe3def17be2f", "a control character in a text", 1],
    ["bad-ff07a7f75e25", "a comma missing after the actions", 6],
    ["bad-bb820c3ec053", "a comma missing after the resource", 7],
    ["bad-5b2b2ed9f176", "a comma missing after the version", 2],
    ["bad-a0f2e2bf4f5a", "two texts where one value belongs", 5],
    ["bad-41be84ef6810", "a number behind a comma", 20],
    ["bad-f5d90423cb7d", "letters before a name", 11],
    ["bad-3e023fe9e8c1", "a statement that is not in a list", 11],
    ["bad-dcca812c2aac", "Terraform", 2],
    ["bad-a3b747b2d6e2", "an expression in place of a value", 13],
    ["bad-92cf7a23f0d7", "an element without its braces", 1],
    ["bad-0134bdcd1a17", "the last brace missing at the end", 13],
  ])("%s: %s, on line %d", (id, _, line) => {
    const text = documents.find((document) => document.id === id)?.text ?? "";
    expect(ofSyntax(inspectPolicy(text).findings)[0]?.range?.start.line).toBe(line);
  });
});
