import { policyPair, requestsFor } from "@camwright/conformance/universe";
import { type Policy, withoutNamePrefix } from "@camwright/core";
import { compile } from "@camwright/evaluator";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type ActionCatalog, minimize } from "../../src/index.js";

/** A catalog of every second action that requests of the universe have. */
const catalogOf = (actions: readonly string[]): ActionCatalog => {
  const names = [...new Set(actions.map(withoutNamePrefix))].filter((name) => name.split(":").length === 2).toSorted();
  const services: Record<string, string[]> = {};
  for (const name of names.filter((_, index) => index % 2 === 0)) {
    const [service = "", operation = ""] = name.split(":");
    services[service] = [...(services[service] ?? []), operation];
  }
  return { version: "1", services };
};

test("a policy minimized over a catalog decides requests with its actions as before", () => {
  let wider = 0;
  fc.assert(
    fc.property(policyPair, (pair) => {
      const policy: Policy = { version: "2.0", statement: [...pair.base.statement, ...pair.next.statement] };
      const requests = requestsFor(pair, 300, policy.statement.length);
      const catalog = catalogOf(requests.map(({ action }) => action));
      const { policy: less, before, after, version } = minimize(policy, { kind: "identity", catalog });
      expect([after <= before, version]).toStrictEqual([true, "1"]);
      expect(minimize(less, { kind: "identity", catalog }).policy).toStrictEqual(less);
      const [decide, decideLess] = [policy, less].map((each) => compile({ identity: [each] }));
      const wrong = requests.filter((request) => {
        const [service = "", name = ""] = withoutNamePrefix(request.action).split(":");
        if (catalog.services[service]?.includes(name) !== true) return false;
        const decisions = [decide?.(request).decision, decideLess?.(request).decision];
        return decisions[0] !== decisions[1] && !decisions.includes("unknown");
      });
      expect(wrong).toStrictEqual([]);
      if (JSON.stringify(less) !== JSON.stringify(minimize(policy, { kind: "identity" }).policy)) wider += 1;
    }),
    { numRuns: 15 },
  );
  expect(wider).toBeGreaterThan(0);
});
