import { readdirSync, readFileSync } from "node:fs";
import { isEquivalent } from "@camwright/analysis";
import { hostileQuestion, identityQuestion } from "@camwright/conformance/arbitrary";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { action, allow, deny, everything, merge as mergeByWords, policy } from "../src/index.js";
import { merge } from "../src/merge.js";
import { scattered } from "./compose/pieces.js";

const [get, put] = [action("cos:GetObject"), action("cos:PutObject")];

describe("merge with a proof", () => {
  it("gives what the words alone give, where that is proven", () => {
    const [one, other] = [
      policy(allow(get).on(everything)),
      policy(allow(put).on(everything), deny(put).on(everything)),
    ];
    expect(merge(one, other)).toStrictEqual(mergeByWords(one, other));
    expect(merge(one, other).statement).toHaveLength(2);
  });

  it("refuses what merge refuses", () => {
    expect(() => merge({ version: "2.0", statement: [] })).toThrow(TypeError);
  });

  it("is proven for the pieces of random policies, of which the words alone are so too", () => {
    let proven = 0;
    fc.assert(
      fc.property(
        fc.oneof(identityQuestion, hostileQuestion).chain(({ policies }) => {
          const statements = policies.identity.flatMap(({ statement }) => statement);
          return statements.length === 0 ? fc.constant([]) : scattered(statements);
        }),
        (pieces) => {
          fc.pre(pieces.some(({ statement }) => statement.length > 0));
          const { answer } = isEquivalent({ identity: pieces }, { identity: [mergeByWords(...pieces)] });
          expect(answer).not.toBe("no");
          if (answer === "yes") proven += 1;
        },
      ),
      { numRuns: 200 },
    );
    expect(proven).toBeGreaterThan(100);
  });

  it("is the only part of the package that loads the analysis", () => {
    const sources = readdirSync(new URL("../src", import.meta.url), { recursive: true, encoding: "utf8" });
    const loading = sources
      .filter((file) => file.endsWith(".ts"))
      .filter((file) =>
        readFileSync(new URL(`../src/${file}`, import.meta.url), "utf8").includes('from "@camwright/analysis"'),
      );
    expect(loading).toStrictEqual(["merge.ts"]);
  });
});
