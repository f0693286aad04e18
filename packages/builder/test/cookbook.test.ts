/// <reference types="node" />
import { readdirSync, readFileSync } from "node:fs";
import { inspectPolicy } from "@camwright/core";
import { describe, expect, it } from "vitest";

const folder = new URL("../../../docs/cookbook/", import.meta.url);
const text = (file: string): string => readFileSync(new URL(file, folder), "utf8");
const pages = readdirSync(folder).filter((file) => file !== "README.md");

/** The documents on a page. That they are what its code gives, is for the step `doctest` to see. */
const documents = (page: string): readonly string[] =>
  Array.from(text(page).matchAll(/^```json \w+\n(.*?)^```$/gms), ([, document = ""]) => document);

/** Pages whose question is about all requests, which policies written with the builder answer by the analysis. */
const isAnalysis = (page: string): boolean => /^import .*"@camwright\/analysis";$/m.test(text(page));

describe("the cookbook", () => {
  it("has its pages in the index, each once", () => {
    const linked = Array.from(text("README.md").matchAll(/\]\(([\w-]+\.md)\)/g), ([, page = ""]) => page);
    expect(linked.toSorted()).toEqual(pages.toSorted());
  });

  it.each(pages.filter((page) => !isAnalysis(page)))("%s decides and shows a document", (page) => {
    expect(text(page)).toMatch(/^```ts\n.*compile\(.*\/\/ => "allow"/ms);
    expect(text(page)).toMatch(/\/\/ => "(?:deny|explicit-deny|session)"/);
    expect(documents(page).length).toBeGreaterThan(0);
  });

  it.each(pages.filter(isAnalysis))("%s asks about all requests, and shows one that is allowed", (page) => {
    expect(text(page)).toMatch(/\/\/ => "(?:pass|equivalent)"/);
    expect(text(page)).toMatch(/\/\/ => "(?:fail|yes)"/);
    expect(text(page)).toMatch(/(?:witness|steps).*\/\/ => /);
  });

  it.each(pages)("%s says what it is about, warns and says what is open", (page) => {
    expect(text(page)).toMatch(/^# .+\n\n[A-Z]/);
    expect(Array.from(text(page).matchAll(/^## (.+)$/gm), ([, title]) => title)).toEqual([
      "Pitfalls",
      "What stays open",
    ]);
  });

  it.each(pages.flatMap((page) => documents(page).map((document) => [page, document] as const)))(
    "%s has documents without a finding",
    (_, document) => {
      expect(inspectPolicy(document).findings).toEqual([]);
    },
  );
});
