import type { CasePrincipal } from "../case.js";
import { type Accounts, accountNames, isOwnAccount } from "./account.js";
import { globMatches, patternOf } from "./glob.js";
import { currentPath } from "./legacy-path.js";
import { regionName } from "./region.js";
import { policySegments, type SixSegments, sixSegments } from "./six-segments.js";
import { templateOf } from "./template.js";
import { allOf, anyOf, type Truth, truth } from "./truth.js";
import { fill, hasUnknownVariable } from "./variable.js";

/** What the comparison of resources needs to know beside the two texts. */
export interface Circumstances {
  readonly effect: "allow" | "deny";
  readonly principal: CasePrincipal;
  readonly accounts: Accounts;
}

/** Whether the caller's root account owns a resource of a request. The resource `*` is everybody's. */
export function isOwnResource(resource: string, accounts: Accounts): boolean {
  if (resource === "*") return true;
  const segments = sixSegments(resource);
  return segments !== undefined && isOwnAccount(segments.account, accounts);
}

/**
 * Whether a resource of an identity policy covers a resource of a request (598/10606).
 *
 * `*` in an allow covers what the caller's root account owns (436/32971), in a deny everything. A request for `*`, an
 * operation-level call, is covered by `*` alone (598/47826).
 */
export function resourceMatches(pattern: string, resource: string, given: Circumstances): Truth {
  if (pattern === "*") return truth(given.effect === "deny" || isOwnResource(resource, given.accounts));
  const wanted = policySegments(pattern);
  const asked = sixSegments(resource);
  if (wanted === undefined || asked === undefined) return "false";
  return allOf([
    truth(wanted.service === "" || globMatches(patternOf(wanted.service), asked.service)),
    truth(wanted.region === "" || globMatches(patternOf(regionName(wanted.region)), regionName(asked.region))),
    truth(accountMatches(wanted.account, asked.account, given.accounts)),
    pathMatches(wanted, asked, given.principal),
  ]);
}

/** An empty account segment is the caller's own account; any other is held against every name of the owner. */
function accountMatches(wanted: string, asked: string, accounts: Accounts): boolean {
  if (wanted === "") return isOwnAccount(asked, accounts);
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
