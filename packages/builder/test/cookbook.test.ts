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

describe("the cookbook", () => {
  it("has its pages in the index, each once", () => {
    const linked = Array.from(text("README.md").matchAll(/\]\(([\w-]+\.md)\)/g), ([, page = ""]) => page);
    expect(linked.toSorted()).toEqual(pages.toSorted());
  });

  it.each(pages)("%s decides, shows a document, warns and says what is open", (page) => {
    expect(text(page)).toMatch(/^# .+\n\n[A-Z]/);
    expect(text(page)).toMatch(/^```ts\n.*compile\(.*\/\/ => "allow"/ms);
    expect(text(page)).toMatch(/\/\/ => "(?:deny|explicit-deny|session)"/);
    expect(documents(page).length).toBeGreaterThan(0);
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
