import type { Principal, Statement } from "@camwright/core";
import type { Layer } from "../decision.js";
import type { CallerType } from "../request.js";
import type { OpenPoint, OtherReading, Outcome } from "./point.js";
import { isAboutCaller } from "./principal-points.js";
import type { Placed, Question } from "./question.js";
import { anyResource, dropping, type Rewriting, withActionsResolved, withoutLayer } from "./rewrite.js";
import { roleRequestOf } from "./role-points.js";

const isOfType = ({ request }: Question, ...types: readonly CallerType[]): boolean =>
  types.includes(request.principal.type);

/** Leaves a layer out for some callers. */
const without =
  (layer: Layer, applies: (question: Question) => boolean): Rewriting =>
  (question) =>
    (question.layers.has(layer) || (layer === "scp" && question.levels > 0)) && applies(question)
      ? withoutLayer(question, layer)
      : undefined;

/** Statements of the bucket policy as statements of another layer. */
/* @__NO_SIDE_EFFECTS__ */
const lending =
  (layer: Layer, isLent: (placed: Placed, question: Question) => boolean): Rewriting =>
  (question) => {
    const lent = question.statements
      .filter((placed) => placed.layer === "bucket" && placed.statement.effect === "allow" && isLent(placed, question))
      .map((placed): Placed => ({ ...placed, layer, level: 0, statement: reachingAll(placed.statement) }));
    return lent.length === 0 ? undefined : { ...question, statements: [...question.statements, ...lent] };
  };

/** The resources of a bucket policy as they reach in a layer where `*` and an empty account mean the caller's own. */
const reachingAll = (statement: Statement): Statement => {
  const { resource = [] } = statement;
  const entries = resource === "*" ? ["*"] : resource;
  const reaching = (entry: string): readonly string[] => {
    if (entry === "*") return anyResource;
    const [prefix, project, service, region, account, ...path] = entry.split(":");
    return account === "" ? [[prefix, project, service, region, "*", ...path].join(":")] : [entry];
  };
  return { ...statement, resource: entries.flatMap(reaching) };
};

const capsNotBucket = lending(
  "boundary",
  ({ statement }, question) =>
    question.layers.has("boundary") &&
    question.resource.isOwn &&
    !question.resource.isOperationLevel &&
    isAboutCaller(statement.principal, question),
);

const isRootName = (name: string): boolean => /^qcs::cam::uin\/(\d+):(?:root|uin\/\1)$/.test(name);

/** A principal without root accounts, which stand for whole accounts (436/32971). */
const withoutRoots = (principal: Principal | undefined): Principal | undefined =>
  principal === undefined || principal === "*"
    ? principal
    : { ...principal, qcs: (principal.qcs ?? []).filter((name) => !isRootName(name)) };

const bucketSuffices = lending(
  "identity",
  ({ statement }, question) =>
    !question.resource.isOwn &&
    isOfType(question, "user", "role", "federated") &&
    isAboutCaller(withoutRoots(statement.principal), question),
);

/** The general policies as a level that binds callers of every kind. */
const generalForAll: Rewriting = (question) => {
  if (
    !question.layers.has("general") ||
    !isOfType(question, "root", "role", "federated") ||
    roleRequestOf(question) === "federated"
  )
    return undefined;
  const level = question.levels;
  const bound = question.statements.map(
    (placed): Placed => (placed.layer === "general" ? { ...placed, layer: "scp", level } : placed),
  );
  const first = question.statements.find(({ layer }) => layer === "general");
  if (first === undefined) return undefined;
  const open: Placed = { ...first, layer: "scp", level, statement: { effect: "allow", action: "*", resource: "*" } };
  return { ...question, levels: level + 1, statements: [...bound, open] };
};

/** An operation-level call as one about something in the bucket that `*` alone names. */
const callInBucket: Rewriting = (question) => {
  if (!question.resource.isOperationLevel || !question.layers.has("bucket")) return undefined;
  const { resourceOwner: _, ...request } = question.request;
  const statements = question.statements.flatMap((placed): readonly Placed[] => {
    const { resource = [] } = placed.statement;
    const isAny = placed.layer === "trust" || resource === "*" || resource.includes("*");
    return isAny ? [{ ...placed, statement: { ...placed.statement, resource: "*" } }] : [];
  });
  return { ...question, request: { ...request, resource: "qcs::cos:::bucket/" }, statements };
};

const isOwnPolicyCall = ({ action, resource, request }: Question): boolean =>
  action.name === "cos:PutBucketPolicy" && resource.isOwn && request.principal.type === "root";

