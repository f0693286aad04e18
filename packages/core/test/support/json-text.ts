import * as fc from "fast-check";
import { ruleCases } from "../rule-cases/all.js";

const fragments: readonly string[] = [
  ...Array.from("{}[]:,\"'“”，：／/*\\ \t\r\n\0"),
  "//",
  "/*",
  "*/",
  "\u00a0",
  "\ufeff",
  "\u2028",
  "\ud800",
  "1e999",
  "-",
  "0.5",
  "true",
  "null",
  "None",
  '"version"',
  '"2.0"',
  '"statement"',
  '"effect"',
  '"__proto__"',
  '"condition"',
  '"\\u00',
  "$",
  "${uin}",
];

/** Texts made of what JSON and broken JSON are made of, and arbitrary ones. */
export const jsonLike: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...fragments), { maxLength: 60 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary" }),
  fc.json(),
);

const mutations: fc.Arbitrary<(text: string) => string> = fc
  .record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.nat({ max: 2 }),
    insert: fc.constantFrom("", ...fragments),
  })
  .map(({ at, remove, insert }) => (text) => {
    const index = Math.floor(at * text.length);
    return text.slice(0, index) + insert + text.slice(index + remove);
  });

/** Documents of the rule table with some characters deleted, inserted and replaced. */
export const mutatedDocument: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...ruleCases.map(({ text }) => text)), fc.array(mutations, { minLength: 1, maxLength: 4 }))
  .map(([text, edits]) => edits.reduce((edited, edit) => edit(edited), text));
