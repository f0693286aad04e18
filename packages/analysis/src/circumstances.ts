import { hasVariable, type Policy, parseAction, parseResource, type Statement } from "@camwright/core";
import { compileGlob, compileTemplate, matchesGlob, type Policies } from "@camwright/evaluator";
import { isOfCaller } from "./policies.js";

/** Something that may be so of a request beside the policies at hand, as what it makes of them. */
export interface Circumstance {
  /** What is so, for people: after "a request is decided otherwise". */
  readonly text: string;
  readonly applied: (policies: Policies) => Policies;
}

/** Every resource that has an account, as a pattern that says so. */
const everywhere = "qcs::::*:*";

const everything: Policy = {
  version: "2.0",
  statement: [{ effect: "allow", action: "*", resource: ["*", everywhere] }],
};

const mapIdentity = (policies: Policies, map: (statement: Statement) => readonly Statement[]): Policies => ({
  ...policies,
  identity: policies.identity.map((policy) => ({ ...policy, statement: policy.statement.flatMap(map) })),
});

/** A grant on `*` or on an empty account is one of the caller's own account; a deny on `*` reaches all (436/32971, A-2). */
const foreignEntries = (effect: Statement["effect"], entry: string): readonly string[] => {
  const parsed = parseResource(entry);
  if (parsed._tag === "Left") return [];
  if (parsed.right._tag === "any") return effect === "deny" ? [everywhere] : [];
  return parsed.right.account === "" ? [] : [entry];
};

const aboutForeign = (statement: Statement): readonly Statement[] => {
  const { effect, resource = [] } = statement;
  const entries = (resource === "*" ? ["*"] : resource).flatMap((entry) => foreignEntries(effect, entry));
  return entries.length === 0 ? [] : [{ ...statement, resource: entries }];
};

/** The documented variables of a statement, without which a caller is not met by it (A-19). */
export const variablesOf = ({ resource = [], condition = {} }: Statement): readonly string[] => {
  const values = Object.values(condition).flatMap((keys) => Object.values(keys).flat());
  return [...(resource === "*" ? [] : resource), ...values]
    .filter((text): text is string => typeof text === "string" && hasVariable(text))
    .flatMap((text) => compileTemplate(text).variables);
};

/** The variables, but for those of tags: tags may always be missing, of which the search knows. */
const variableSets: readonly (readonly string[])[] = [
  ["uin"],
  ["owner_uin"],
  ["app_id"],
  ["uin", "owner_uin"],
  ["uin", "app_id"],
  ["owner_uin", "app_id"],
  ["uin", "owner_uin", "app_id"],
];

/** What callers may lack at a time of the variables that policies have: a role has no `uin`. */
const lacking = (all: readonly Policies[]): readonly (readonly string[])[] => {
  const used = new Set(
    all.flatMap(({ identity }) => identity).flatMap(({ statement }) => statement.flatMap(variablesOf)),
  );
  return variableSets.filter((names) => names.every((name) => used.has(name)));
};

/** The caller has other policies as well, which allow what these do not deny. */
const inCompany: Circumstance = {
  text: "where other policies of the caller allow everything",
  applied: (policies) => ({ ...policies, identity: [...policies.identity, everything] }),
};

/** Another account owns the resource, and grants it. */
export const ofForeign: Circumstance = {
  text: "about what another account owns and grants",
  applied: (policies) => mapIdentity(policies, aboutForeign),
};

const bothOf = (one: Circumstance, other: Circumstance): Circumstance => ({
  text: `${one.text}, ${other.text}`,
  applied: (policies) => other.applied(one.applied(policies)),
});

const withoutValues = (names: readonly string[]): Circumstance => ({
  text: `by a caller who has no ${names.map((name) => `\`${name}\``).join(" and ")}`,
  applied: (policies) =>
    mapIdentity(policies, (statement) =>
      variablesOf(statement).some((name) => names.includes(name)) ? [] : [statement],
    ),
});

/** The logins of federated users, about which policies of callers are not asked, but service control policies are. */
const logins = ["AssumeRoleWithSAML", "AssumeRoleWithWebIdentity"];

const isAbout = ({ action }: Statement, service: string, operation: string): boolean =>
  action === "*" ||
  action.some((text) => {
    const parsed = parseAction(text);
    if (parsed._tag === "Left" || parsed.right._tag === "action-set") return false;
    const pattern = parsed.right;
    if (pattern._tag === "any") return true;
    return matchesGlob(compileGlob(pattern.service), service) && matchesGlob(compileGlob(pattern.operation), operation);
  });

/** A federated login is not looked at by the search, so that an action which nothing else is stands for it. */
const asLogin = (login: string): Circumstance => ({
  text: `of \`sts:${login}\``,
  applied: (policies) =>
    mapIdentity(policies, (statement) =>
      isAbout(statement, "sts", login) ? [{ ...statement, action: ["sts:Login"] }] : [],
    ),
});

/**
 * What may be so of a request that identity policies are asked about, beside what the search looks at: it may be about resources of
 * another account, by a caller who lacks what a variable stands for, or a federated login.
 */
export const readingsOf = (all: readonly Policies[]): readonly Circumstance[] => {
  const others = lacking(all).map(withoutValues);
  return [ofForeign, ...logins.map(asLogin), ...others, ...others.map((other) => bothOf(other, ofForeign))];
};

/**
 * What may be so of requests that are asked beside those that a question is about by itself: what {@link readingsOf} says, and each of
 * them beside other policies of the caller, whose grants these deny. Policies that are equivalent in each of them say the same wherever
 * they are put.
 */
export const circumstancesOf = (all: readonly Policies[]): readonly Circumstance[] => {
  // Policies of buckets and roles are asked about every account and caller as it is.
  if (!all.every(isOfCaller)) return [inCompany];
  const readings = readingsOf(all);
  return [inCompany, ...readings, ...readings.map((reading) => bothOf(reading, inCompany))];
};
