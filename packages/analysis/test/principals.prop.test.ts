import {
  callers,
  type PrincipalPair,
  type PrincipalRequest,
  principalPair,
  principalRequests,
  strangeCallers,
  type UniverseCaller,
  type UniversePolicies,
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
const byBruteForce = ({ base, next }: PrincipalPair, askers: readonly UniverseCaller[]): Differences => {
  const [before, after] = [compile(base), compile(next)];
  let gains = false;
  let loses = false;
  for (const request of principalRequests(askers)) {
    const [old, now] = [before(request).decision, after(request).decision];
    gains ||= old === "deny" && now === "allow";
    loses ||= old === "allow" && now === "deny";
  }
  return { gains, loses };
};

/** What of the differences that brute force finds is missed. */
const missed = (
  pair: PrincipalPair,
  askers: readonly UniverseCaller[],
  principal?: UniverseCaller,
): readonly string[] => {
  const { relation, gained, lost } = compare(pair.base, pair.next, { principal });
  if (relation === "unknown") return [];
  const { gains, loses } = byBruteForce(pair, askers);
  return [...(gains && gained.length === 0 ? ["a gain"] : []), ...(loses && lost.length === 0 ? ["a loss"] : [])];
};

/** Without bucket and trust policies the question is about users alone. */
const askersOf = ({ base, next }: PrincipalPair): readonly UniverseCaller[] =>
  [base, next].some(({ bucket, trust }) => bucket !== undefined || trust !== undefined)
    ? callers
    : callers.filter(({ type }) => type === "user");

test("what brute force finds over callers of every kind is found", () => {
  fc.assert(
    fc.property(principalPair, (pair) => {
      expect(missed(pair, askersOf(pair))).toStrictEqual([]);
    }),
    { numRuns: 40 },
  );
});

test("and so it is for a caller who is given", () => {
  fc.assert(
    fc.property(principalPair, fc.constantFrom(...callers, ...strangeCallers), (pair, principal) => {
      expect(missed(pair, [principal], principal)).toStrictEqual([]);
    }),
    { numRuns: 300 },
  );
});

const login = "sts:AssumeRoleWithSAML";
const actions = ["cos:*", "cos:PutBucketPolicy", "sts:*", "sts:AssumeRole", login, "*"] as const;
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

const ownerOf = ({ principal: { ownerUin = "", appId = "" }, resource }: PrincipalRequest): Shape["owner"] => {
  const account = resource.split(":")[4];
  return account === undefined || account === `uin/${ownerUin}` || account === `uid/${appId}` ? "own" : "other";
};

/** The requests of a shape, as the evaluator says which they are: all that a level of service control policies lets through. */
const requestsOf = (
  { action = "*", resource = "*", owner }: Shape,
  askers: readonly UniverseCaller[],
): readonly PrincipalRequest[] => {
  const statement: Statement = { effect: "allow", action: [action].flat(), resource: [resource].flat() };
  const limit: Policy = { version: "2.0", statement: [statement] };
  const decide = compile({ identity: [everything], bucket: everything, trust: everything, scp: [[limit]] });
  return principalRequests(askers).filter((request) => {
    if (owner !== undefined && ownerOf(request) !== owner) return false;
    // Without its name no role is exempt.
    const { qcs: _qcs, ...principal } = request.principal;
    return decide({ ...request, principal }).decision === "allow";
  });
};

/** What is claimed of a shape against a request that shows something else. */
const wrongClaims = (
  base: UniversePolicies,
  asked: Shape,
  principal: UniverseCaller | undefined,
): readonly string[] => {
  const decide = compile(base);
  const isPlain = base.bucket === undefined && base.trust === undefined;
  const requests = requestsOf(asked, principal === undefined ? askersOf({ base, next: base }) : [principal]);
  const allowed = requests.filter((request) => decide(request).decision === "allow");
  // Without the policy of another account its resources are asked about only where the shape says so, and likewise logins.
  const refused = requests.filter(
    (request) =>
      decide(request).decision === "deny" &&
      (!isPlain || asked.owner !== undefined || ownerOf(request) === "own") &&
      (base.trust !== undefined || request.action !== login || asked.action === login),
  );
  const options = { principal };
  return [
    ...(allowed.length > 0 && canAllow(base, asked, options).answer === "no" ? ["it can allow nothing"] : []),
    ...(refused.length > 0 && alwaysAllows(base, asked, options).answer === "yes" ? ["it allows all"] : []),
  ];
};

test("what a request of a shape speaks against is not claimed, for everybody and for a caller who is given", () => {
  const some = fc.constantFrom(undefined, ...callers, ...strangeCallers);
  fc.assert(
    fc.property(principalPair, shape, some, ({ base }, asked, principal) => {
      expect(wrongClaims(base, asked, principal)).toStrictEqual([]);
    }),
    { numRuns: 120 },
  );
});
