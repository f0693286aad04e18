import {
  callers,
  type LayeredPair,
  type LayeredRequest,
  layeredPair,
  layeredRequests,
  strangeCallers,
  type UniverseCaller,
} from "@camwright/conformance/universe/principals";
import type { Policy, Statement } from "@camwright/core";
import { compile } from "@camwright/evaluator";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { alwaysAllows, canAllow, compare, type Shape } from "../src/index.js";

interface Differences {
  readonly gains: boolean;
  readonly loses: boolean;
}

/** Whether some request of these callers is allowed by one side and refused by the other. */
const byBruteForce = ({ base, next }: LayeredPair, askers: readonly UniverseCaller[]): Differences => {
  const [before, after] = [compile(base), compile(next)];
  let gains = false;
  let loses = false;
  for (const request of layeredRequests(askers)) {
    const [old, now] = [before(request).decision, after(request).decision];
    gains ||= old === "deny" && now === "allow";
    loses ||= old === "allow" && now === "deny";
  }
  return { gains, loses };
};

/** What of the differences that brute force finds is missed. */
const missed = (
  pair: LayeredPair,
  askers: readonly UniverseCaller[],
  principal?: UniverseCaller,
): readonly string[] => {
  const { relation, gained, lost } = compare(pair.base, pair.next, { principal });
  if (relation === "unknown") return [];
  const { gains, loses } = byBruteForce(pair, askers);
  return [...(gains && gained.length === 0 ? ["a gain"] : []), ...(loses && lost.length === 0 ? ["a loss"] : [])];
};

/** Without bucket and trust policies the question is about users alone. */
const askersOf = ({ base, next }: LayeredPair): readonly UniverseCaller[] =>
  [base, next].some(({ bucket, trust }) => bucket !== undefined || trust !== undefined)
    ? callers
    : callers.filter(({ type }) => type === "user");

test("what brute force finds over callers of every kind is found", () => {
  fc.assert(
    fc.property(layeredPair, (pair) => {
      expect(missed(pair, askersOf(pair))).toStrictEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("and so it is for a caller who is given", () => {
  fc.assert(
    fc.property(layeredPair, fc.constantFrom(...callers, ...strangeCallers), (pair, principal) => {
      expect(missed(pair, [principal], principal)).toStrictEqual([]);
    }),
    { numRuns: 300 },
  );
});

const actions = ["cos:*", "cos:PutBucketPolicy", "sts:*", "sts:AssumeRole", "sts:AssumeRoleWithSAML", "*"] as const;
const resources = ["*", "qcs::cos::uid/1:b/*", "qcs::cam::uin/2:*", "qcs::cos:::*"] as const;

const shape: fc.Arbitrary<Shape> = fc.record(
  {
    action: fc.constantFrom(...actions),
    resource: fc.constantFrom(...resources),
    owner: fc.constantFrom("own", "other"),
  },
  { requiredKeys: [] },
);

const everything: Policy = {
  version: "2.0",
  statement: [{ effect: "allow", principal: "*", action: "*", resource: ["*", "qcs::::*:*"] }],
};

const ownerOf = ({ principal: { ownerUin = "", appId = "" }, resource }: LayeredRequest): Shape["owner"] => {
  const account = resource.split(":")[4];
  return account === undefined || account === `uin/${ownerUin}` || account === `uid/${appId}` ? "own" : "other";
};

/** The requests of a shape, as the evaluator says which they are: all that a level of service control policies lets through. */
const requestsOf = (
  { action = "*", resource = "*", owner }: Shape,
  askers: readonly UniverseCaller[],
): readonly LayeredRequest[] => {
  const statement: Statement = { effect: "allow", action: [action].flat(), resource: [resource].flat() };
  const limit: Policy = { version: "2.0", statement: [statement] };
  const decide = compile({ identity: [everything], bucket: everything, trust: everything, scp: [[limit]] });
  return layeredRequests(askers).filter((request) => {
    if (owner !== undefined && ownerOf(request) !== owner) return false;
    // Without its name no role is exempt.
    const { qcs: _qcs, ...principal } = request.principal;
    return decide({ ...request, principal }).decision === "allow";
  });
};

test("what no request of a shape shows is not claimed, for everybody and for a caller who is given", () => {
  const some = fc.constantFrom(undefined, ...callers, ...strangeCallers);
  fc.assert(
    fc.property(layeredPair, shape, some, ({ base }, asked, principal) => {
      const askers = principal === undefined ? askersOf({ base, next: base }) : [principal];
      const decide = compile(base);
      const isPlain = base.bucket === undefined && base.trust === undefined;
      const requests = requestsOf(asked, askers);
      const decisions = new Set(requests.map((request) => decide(request).decision));
      if (decisions.has("allow")) expect(canAllow(base, asked, { principal }).answer).not.toBe("no");
      // Without the policy of another account its resources are asked about only where the shape says so.
      const isWhole = !isPlain || asked.owner !== undefined;
      const isLogin = ({ action }: LayeredRequest): boolean => action === "sts:AssumeRoleWithSAML";
      const refused = requests.filter((request) => decide(request).decision === "deny");
      const counted = refused.filter(
        (request) =>
          (isWhole || ownerOf(request) === "own") &&
          (base.trust !== undefined || !isLogin(request) || asked.action === "sts:AssumeRoleWithSAML"),
      );
      if (counted.length > 0) expect(alwaysAllows(base, asked, { principal }).answer).not.toBe("yes");
    }),
    { numRuns: 150 },
  );
});
