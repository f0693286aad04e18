import { lintPolicy } from "@camwright/lint";
import { countSteps } from "@camwright/test-support/count-steps";
import { describe, expect, it } from "vitest";
import { catalogs } from "./support/catalogs.js";
import { documentOf } from "./support/documents.js";

const numbered = (count: number, text: (index: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, index) => text(index));

/** Documents that grow with a number and are meant to be linted slowly. */
const hostile: readonly (readonly [string, (size: number) => string])[] = [
  ["unknown actions", (size) => documentOf({ action: numbered(size, (index) => `cos:GetObject${index}`) })],
  ["actions of unknown services", (size) => documentOf({ action: numbered(size, (index) => `cos${index}:A`) })],
  [
    "patterns that name much",
    (size) => documentOf({ action: numbered(size, (index) => `vpc:*e*${"*".repeat(index % 9)}${index % 7}`) }),
  ],
  ["patterns with stars within", (size) => documentOf({ action: numbered(size, (index) => `vpc:*${index}*`) })],
  ["patterns with a star at the end", (size) => documentOf({ action: numbered(size, (index) => `vpc:${index}*`) })],
  ["the same action", (size) => documentOf({ action: numbered(size, () => "cos:GetObject") })],
  [
    "actions with resources",
    (size) =>
      documentOf({
        action: numbered(size, () => "cvm:RebootInstances"),
        resource: numbered(size, (index) => `qcs::cvm:::image/${index}`),
      }),
  ],
  [
    "condition keys",
    (size) =>
      documentOf({
        action: ["cos:*"],
        condition: {
          string_equal: Object.fromEntries(numbered(size, (index) => `cos:k${index}`).map((key) => [key, "a"])),
        },
      }),
  ],
  ["statements", (size) => documentOf(...Array.from({ length: size }, () => ({ action: ["cos:getobject"] })))],
];

const stepsOf = (text: string): number => countSteps(() => lintPolicy(text, { catalogs, kind: "identity" }));

describe("linting ten thousand", () => {
  it.each(hostile)("%s takes not much more than ten times as long as a thousand", (_, documentWith) => {
    const [tenth, whole] = [stepsOf(documentWith(1000)), stepsOf(documentWith(10_000))];
    expect(whole / tenth).toBeLessThan(20);
  });
});
