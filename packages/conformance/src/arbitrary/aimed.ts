import type { Condition, Policy, Statement } from "@camwright/core";
import * as fc from "fast-check";
import type { CaseRequest } from "../case.js";
import { actionPattern } from "./action.js";
import { condition } from "./condition.js";
import { granteeNear } from "./grantee.js";
import { resourcePattern } from "./resource.js";
import { pick, sometimes } from "./text.js";

type Element = "*" | readonly string[];
type Effect = Statement["effect"];

/** Statements that are often about a request: its action and resources, or patterns made from them, or any others. */
export function aimedStatement(request: CaseRequest, effect: Effect): fc.Arbitrary<Statement> {
  const action = aimedAction(request);
  const resource = aimedResource(request);
  return sometimes<Statement>(
    [12, fc.record({ effect: fc.constant(effect), action, resource })],
    [3, fc.record({ effect: fc.constant(effect), action, resource, condition })],
    [1, fc.record({ effect: fc.constant(effect), action, resource, condition: aimedCondition(request) })],
  );
}

/** The same with a principal, as a bucket policy has it. */
export function aimedGrant(request: CaseRequest, effect: Effect): fc.Arbitrary<Statement> {
  return fc
    .tuple(aimedStatement(request, effect), granteeNear(request.principal))
    .map(([statement, principal]) => (principal === undefined ? statement : { ...statement, principal }));
}

/** The same for a trust policy: as a rule without a resource. */
export function aimedTrust(request: CaseRequest, effect: Effect): fc.Arbitrary<Statement> {
  return fc.tuple(aimedGrant(request, effect), pick([true, true, true, false])).map(([statement, drops]) => {
    const { resource: _resource, ...others } = statement;
    return drops ? others : statement;
  });
}

/** A policy of such statements, in which allows are as much more frequent than denies as `allows` says. */
export function aimedPolicy(
  request: CaseRequest,
  of: (request: CaseRequest, effect: Effect) => fc.Arbitrary<Statement>,
  allows = 9,
): fc.Arbitrary<Policy> {
  return fc
    .array(sometimes([allows, of(request, "allow")], [1, of(request, "deny")]), { maxLength: 3 })
    .map((statement) => ({ version: "2.0", statement }));
}

/** A condition on a key of which the asker says that it is not known, where there is one. */
function aimedCondition({ unknown }: CaseRequest): fc.Arbitrary<Condition> {
  return pick(unknown ?? ["cos:prefix"]).map((key) => ({ string_equal: { [key]: ["a"] } }));
}

function aimedAction({ action }: CaseRequest): fc.Arbitrary<Element> {
  const service = `${action.slice(0, Math.max(0, action.indexOf(":")))}:*`;
  return sometimes<Element>(
    [5, pick<Element>(["*"])],
    [5, pick([[action], [service], [action, service]])],
    [2, fc.array(actionPattern, { minLength: 1, maxLength: 2 })],
  );
}

function aimedResource({ resource }: CaseRequest): fc.Arbitrary<Element> {
  const asked = typeof resource === "string" ? [resource] : resource;
  return sometimes<Element>(
    [5, pick<Element>(["*"])],
    [2, pick([asked])],
    [6, fc.array(pick(asked.flatMap(patternsNear)), { minLength: 1, maxLength: 3 })],
    [2, fc.array(resourcePattern, { minLength: 1, maxLength: 2 })],
  );
}

/** Patterns that cover a resource, or would if the account were the right one. */
function patternsNear(resource: string): readonly string[] {
  const [prefix = "", , service = "", region = "", account = "", ...rest] = resource.split(":");
  if (rest.length === 0) return [resource, "*"];
  const path = rest.join(":");
  const inBucket = `${path.split("/")[0] ?? ""}/*`;
  return [account, account, "", "*", "uid/125", "uin/100"].flatMap((owner) =>
    [path, "*", inBucket].map((last) => [prefix, "", service, region, owner, last].join(":")),
  );
}
