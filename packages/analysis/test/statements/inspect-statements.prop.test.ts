import { policyPair, requestsFor } from "@camwright/conformance/universe";
import type { Policy } from "@camwright/core";
import { compile, type Policies } from "@camwright/evaluator";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { inspectStatements } from "../../src/index.js";

const without = ({ statement, ...policy }: Policy, index: number): Policy => ({
  ...policy,
  statement: statement.filter((_, other) => other !== index),
});

const only = ({ statement, ...policy }: Policy, index: number): Policy => ({
  ...policy,
  statement: statement.flatMap((each, other) => (other === index ? [{ ...each, effect: "allow" }] : [])),
});

const withDenies = ({ statement, ...policy }: Policy, index: number): Policy => ({
  ...policy,
  statement: statement.filter(({ effect }, other) => effect === "deny" || other === index),
});

const decides = (policies: Policies): ReturnType<typeof compile> => compile(policies);

test("no request of a small universe speaks against what is said of statements", () => {
  fc.assert(
    fc.property(policyPair, (pair) => {
      const policy: Policy = { version: "2.0", statement: [...pair.base.statement, ...pair.next.statement] };
      const { findings } = inspectStatements({ identity: [policy] });
      const requests = requestsFor(pair, 500, policy.statement.length);
      const whole = decides({ identity: [policy] });
      const wrong = findings.filter(({ kind, at: { statement } }) => {
        if (kind === "unknown" || kind === "matches-nothing") return false;
        const rest = decides({ identity: [without(policy, statement)] });
        const left = decides({ identity: [withDenies(policy, statement)] });
        const matched = decides({ identity: [only(policy, statement)] });
        return requests.some((request) => {
          const [before, after] = [whole(request).decision, rest(request).decision];
          const isMissed = [before, after].includes("allow") && [before, after].includes("deny");
          const isLeft = left(request).decision === "allow";
          const isMatched = matched(request).decision === "allow";
          return isMissed || (kind === "shadowed" && isLeft) || (kind === "vacuous" && isMatched);
        });
      });
      expect(wrong).toStrictEqual([]);
    }),
    { numRuns: 30 },
  );
});
