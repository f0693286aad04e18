import { type Policy, type Principal, type PrincipalType, splitSegments } from "@camwright/core";
import { type Caller, callerOf } from "@camwright/evaluator";

/** Who is no outsider. */
export interface Trusted {
  /** Root accounts by uin, with everybody and every provider of theirs. */
  readonly accounts: readonly string[];
  /** Services and other principals, by the names that policies have. */
  readonly principals: readonly string[];
}

/** A star in a name takes nobody, as far as is known (598/10604). */
const hasStar = (name: string): boolean => name.includes("*");

const isEveryone = (name: string): boolean =>
  name === "qcs::cam::anonymous:anonymous" || name === "qcs::cam::anyone:anyone";

/** The root account of a name such as `qcs::cam::uin/1:uin/2` or `qcs::sts:1:assumed-role/r`. */
const accountOf = (name: string): string | undefined => {
  const [prefix, , service, region = "", account = ""] = splitSegments(name);
  if (prefix !== "qcs") return undefined;
  return /^uin\/(.+)$/s.exec(account)?.[1] ?? (service === "sts" && /^\d+$/.test(region) ? region : undefined);
};

/** Whoever a name under `qcs` takes; each takes the statements that any other taken by it would, or more. */
const callersNamed = (name: string, user: (account: string) => Caller): readonly Caller[] => {
  const account = accountOf(name);
  const path = splitSegments(name).slice(5).join(":");
  if (account === undefined) return [callerOf(name) ?? { type: "role", qcs: name }];
  const root: Caller = { ...user(account), type: "root", qcs: `qcs::cam::uin/${account}:uin/${account}`, uin: account };
  if (path === "root" || path === `uin/${account}`) return [user(account), root];
  const [, group] = /^groupid\/(.+)$/s.exec(path) ?? [];
  if (group !== undefined) return [{ ...user(account), groups: [group] }];
  const [, uin] = /^uin\/(.+)$/s.exec(path) ?? [];
  const { appId = "" } = user(account);
  if (uin !== undefined) return [{ type: "user", qcs: name, ownerUin: account, uin, appId }];
  const type = path.startsWith("service/") ? "service" : /^(?:saml|oidc)-provider\//.test(path) ? "federated" : "role";
  return [{ ...(callerOf(name) ?? { type, qcs: name, ownerUin: account }), appId }];
};

/** Providers are compared by the whole name. */
const providerNamed = (name: string, user: (account: string) => Caller): Caller => {
  const account = accountOf(name);
  const { appId = "" } = user("");
  return { type: "federated", qcs: name, ...(account === undefined ? {} : { ownerUin: account, appId }) };
};

const namesIn = (type: PrincipalType, principals: readonly (Principal | undefined)[]): readonly string[] => [
  ...new Set(
    principals.flatMap((principal) => (principal === undefined || principal === "*" ? [] : (principal[type] ?? []))),
  ),
];

/** An id that stands nowhere in a text. */
const freshId = (first: number, text: string): string => {
  let id = first;
  while (text.includes(String(id))) id += 1;
  return String(id);
};

/** Callers that stand for all who are outside. */
export interface Outsiders {
  /** Nobody signs the request. */
  readonly anonymous: Caller;
  /** A user and the root of an account that the policy does not know. */
  readonly strangers: readonly Caller[];
  /** Whoever of accounts outside the policy names, and whoever has no account. */
  readonly named: readonly Caller[];
  /** The services that the policy names. */
  readonly services: readonly Caller[];
}

/**
 * Who outside could be taken by a policy with principals. Principals tell only few callers apart: those that are named, and one
 * of whom nothing is named. For an account one user whom no statement names stands for all of it, since to be named too can only
 * add denies.
 */
export const outsidersOf = (policy: Policy, trusted: Trusted): Outsiders => {
  const text = JSON.stringify([policy, trusted]);
  const [owner, uin, appId] = [
    freshId(200_000_000_001, text),
    freshId(200_000_000_002, text),
    freshId(1_300_000_000, text),
  ];
  const user = (account: string): Caller => ({
    type: "user",
    qcs: `qcs::cam::uin/${account}:uin/${uin}`,
    ownerUin: account,
    uin,
    appId,
  });
  const root: Caller = { type: "root", qcs: `qcs::cam::uin/${owner}:uin/${owner}`, ownerUin: owner, uin: owner, appId };
  const isOutside = (name: string): boolean =>
    !hasStar(name) && !trusted.principals.includes(name) && !trusted.accounts.includes(accountOf(name) ?? "");
  const principals = policy.statement.map(({ principal }) => principal);
  const named = (type: PrincipalType): readonly string[] => namesIn(type, principals).filter(isOutside);
  return {
    anonymous: { type: "anonymous" },
    strangers: [user(owner), root],
    named: [
      ...named("qcs")
        .filter((name) => !isEveryone(name))
        .flatMap((name) => callersNamed(name, user)),
      ...named("federated").map((name) => providerNamed(name, user)),
    ],
    services: named("service").map((service) => ({ type: "service", qcs: service, service })),
  };
};
