import type { Policy } from "@camwright/core";
import * as fc from "fast-check";
import type { CasePrincipal, CaseRequest, Json, PolicyDocument, Question, ResourceOwner } from "../case.js";
import { requestAction } from "./action.js";
import { aimedGrant, aimedPolicy, aimedStatement, aimedTrust } from "./aimed.js";
import { caller, visitor } from "./caller.js";
import { conditionKey, context } from "./condition.js";
import { resourceOwner } from "./request.js";
import { requestResource } from "./resource.js";
import { pick, sometimes } from "./text.js";

/** The layers of a generated question, all but the general policies in canonical form. */
export interface WholePolicies {
  readonly identity?: readonly Policy[] | null;
  readonly boundary?: Policy | null;
  readonly session?: Policy | null;
  readonly bucket?: Policy | null;
  readonly trust?: Policy | null;
  readonly scp?: readonly (readonly Policy[])[] | null;
  readonly general?: readonly PolicyDocument[] | null;
}

/** A question in which any layer may take part. */
export interface WholeQuestion extends Question {
  readonly policies: WholePolicies;
}

const object: fc.Arbitrary<string> = fc
  .tuple(
    pick(["", "ap-guangzhou", "gz"]),
    pick(["uid/125", "uid/125", "uin/100", "uid/126", ""]),
    pick(["bkt-125/a", "bkt-125/a", "bkt-125/", "bkt-125/b/a", "two-125/a", "prefix//125/bkt/a", "bkt-125"]),
  )
  .map(([region, account, path]) => `qcs::cos:${region}:${account}:${path}`);

const thing: fc.Arbitrary<string> = sometimes([5, object], [2, requestResource]);

const role: fc.Arbitrary<string> = sometimes(
  [8, pick(["qcs::cam::uin/100:roleName/R", "qcs::cam::uin/200:roleName/R", "qcs::cam:::roleName/R"])],
  [1, pick(["*", "qcs::cam::uid/125:roleName/R", "qcs::cam::uin/100:roleName/S"])],
);

const call: fc.Arbitrary<CaseRequest> = requestOf(
  caller,
  sometimes([5, pick(["cos:GetObject", "cos:PutObject"])], [2, pick(["cos:PutBucketPolicy"])], [2, requestAction]),
  thing,
);

const assumeRole: fc.Arbitrary<CaseRequest> = requestOf(caller, pick(["sts:AssumeRole", "name/sts:AssumeRole"]), role);

const login: fc.Arbitrary<CaseRequest> = requestOf(
  sometimes([4, visitor], [1, caller]),
  pick(["sts:AssumeRoleWithSAML", "name/sts:AssumeRoleWithWebIdentity"]),
  role,
);

/** A question that any layers decide. About a fifth are about taking a role on; those have a bucket policy but seldom. */
export const wholeQuestion: fc.Arbitrary<WholeQuestion> = sometimes(
  [16, call.chain((request) => questionOf(request, { bucket: 12, trust: 1 }))],
  [3, assumeRole.chain((request) => questionOf(request, { bucket: 1, trust: 60 }))],
  [1, login.chain((request) => questionOf(request, { bucket: 1, trust: 60 }))],
);

function requestOf(
  principal: fc.Arbitrary<CasePrincipal>,
  action: fc.Arbitrary<string>,
  resource: fc.Arbitrary<string>,
): fc.Arbitrary<CaseRequest> {
  return fc.record(
    {
      principal,
      action,
      resource: sometimes<string | readonly string[]>(
        [4, resource],
        [1, fc.array(resource, { minLength: 1, maxLength: 3 })],
      ),
      context,
      unknown: fc.uniqueArray(conditionKey, { minLength: 1, maxLength: 2 }),
    },
    { requiredKeys: ["principal", "action", "resource", "context"] },
  );
}

/** `often` says how often a layer is there: so many times for four times that it is not. */
function questionOf(
  request: CaseRequest,
  often: { readonly bucket: number; readonly trust: number },
): fc.Arbitrary<WholeQuestion> {
  const limit = aimedPolicy(request, aimedStatement, 15);
  return fc
    .record({
      identity: optional(16, fc.array(aimedPolicy(request, aimedStatement), { maxLength: 2 })),
      boundary: optional(1, limit),
      session: optional(1, limit),
      bucket: optional(often.bucket, aimedPolicy(request, aimedGrant)),
      trust: optional(often.trust, aimedPolicy(request, aimedTrust)),
      scp: optional(1, fc.array(level(limit), { maxLength: 2 })),
      general: optional(1, fc.array(generalPolicy(request), { maxLength: 2 })),
      owner: sometimes<ResourceOwner | undefined>([9, pick([undefined])], [1, resourceOwner]),
    })
    .map(({ owner, ...layers }) => ({
      policies: presentLayers(layers),
      request,
      ...(owner === undefined ? {} : { resourceOwner: owner }),
    }));
}

/** Now and then a level has no documents, which is not the same as no level. */
function level(limit: fc.Arbitrary<Policy>): fc.Arbitrary<readonly Policy[]> {
  return sometimes<readonly Policy[]>([19, fc.array(limit, { minLength: 1, maxLength: 2 })], [1, fc.constant([])]);
}

/** The layers that are there. */
export function presentLayers(
  layers: {
    readonly [Name in keyof WholePolicies]: WholePolicies[Name] | undefined;
  },
): WholePolicies {
  return Object.fromEntries(Object.entries(layers).filter(([, layer]) => layer !== undefined));
}

function optional<L>(often: number, layer: fc.Arbitrary<L>): fc.Arbitrary<L | null | undefined> {
  return sometimes<L | null | undefined>([often, layer], [4, pick([undefined, undefined, null])]);
}

/** Some of the denies leave their effect out, as the built-in policies do. */
function generalPolicy(request: CaseRequest): fc.Arbitrary<PolicyDocument> {
  return fc.tuple(aimedPolicy(request, aimedStatement, 3), fc.boolean()).map(([policy, drops]) => ({
    version: "2.0",
    statement: policy.statement.map((one) => {
      const { effect, ...others } = JSON.parse(JSON.stringify(one)) as { readonly [name: string]: Json };
      return drops && effect === "deny" ? others : { effect: one.effect, ...others };
    }),
  }));
}
