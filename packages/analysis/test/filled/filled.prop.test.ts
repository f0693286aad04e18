import type { Statement } from "@camwright/core";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fill } from "../../src/filled/fill.js";
import { compare } from "../../src/index.js";
import { policies } from "../support.js";

const paths = ["*", "b/*", "b/${x}/*", "b/${x}", "${x}/*", "b/${x}${y}*", "b/logs/*", "c/*", "b/${uin}/${x}", "*${y}*"];
const tests: readonly Statement["condition"][] = [
  undefined,
  undefined,
  undefined,
  { string_equal: { k: ["${x}"] } },
  { string_like: { k: ["${x}"] } },
  { string_not_equal_if_exist: { k: ["${x}", "a"] } },
  { string_equal: { k: ["logs"] } },
  { "for_all_value:string_equal": { k: ["${y}"] } },
  { string_equal: { "qcs:resource_tag": ["t&${x}"] } },
  { string_equal: { "qcs:tag/t": ["a"] } },
];

const statement = fc
  .record({
    effect: fc.constantFrom<Statement["effect"]>("allow", "allow", "deny"),
    action: fc.constantFrom(["a:X"], ["a:*"], ["cos:X"]),
    resource: fc.uniqueArray(
      fc.constantFrom(...paths).chain((path) => fc.constantFrom(`qcs::a:::${path}`, `qcs::cos:::${path}`)),
      { minLength: 1, maxLength: 2 },
    ),
    condition: fc.constantFrom(...tests),
  })
  .map(({ condition, ...rest }): Statement => (condition === undefined ? rest : { ...rest, condition }));

const some = fc.array(statement, { minLength: 1, maxLength: 3 });

const texts = ["logs", "", "*", "a/b", "${x}", "t"];

test("what is known of policies with unknown variables is true whatever they are filled with", () => {
  let known = 0;
  fc.assert(
    fc.property(some, some, (one, other) => {
      const [base, next] = [policies(...one), policies(...other)];
      const { relation, filled } = compare(base, next);
      if (relation === "unknown") return;
      if (filled !== undefined) known += 1;
      for (const x of texts) {
        for (const y of ["logs", "q"]) {
          const values = { x, y };
          expect({ values, relation: compare(fill(base, values), fill(next, values)).relation }).toStrictEqual({
            values,
            relation,
          });
        }
      }
    }),
    { numRuns: 120 },
  );
  expect(known).toBeGreaterThan(20);
}, 120_000);
