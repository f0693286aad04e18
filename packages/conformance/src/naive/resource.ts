import type { CasePrincipal } from "../case.js";
import { type Accounts, accountNames, isOwnAccount } from "./account.js";
import { globMatches, patternOf } from "./glob.js";
import { currentPath } from "./legacy-path.js";
import { regionName } from "./region.js";
import { policySegments, type SixSegments, sixSegments } from "./six-segments.js";
import { templateOf } from "./template.js";
import { allOf, anyOf, type Truth, truth } from "./truth.js";
import { fill, hasUnknownVariable } from "./variable.js";

/**
 * How far `*` and an empty account segment reach in a policy. Of the policies that grant to a caller: what the caller's root
 * account owns. Of a bucket policy: its bucket, whose owner the empty segment stands for. Of policies that never grant:
 * everything, in any account.
 */
export type Reach = "own" | "bucket" | "everything";

/** What the comparison of resources needs to know beside the two texts. */
interface Circumstances {
  readonly effect: "allow" | "deny";
  readonly principal: CasePrincipal;
  readonly accounts: Accounts;
  readonly reach: Reach;
}

/** Whether the caller's root account owns a resource of a request. The resource `*` is everybody's. */
export function isOwnResource(resource: string, accounts: Accounts): boolean {
  if (resource === "*") return true;
  const segments = sixSegments(resource);
  return segments !== undefined && isOwnAccount(segments.account, accounts);
}

/**
 * Whether a resource of a policy covers a resource of a request (598/10606).
 *
 * A request for `*`, an operation-level call, is covered by `*` alone (598/47826).
 */
export function resourceMatches(pattern: string, resource: string, given: Circumstances): Truth {
  if (pattern === "*") return truth(starMatches(resource, given));
  const wanted = policySegments(pattern);
  const asked = sixSegments(resource);
  if (wanted === undefined || asked === undefined) return "false";
  return allOf([
    truth(wanted.service === "" || globMatches(patternOf(wanted.service), asked.service)),
    truth(wanted.region === "" || globMatches(patternOf(regionName(wanted.region)), regionName(asked.region))),
    truth(accountMatches(wanted.account, asked.account, given)),
    pathMatches(wanted, asked, given.principal),
  ]);
}

/**
 * `*` in an allow to a caller covers what the caller's root account owns (436/32971), in a deny everything. In a bucket
 * policy it covers what is in the bucket, which `*` is not.
 */
function starMatches(resource: string, { reach, effect, accounts }: Circumstances): boolean {
  if (reach === "bucket") return resource !== "*";
  return reach === "everything" || effect === "deny" || isOwnResource(resource, accounts);
}

/** An empty account segment is an account by the policy's reach; any other is held against every name of the owner. */
function accountMatches(wanted: string, asked: string, { reach, accounts }: Circumstances): boolean {
  if (wanted === "") return reach !== "own" || isOwnAccount(asked, accounts);
  return accountNames(asked, accounts).some((name) => globMatches(patternOf(wanted), name));
}

function pathMatches(wanted: SixSegments, asked: SixSegments, principal: CasePrincipal): Truth {
  const template = templateOf(wanted.path);
  if (hasUnknownVariable(template)) return "unknown";
  const isCos = asked.service === "cos";
  const path = isCos ? currentPath<string>(asked.path.split("")).join("") : asked.path;
  const candidates = fill(isCos ? currentPath(template) : template, principal);
  return anyOf(candidates.map((candidate) => truth(globMatches(candidate.pattern, path))));
}
