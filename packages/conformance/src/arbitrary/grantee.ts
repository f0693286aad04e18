import type { Principal } from "@camwright/core";
import * as fc from "fast-check";
import type { CasePrincipal } from "../case.js";
import { providers, serviceNames } from "./caller.js";
import { pick, sometimes } from "./text.js";

const everybody: readonly string[] = ["qcs::cam::anonymous:anonymous", "qcs::cam::anyone:anyone"];
const wholeAccounts: readonly string[] = [
  "qcs::cam::uin/100:root",
  "qcs::cam::uin/100:uin/100",
  "qcs::cam::uin/200:root",
  "qcs::cam::uin/200:uin/200",
];
const members: readonly string[] = [
  "qcs::cam::uin/100:uin/1001",
  "qcs::cam::uin/200:uin/2001",
  "qcs::cam::uin/100:groupid/7",
  "qcs::cam::uin/200:groupid/7",
  "qcs::cam::uin/100:roleName/R",
];
/** Names that are nobody's. */
const strange: readonly string[] = ["*", "qcs::cam::uin/100:uin/*", "qcs::cam::uin/*:root", "uin/100:root", ""];

/** Whom a statement of a bucket or trust policy is about; often the caller, under one name or another. */
export function granteeNear(caller: CasePrincipal): fc.Arbitrary<Principal | undefined> {
  const name = nameNear(caller);
  const exact = pick([caller.qcs ?? "*"]);
  return sometimes<Principal | undefined>(
    [4, pick<Principal>(["*"])],
    [12, fc.array(name, { minLength: 1, maxLength: 3 }).map((qcs) => ({ qcs }))],
    [2, fc.array(sometimes([2, exact], [1, pick(serviceNames)]), { maxLength: 2 }).map((service) => ({ service }))],
    [2, fc.array(sometimes([2, exact], [1, pick(providers)]), { maxLength: 2 }).map((federated) => ({ federated }))],
    [1, fc.tuple(name, pick(serviceNames)).map(([qcs, service]) => ({ qcs: [qcs], service: [service] }))],
    [1, pick([undefined])],
  );
}

function nameNear({ qcs, ownerUin }: CasePrincipal): fc.Arbitrary<string> {
  const account =
    ownerUin === undefined ? wholeAccounts : wholeAccounts.filter((name) => name.includes(`/${ownerUin}:`));
  return sometimes(
    [6, pick([qcs ?? "qcs::cam::anonymous:anonymous"])],
    [5, pick(account)],
    [2, pick(wholeAccounts)],
    [2, pick(everybody)],
    [2, pick(members)],
    [1, pick(strange)],
  );
}
