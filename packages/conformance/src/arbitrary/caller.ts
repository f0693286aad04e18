import * as fc from "fast-check";
import type { CasePrincipal } from "../case.js";
import { pick, sometimes } from "./text.js";

/** Names of callers, by account and what stands behind it. */
export const providers: readonly string[] = ["qcs::cam::uin/100:saml-provider/p", "qcs::cam::uin/100:oidc-provider/p"];
export const serviceNames: readonly string[] = ["cls.cloud.tencent.com", "cos.qcloud.com"];
const roleNames: readonly string[] = [
  "roleName/R",
  "roleName/S",
  "role/4611",
  "role/tencentcloudServiceRole/4611",
  "role/tencentcloudServiceRoleName/TKE_QCSRole",
  "role/tencentcloudServiceRoleName/TKE_QCSLinkedRoleInLog",
];

/** One of the two accounts that generated requests are about, by both names. */
interface Account {
  readonly ownerUin: string;
  readonly appId: string;
}

const account: fc.Arbitrary<Account> = sometimes(
  [3, pick([{ ownerUin: "100", appId: "125" }])],
  [2, pick([{ ownerUin: "200", appId: "126" }])],
);

const user: fc.Arbitrary<CasePrincipal> = fc
  .tuple(account, pick(["1", "1", "2"]), pick<readonly string[] | undefined>([undefined, ["7"], ["7", "8"], []]))
  .map(([of, number, groups]) => ({
    ...userOf(of, of.ownerUin + number),
    ...(groups === undefined ? {} : { groups }),
  }));

const root: fc.Arbitrary<CasePrincipal> = account.map((of) => ({ ...userOf(of, of.ownerUin), type: "root" }));

const role: fc.Arbitrary<CasePrincipal> = fc.tuple(account, pick(roleNames)).map(([of, name]) => ({
  type: "role",
  qcs: `qcs::cam::uin/${of.ownerUin}:${name}`,
  ...of,
}));

const service: fc.Arbitrary<CasePrincipal> = sometimes<CasePrincipal>(
  [2, pick(serviceNames).map((qcs) => ({ type: "service", qcs }))],
  [1, pick(serviceNames).map((name) => ({ type: "service", service: name }))],
  [1, account.map((of) => ({ type: "service", qcs: `qcs::cam::uin/${of.ownerUin}:service/cdn`, ...of }))],
);

const federated: fc.Arbitrary<CasePrincipal> = sometimes<CasePrincipal>(
  [1, pick(providers).map((qcs) => ({ type: "federated", qcs }))],
  [1, account.map((of) => ({ type: "federated", qcs: `qcs::sts:${of.ownerUin}:federated-user/1`, ...of }))],
);

const anonymous = pick<CasePrincipal>([
  { type: "anonymous" },
  { type: "anonymous", qcs: "qcs::cam::anonymous:anonymous" },
]);

/** A caller of any kind, of one of two accounts, whose members agree with each other; sometimes an account lacks a name. */
export const caller: fc.Arbitrary<CasePrincipal> = fc
  .tuple(
    sometimes([9, user], [4, root], [4, role], [2, service], [2, federated], [2, anonymous]),
    pick<"appId" | "ownerUin" | undefined>([...Array.from({ length: 14 }, () => undefined), "appId", "ownerUin"]),
  )
  .map(([whole, missing]) =>
    missing === undefined
      ? whole
      : (Object.fromEntries(Object.entries(whole).filter(([name]) => name !== missing)) as unknown as CasePrincipal),
  );

/** Callers from an identity provider, who have a name and nothing else. */
export const visitor: fc.Arbitrary<CasePrincipal> = pick(providers).map((qcs) => ({ type: "federated", qcs }));

function userOf(of: Account, uin: string): CasePrincipal {
  return { type: "user", qcs: `qcs::cam::uin/${of.ownerUin}:uin/${uin}`, uin, ...of };
}
