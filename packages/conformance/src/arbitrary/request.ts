import * as fc from "fast-check";
import type { CasePrincipal, CaseRequest, PrincipalKind, ResourceOwner } from "../case.js";
import { requestAction } from "./action.js";
import { variable } from "./alphabet.js";
import { conditionKey, context } from "./condition.js";
import { requestResource } from "./resource.js";
import { pick, sometimes } from "./text.js";

const kind: fc.Arbitrary<PrincipalKind> = sometimes<PrincipalKind>(
  [12, pick(["user"])],
  [3, pick(["role"])],
  [2, pick(["root", "service", "federated"])],
  [1, pick(["anonymous"])],
);

/** Tags whose values look like wildcards, variables and paths as well. */
const tags: fc.Arbitrary<Readonly<Record<string, string>>> = fc
  .uniqueArray(fc.tuple(pick(["env", "team", "a"]), pick(["web", "prod", "a", "*", "a/b", variable("uin"), ""])), {
    selector: ([key]) => key,
    maxLength: 3,
  })
  .map((entries) => Object.fromEntries(entries));

/** A caller of any kind, as a rule of the account that has both names; sometimes one or both are not known. */
export const principal: fc.Arbitrary<CasePrincipal> = fc
  .record(
    {
      type: kind,
      ownerUin: sometimes([12, pick(["100"])], [1, pick(["200"])]),
      uin: pick(["1001", "1001", "1002"]),
      appId: sometimes([12, pick(["125"])], [1, pick(["126"])]),
      tags,
    },
    { requiredKeys: ["type"] },
  )
  .map((caller) => ({ qcs: `qcs::cam::uin/${caller.ownerUin ?? ""}:uin/${caller.uin ?? ""}`, ...caller }));

/** One call, on one resource or on several. */
export const request: fc.Arbitrary<CaseRequest> = fc.record(
  {
    principal,
    action: requestAction,
    resource: sometimes<string | readonly string[]>(
      [6, requestResource],
      [1, fc.array(requestResource, { minLength: 1, maxLength: 3 })],
    ),
    context,
    unknown: fc.uniqueArray(conditionKey, { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: ["principal", "action", "resource", "context"] },
);

/** Names of the account that owns the resources: as a rule the other account, sometimes one of its names, once the caller's. */
export const resourceOwner: fc.Arbitrary<ResourceOwner> = pick<ResourceOwner>([
  { ownerUin: "200", appId: "126" },
  { ownerUin: "200" },
  { appId: "126" },
  { ownerUin: "100", appId: "125" },
]);
