import type { Policy } from "@camwright/core";
import { type CompiledPrincipal, compilePrincipal, type Policies } from "@camwright/evaluator";

type Name = CompiledPrincipal["names"][number];

/** Whom the statements of bucket and trust policies name. */
export interface Named {
  /** The root accounts named as such. */
  readonly roots: readonly string[];
  readonly users: readonly { readonly ownerUin: string; readonly uin: string }[];
  /** The groups, by root account. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
  /** Names that are compared as a whole: roles, providers, sessions. */
  readonly exact: readonly string[];
  readonly services: readonly string[];
}

const distinct = <A>(values: readonly A[], keyOf: (value: A) => string): readonly A[] => [
  ...new Map(values.map((value) => [keyOf(value), value])).values(),
];

const itself = (text: string): string => text;

const policiesWithPrincipals = ({ bucket, trust }: Policies): readonly Policy[] =>
  [bucket, trust].flatMap((policy) => policy ?? []);

const groupsIn = (names: readonly Name[]): Named["groups"] => {
  const groups = new Map<string, readonly string[]>();
  for (const name of names) {
    if (name._tag !== "group") continue;
    groups.set(name.ownerUin, distinct([...(groups.get(name.ownerUin) ?? []), name.group], itself));
  }
  return groups;
};

/** Finds everybody whom policies name. */
export const namedIn = (all: readonly Policies[]): Named => {
  const principals = all
    .flatMap(policiesWithPrincipals)
    .flatMap(({ statement }) => statement)
    .map(({ principal }) => compilePrincipal(principal));
  const names = principals.flatMap((principal) => principal.names);
  const users = names.flatMap((name) => (name._tag === "user" ? [{ ownerUin: name.ownerUin, uin: name.uin }] : []));
  const exact = names.flatMap((name) => (name._tag === "exact" && !name.name.includes("*") ? [name.name] : []));
  return {
    roots: distinct(
      names.flatMap((name) => (name._tag === "root" ? [name.ownerUin] : [])),
      itself,
    ),
    users: distinct(users, ({ ownerUin, uin }) => `${ownerUin}:${uin}`),
    groups: groupsIn(names),
    exact: distinct(exact, itself),
    services: distinct(
      principals.flatMap(({ services }) => [...services]),
      itself,
    ),
  };
};
