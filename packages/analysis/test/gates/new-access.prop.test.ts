import { policyPair, requestsFor } from "@camwright/conformance/universe";
import { compile, type Decide } from "@camwright/evaluator";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { noNewAccess } from "../../src/index.js";

const everybody = {
  version: "2.0",
  statement: [{ effect: "allow", principal: "*", action: "*", resource: "*" }],
} as const;

/** What a policy decides by itself, and what it decides about resources of accounts that grant everything. */
const decidersOf = (policy: Parameters<typeof compile>[0]["identity"][number]): readonly Decide[] => {
  const by = compile({ identity: [policy] });
  const granted = compile({ identity: [policy], bucket: everybody });
  return [by, (request) => (by(request).reason === "cross-account" ? granted(request) : by(request))];
};

/** Of the accounts that the policies name, none is the caller's. */
const principal = { type: "user", qcs: "qcs::cam::uin/3:uin/2", ownerUin: "3", uin: "2", appId: "3" } as const;

test("a change that gives access, inside the account or where others grant it, does not pass", () => {
  fc.assert(
    fc.property(
      policyPair.filter(({ focus }) => focus !== "conditions"),
      (pair) => {
        const { answer } = noNewAccess({ identity: [pair.base] }, { identity: [pair.next] }, { principal });
        const [before, after] = [decidersOf(pair.base), decidersOf(pair.next)];
        const requests = requestsFor(pair, 800, pair.base.statement.length).map((request) => ({
          ...request,
          principal,
        }));
        const gains = requests.some((request) =>
          after.some(
            (decide, index) => decide(request).decision === "allow" && before[index]?.(request).decision === "deny",
          ),
        );
        expect(gains ? ["fail", "unknown"] : ["pass", "fail", "unknown"]).toContain(answer);
      },
    ),
    { numRuns: 120 },
  );
});
