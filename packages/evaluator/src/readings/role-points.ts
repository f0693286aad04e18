import { splitSegments } from "@camwright/core";
import type { OpenPoint, OtherReading } from "./point.js";
import type { Question } from "./question.js";
import { anyResource, matchingResources, type OtherResource, type Rewriting } from "./rewrite.js";

/** How a question asks for a role, by the name of its action (598/19381). */
export const roleRequestOf = ({ action }: Question): "assume" | "federated" | "none" => {
  switch (action.name) {
    case "sts:AssumeRole":
      return "assume";
    case "sts:AssumeRoleWithSAML":
    case "sts:AssumeRoleWithWebIdentity":
      return "federated";
    default:
      return "none";
  }
};

const assumes = (question: Question): boolean => roleRequestOf(question) === "assume";

/** Another account's root as a caller whose own policies count. */
const rootNeedsAllow: Rewriting = (question) => {
  const { principal } = question.request;
  if (!assumes(question) || principal.type !== "root" || question.resource.isOwn) return undefined;
  const uin = principal.uin ?? principal.ownerUin;
  const role = { ...principal, type: "role" as const, ...(uin === undefined ? {} : { uin }) };
  return { ...question, request: { ...question.request, principal: role } };
};

const anyReachesRole: OtherResource = (entry, { layer, statement }, question) =>
  assumes(question) &&
  !question.resource.isOwn &&
  layer === "identity" &&
  statement.effect === "allow" &&
  (entry === "*" || splitSegments(entry)[4] === "")
    ? anyResource
    : undefined;

const hasNoTrust = (question: Question): boolean => assumes(question) && !question.layers.has("trust");

const refused: OtherReading = (question) => (hasNoTrust(question) ? "deny" : undefined);

/** A trust policy that takes everybody leaves the decision to the caller's own policies. */
const identityAlone: Rewriting = (question) =>
  hasNoTrust(question)
    ? {
        ...question,
        layers: new Set([...question.layers, "trust"]),
        statements: [
          ...question.statements,
          {
            statement: { effect: "allow", principal: "*", action: "*" },
            layer: "trust",
            level: 0,
            place: { layer: "trust", policy: 0, statement: 0 },
            tests: [],
            isMute: false,
            isFixed: true,
            isDoubtful: false,
          },
        ],
      }
    : undefined;

/** The points about taking a role on. */
export const rolePoints = (): { readonly [tag in "A-15"]: OpenPoint } => ({
  "A-15": {
    question: "taking a role on without a trust policy, across accounts by `*`, or as another account's root",
    reading: "decided by the caller's policies inside an account, not reached by `*`, decided by the trust policy",
    others: [rootNeedsAllow, matchingResources(anyReachesRole), refused, identityAlone],
  },
});
