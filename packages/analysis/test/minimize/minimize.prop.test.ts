import { policyPair, requestsFor } from "@camwright/conformance/universe";
import type { Policy } from "@camwright/core";
import { compile } from "@camwright/evaluator";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { minimize } from "../../src/index.js";

const identity = (policy: Policy): ReturnType<typeof compile> => compile({ identity: [policy] });

test("a minimized policy answers each request of a small universe as before, also beside others, and is minimal itself", () => {
  let smaller = 0;
  fc.assert(
    fc.property(policyPair, fc.boolean(), (pair, alone) => {
      const policy: Policy = { version: "2.0", statement: [...pair.base.statement, ...pair.next.statement] };
      const { policy: less, before, after } = minimize(policy, { kind: "identity", alone });
      expect(after).toBeLessThanOrEqual(before);
      expect(minimize(less, { kind: "identity", alone }).policy).toStrictEqual(less);
      if (after < before) smaller += 1;
      const [decide, decideLess] = [identity(policy), identity(less)];
      const wrong = requestsFor(pair, 300, policy.statement.length).filter((request) => {
        const [one, other] = [decide(request), decideLess(request)];
        if (one.decision === "unknown" || other.decision === "unknown") return false;
        const [reason, otherReason] = [one.reason, other.reason].map((each) => alone || each === "explicit-deny");
        return one.decision !== other.decision || reason !== otherReason;
      });
      expect(wrong).toStrictEqual([]);
    }),
    { numRuns: 30 },
  );
  expect(smaller).toBeGreaterThan(15);
});
