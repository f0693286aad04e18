import { regionUse } from "@camwright/catalog";
import {
  decodePolicyOrThrow,
  encodePolicy,
  equalPolicies,
  inspectPolicy,
  type Policy,
  type PolicyKind,
  type ServiceLookup,
} from "@camwright/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as builder from "../../src/index.js";
import { catalogs } from "./facts.js";
import { type GeneratedStatement, mistakesIn } from "./model.js";
import { bucketStatement, partsOf, statement } from "./statements.js";

/** What the command line knows of products when it validates. */
const services: ServiceLookup = (service) => {
  const facts = Object.values(catalogs).find((it) => it.facts.service === service)?.facts;
  if (facts === undefined) return undefined;
  const own = facts.resourceTypes.filter(({ template }) => template.startsWith(`qcs::${service}:`));
  const region = own.every((type) => regionUse(type) === "none") ? "none" : "used";
  return { region: own.length === 0 ? "unknown" : region, account: facts.accountForm };
};

const compiles = (it: GeneratedStatement): boolean => mistakesIn(it).length === 0;
const several = (of: fc.Arbitrary<GeneratedStatement>): fc.Arbitrary<GeneratedStatement[]> =>
  fc.array(of.filter(compiles), { minLength: 1, maxLength: 3 });

const { anonymous, everyone, role, root, samlProvider, service, user } = builder;
const account = "100000000001";
const named = [user({ account, uin: "100000000011" }), root({ account }), role({ account, name: "Backup" }), anonymous];
const principal = fc.oneof(fc.constant(everyone), fc.subarray(named, { minLength: 1 }));
const trusted = fc.constantFrom(
  root({ account }),
  service("cvm.cloud.tencent.com"),
  samlProvider({ account, name: "idp" }),
);

const writers = { allow: builder.allow, deny: builder.deny };
const inForm = (it: GeneratedStatement): builder.IdentityStatement => writers[it.effect](partsOf(it));
const inStages = (it: GeneratedStatement): builder.IdentityStatement => {
  const { action, resource, when } = partsOf(it);
  const [[first = builder.anyAction, ...rest], [one = builder.everything, ...more]] = [action, resource];
  return writers[it.effect](first, ...rest)
    .on(one, ...more)
    .when(...when);
};
const identity = fc
  .tuple(several(statement), fc.boolean())
  .map(([list, staged]) => list.map(staged ? inStages : inForm));

const kinds: Readonly<Record<string, fc.Arbitrary<Policy>>> = {
  identity: identity.map((list) => builder.policy(...list)),
  session: identity.map((list) => builder.sessionPolicy(...list)),
  boundary: identity.map((list) => builder.boundary(...list)),
  bucket: fc
    .tuple(several(bucketStatement), principal, fc.boolean())
    .map(([list, whom, sid]) =>
      builder.bucketPolicy(
        ...list.map((it, index) =>
          writers[it.effect]({ ...partsOf(it), ...(sid ? { sid: `s${index}` } : {}), principal: whom }),
        ),
      ),
    ),
  trust: fc
    .array(fc.record({ effect: fc.constantFrom("allow" as const, "deny" as const), principal: trusted }), {
      minLength: 1,
      maxLength: 3,
    })
    .map((list) => builder.trustPolicy(...list.map(({ effect, ...parts }) => writers[effect].assume(parts)))),
};

describe.each(Object.entries(kinds))("a policy of generated statements that compile, %s", (name, policies) => {
  const kind = name as PolicyKind;

  it("has nothing that validation reports as an error or a warning", () => {
    fc.assert(
      fc.property(policies, (policy) => {
        const { findings } = inspectPolicy(builder.toJson(policy), { kind, services });
        expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("is read as what was written", () => {
    fc.assert(
      fc.property(policies, (policy) => {
        expect(builder.policyFromOrThrow(builder.toJson(policy), kind)).toEqual(policy);
        expect(equalPolicies(decodePolicyOrThrow(encodePolicy(policy), { kind }), policy)).toBe(true);
      }),
    );
  });
});
