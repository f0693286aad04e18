import { type Caller, callerOf, type Policies } from "@camwright/evaluator";
import {
  type Account,
  type Asker,
  anyUser,
  askersOf,
  federatedBut,
  oneAsker,
  roleOf,
  rootOf,
  userOf,
  usersBut,
} from "./asker.js";
import { type Named, namedIn } from "./named.js";

/** Everybody who may ask, as far as the policies tell them apart. */
export interface Askers {
  readonly list: readonly Asker[];
  /** Why not everybody is among them, if that is so. */
  readonly partial: string | undefined;
}

/** Of more groups of one account not every membership is looked at: there are twice as many with each. */
const fewGroups = 4;

const subsets = (all: readonly string[]): readonly (readonly string[])[] =>
  all.reduce<readonly (readonly string[])[]>((sets, one) => sets.flatMap((set) => [set, [...set, one]]), [[]]);

const freshName = (start: string, taken: readonly string[]): string => {
  const free = (name: string): boolean => !taken.some((other) => other.endsWith(`/${name}`));
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? start : `${start}${String(count)}`;
    if (free(name)) return name;
  }
};

/** A service as it acts in an account, by the last segment of its name. */
const serviceOf = (account: Account, path: string): Caller => ({ ...roleOf(account, path), type: "service" });

/** Who has a name that is compared as a whole. */
const withName = (name: string): readonly Asker[] => {
  const known = callerOf(name);
  if (known?.type === "anonymous") return [];
  if (known?.ownerUin !== undefined) {
    return [
      askersOf(known.type, { ownerUin: known.ownerUin }, ({ appId }) => ({
        ...known,
        ...(appId === undefined ? {} : { appId }),
      })),
    ];
  }
  if (known !== undefined) return [oneAsker(known)];
  const ownerUin = /^qcs::cam::uin\/(\d+):service\//.exec(name)?.[1];
  // Who comes from a provider has its name and no account.
  return ownerUin === undefined
    ? [oneAsker({ type: "federated", qcs: name })]
    : [askersOf("service", { ownerUin }, (account) => ({ ...serviceOf(account, ""), qcs: name }))];
};

const usersIn = ({ users, groups }: Named): readonly Asker[] => {
  const uins = users.map(({ uin }) => uin);
  const memberships = (ownerUin: string): readonly (readonly string[])[] =>
    subsets((groups.get(ownerUin) ?? []).slice(0, fewGroups));
  const named = users.flatMap(({ ownerUin, uin }) =>
    memberships(ownerUin).map((own) => askersOf("user", { ownerUin }, (account) => userOf(account, uin, own))),
  );
  const members = [...groups.keys()].flatMap((ownerUin) =>
    memberships(ownerUin)
      .filter((own) => own.length > 0)
      .map((own) => usersBut(uins, { ownerUin }, own)),
  );
  return [...named, ...members];
};

const anonymous: Caller = { type: "anonymous" };

const linkedRole = "role/tencentcloudServiceRoleName/Example_QCSLinkedRoleInExample";

/** What is around the grants that does not bind every caller. */
interface Around {
  readonly hasLevels: boolean;
  readonly hasGeneral: boolean;
}

/** Everybody whom bucket and trust policies may tell apart. */
const everybody = (named: Named, { hasLevels, hasGeneral }: Around): readonly Asker[] => {
  const { roots, users, exact, services } = named;
  const uins = users.map(({ uin }) => uin);
  const accounts = [{ notOf: roots }, ...roots.map((ownerUin) => ({ ownerUin }))];
  const role = `roleName/${freshName("example", exact)}`;
  const provider = `qcs::cam::uin/100000000001:saml-provider/${freshName("example", exact)}`;
  const ownService = `service/${freshName("example", exact)}`;
  const sessions = exact.flatMap((name) => /^qcs::sts:\d+:federated-user\/(.+)$/.exec(name)?.[1] ?? []);
  const service = freshName(
    "example.cloud.tencent.com",
    [...services, ...exact].map((name) => `/${name}`),
  );
  return [
    oneAsker(anonymous),
    ...usersIn(named),
    ...accounts.map((of) => usersBut(uins, of)),
    ...exact.flatMap(withName),
    ...[...services, service].map((name) => oneAsker({ type: "service", qcs: name })),
    oneAsker({ type: "federated", qcs: provider }),
    ...accounts.map((of) => askersOf("service", of, (account) => serviceOf(account, ownService))),
    ...accounts.map((of) => askersOf("root", of, rootOf)),
    ...accounts.map((of) => askersOf("role", of, (account) => roleOf(account, role))),
    ...(hasGeneral ? accounts.map((of) => federatedBut(sessions, of)) : []),
    ...(hasLevels ? accounts.map((of) => askersOf("role", of, (account) => roleOf(account, linkedRole))) : []),
  ];
};

/** Whether policies are those of a resource or a role, so that anybody may ask. */
export const hasPrincipals = ({ bucket, trust }: Policies): boolean => bucket !== undefined || trust !== undefined;

/** Who may ask: any user, or where bucket and trust policies are in question everybody whom they tell apart. */
export const askersFor = (all: readonly Policies[]): Askers => {
  if (!all.some(hasPrincipals)) return { list: [anyUser], partial: undefined };
  const named = namedIn(all);
  const hasMany = [...named.groups.values()].some((groups) => groups.length > fewGroups);
  return {
    list: everybody(named, {
      hasLevels: all.some(({ scp = [] }) => scp.length > 0),
      hasGeneral: all.some(({ general = [] }) => general.length > 0),
    }),
    partial: hasMany ? `more than ${String(fewGroups)} groups of one account are named` : undefined,
  };
};
