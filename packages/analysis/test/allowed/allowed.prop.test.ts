import { policyPair } from "@camwright/conformance/universe";
import type { Caller, Policies } from "@camwright/evaluator";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { policiesOfRows } from "../../src/allowed/questions.js";
import { allowed, isEquivalent } from "../../src/index.js";

const caller: Caller = { type: "user", ownerUin: "1", uin: "2", appId: "1" };

/** Whether a table is what the policies say, and nothing that is found in it twice. */
const check = (policies: Policies, principal: Caller | undefined): "equivalent" | "unknown" => {
  const { rows, proof, reason } = allowed(policies, { principal });
  expect(reason ?? "").not.toContain("differently");
  const table = policiesOfRows(rows, principal);
  if (proof === "equivalent" && table !== undefined) {
    expect(isEquivalent(policies, table, { principal }).answer).toBe("yes");
    // A row by itself is needed: without it something is missing.
    for (const row of rows.length > 1 ? rows : []) {
      const others = policiesOfRows(
        rows.filter((each) => each !== row),
        principal,
      ) ?? { identity: [] };
      expect(isEquivalent(policies, others, { principal }).answer).not.toBe("yes");
    }
  }
  return proof;
};

test("a table says what the policies say, and no row of it can go", () => {
  let proven = 0;
  let all = 0;
  fc.assert(
    fc.property(policyPair, ({ base, next }) => {
      for (const policies of [{ identity: [base] }, { identity: [base, next] }])
        for (const principal of [undefined, caller]) {
          all += 1;
          if (check(policies, principal) === "equivalent") proven += 1;
        }
      check({ identity: [base], boundary: next }, caller);
    }),
    { numRuns: 25 },
  );
  expect(proven / all).toBeGreaterThan(0.97);
});
