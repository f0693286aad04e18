import type { Policy, Statement } from "@camwright/core";
import * as fc from "fast-check";
import type { CasePrincipal, CaseRequest } from "../case.js";
import { caller } from "./caller.js";
import { editedRequest, withOneEdit } from "./edit.js";
import { matchingGrant, matchingStatement, matchingTrust, readableContext } from "./matching.js";
import { pick, sometimes } from "./text.js";
import { presentLayers, type WholeQuestion } from "./whole-question.js";

type Statements = (request: CaseRequest, effect: Statement["effect"]) => fc.Arbitrary<Statement>;

const objects: readonly string[] = [
  "qcs::cos:ap-guangzhou:uid/125:bkt-125/docs/a.txt",
  "qcs::cos:gz:uin/100:bkt-125/docs/",
  "qcs::cos::uid/125:prefix//125/bkt/docs/a",
  "qcs::cvm:ap-shanghai:uin/100:instance/ins-1",
  "*",
];
const actions: readonly string[] = ["cos:GetObject", "cos:PutObject", "cvm:RunInstances", "name/cos:GetBucket"];

/** Mostly one who needs an allow of its own for what is its own account's. */
const asking: fc.Arbitrary<CasePrincipal> = sometimes(
  [
    4,
    pick<CasePrincipal>([
      { type: "user", qcs: "qcs::cam::uin/100:uin/1001", ownerUin: "100", uin: "1001", appId: "125" },
      { type: "role", qcs: "qcs::cam::uin/100:roleName/S", ownerUin: "100", appId: "125" },
    ]),
  ],
  [1, caller],
);

const call: fc.Arbitrary<CaseRequest> = requestOf(
  actions,
  sometimes<string | readonly string[]>([6, pick(objects)], [1, fc.uniqueArray(pick(objects), { minLength: 2 })]),
);
const assumeRole: fc.Arbitrary<CaseRequest> = requestOf(
  ["sts:AssumeRole"],
  pick(["qcs::cam::uin/100:roleName/R", "qcs::cam::uin/200:roleName/R"]),
);

/**
 * A question whose statements all fit the request, one character of which, of the request or of its context was then
 * changed. Where that matters, one element of one statement decides.
 */
export const nearMiss: fc.Arbitrary<WholeQuestion> = sometimes([10, call], [1, assumeRole])
  .chain(questionOf)
  .chain((question) => sometimes([3, editedPolicies(question)], [1, editedRequest(question)]));

function editedPolicies(question: WholeQuestion): fc.Arbitrary<WholeQuestion> {
  return withOneEdit(question.policies).map((policies) => ({ ...question, policies }));
}

function requestOf(
  named: readonly string[],
  resource: fc.Arbitrary<string | readonly string[]>,
): fc.Arbitrary<CaseRequest> {
  return fc.record({ principal: asking, action: pick(named), resource, context: readableContext });
}

function questionOf(request: CaseRequest): fc.Arbitrary<WholeQuestion> {
  const isSts = request.action.startsWith("sts:");
  const policy = (statements: Statements): fc.Arbitrary<Policy> => policyOf(request, statements);
  const cap = policy(matchingStatement);
  return fc
    .record(
      {
        identity: sometimes<readonly Policy[]>([8, fc.tuple(cap)], [1, fc.tuple(cap, cap)]),
        bucket: rarely(1, policy(matchingGrant)),
        trust: rarely(isSts ? 64 : 0, policy(matchingTrust)),
        boundary: rarely(1, cap),
        session: rarely(1, cap),
        scp: rarely(1, fc.array(fc.array(cap, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 })),
        general: rarely(1, fc.array(policyOf(request, matchingStatement, "deny"), { minLength: 1, maxLength: 1 })),
      },
      { requiredKeys: ["identity"] },
    )
    .map((layers) => ({ policies: presentLayers(layers), request }));
}

/** Mostly one allow; seldom a deny beside it, which is near to fitting only when the change hits it. */
function policyOf(request: CaseRequest, statements: Statements, first?: Statement["effect"]): fc.Arbitrary<Policy> {
  const one = statements(request, first ?? "allow");
  const both = fc.tuple(one, statements(request, "deny"));
  return sometimes<readonly Statement[]>([16, fc.tuple(one)], [1, both]).map((statement) => ({
    version: "2.0",
    statement,
  }));
}

/** So many times for eight times that it is not. */
function rarely<L>(often: number, layer: fc.Arbitrary<L>): fc.Arbitrary<L | undefined> {
  return often === 0 ? pick([undefined]) : sometimes<L | undefined>([often, layer], [8, pick([undefined])]);
}