/** Under another name the call is no exception. */
const boundByBucket: Rewriting = (question) => {
  if (!isOwnPolicyCall(question) || !question.layers.has("bucket")) return undefined;
  const resolved = withActionsResolved(question);
  return { ...resolved, request: { ...question.request, action: "cos:PutBucketPolicyOfOthers" } };
};

const order: readonly Outcome[] = ["deny", "unknown", "allow"];

const better = (left: Outcome, right: Outcome): Outcome => (order.indexOf(left) > order.indexOf(right) ? left : right);

/** The caller once more as an unsigned visitor; either check is enough. */
const asVisitor: OtherReading = (question, ask) => {
  const { principal, resourceOwner } = question.request;
  if (!question.layers.has("bucket") || isOfType(question, "anonymous", "service")) return undefined;
  const { ownerUin, appId } = principal;
  const own = { ...(ownerUin === undefined ? {} : { ownerUin }), ...(appId === undefined ? {} : { appId }) };
  const owner = question.resource.isOwn ? own : resourceOwner;
  const request = { ...question.request, principal: { type: "anonymous" } as const };
  const asked = owner === undefined || owner === null ? request : { ...request, resourceOwner: owner };
  return better(ask(question), ask({ ...question, request: asked }));
};

const looksLikeAdministrator = ({ layer, statement }: Placed): boolean => {
  const { effect, action, resource, condition } = statement;
  const entries = action === "*" ? ["*"] : action;
  const isAll = resource === "*" || resource?.includes("*") === true;
  const isOpen = condition === undefined || Object.keys(condition).length === 0;
  return (
    layer === "identity" &&
    effect === "allow" &&
    isAll &&
    isOpen &&
    entries.some((entry) => ["*", "*:*", "name/*:*", "name/*", "finance:*", "name/finance:*"].includes(entry))
  );
};

const denyOnFinance = (placed: Placed, question: Question): boolean =>
  question.action.service === "finance" &&
  placed.layer === "identity" &&
  placed.statement.effect === "deny" &&
  question.statements.some(looksLikeAdministrator);

/** The points about which layers count for whom. */
export const layerPoints = (): {
  readonly [tag in
    | "U-12"
    | "U-13"
    | "A-1"
    | "A-5"
    | "A-10"
    | "A-11"
    | "A-13"
    | "A-14"
    | "A-37"
    | "A-42"
    | "A-43"
    | "C-35"
    | "C-36"]: OpenPoint;
} => ({
  "U-12": {
    question: "a permissions boundary and what a bucket policy grants",
    reading: "capped",
    others: [capsNotBucket],
  },
  "U-13": {
    question: "service control policies and a root account",
    reading: "apply",
    others: [without("scp", (question) => isOfType(question, "root"))],
  },
  "A-1": {
    question: "general policies and callers that are no users",
    reading: "do not apply",
    others: [generalForAll],
  },
  "A-5": {
    question: "service control policies and unsigned, federated or service callers",
    reading: "apply",
    others: [without("scp", (question) => isOfType(question, "anonymous", "federated", "service"))],
  },
  "A-10": {
    question: "`*` in a bucket policy and an operation-level call",
    reading: "not matched",
    others: [callInBucket],
  },
  "A-11": {
    question: "a bucket policy that names another account's user or everybody",
    reading: "the user still needs a policy of its own",
    others: [bucketSuffices],
  },
  "A-13": {
    question: "a session policy and the root account that replaces the policy of its bucket",
    reading: "capped",
    others: [without("session", isOwnPolicyCall)],
  },
  "A-14": {
    question: "a permissions boundary and a root account",
    reading: "caps it",
    others: [without("boundary", (question) => isOfType(question, "root"))],
  },
  "A-37": {
    question: "a deny on finance beside what looks like a preset policy for administrators",
    reading: "binds",
    others: [dropping(denyOnFinance)],
  },
  "A-42": {
    question: "a document with capitalised elements, or without the version `2.0`",
    reading: "read as usual",
    others: [dropping(({ isDoubtful }) => isDoubtful)],
  },
  "A-43": {
    question: "PutBucket in a bucket policy",
    reading: "granted as written",
    others: [
      dropping(
        ({ layer, statement }, { action }) =>
          layer === "bucket" && statement.effect === "allow" && action.name === "cos:PutBucket",
      ),
    ],
  },
  "C-35": {
    question: "a caller who is refused what every visitor may do",
    reading: "refused",
    others: [asVisitor],
  },
  "C-36": {
    question: "a bucket policy that denies the root account to replace it",
    reading: "does not bind",
    others: [boundByBucket],
  },
});
