import { type Policy, parseResource } from "@camwright/core";
import type { Caller, Policies } from "@camwright/evaluator";
import { type Asker, oneAsker } from "./callers/asker.js";
import { askersFor, hasPrincipals } from "./callers/askers.js";
import { type Claim, policiesIn } from "./claim.js";
import { type Owner, principalsOf, type Question, type Scene, scenesFor } from "./scene.js";

const hasAccount = (text: string): boolean => {
  const parsed = parseResource(text);
  return parsed._tag === "Right" && parsed.right._tag === "six-segments" && parsed.right.account !== "";
};

const namesAccount = ({ statement }: Policy): boolean =>
  statement.some(({ resource = [] }) => resource !== "*" && resource.some(hasAccount));

/**
 * What another account owns is asked about where a policy of that account is in question, or where the shape names the account beside
 * a caller who is given: otherwise it is refused, whatever the policies of the caller say.
 */
const ownersFor = (
  { owner, within = [] }: Claim,
  caller: Caller | undefined,
  isCrossing: boolean,
): readonly Owner[] => {
  if (owner !== undefined) return [owner];
  return isCrossing || (caller !== undefined && within.some(namesAccount)) ? ["own", "other"] : ["own"];
};

const logins = ["sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity"];

const namesLogin = ({ statement }: Policy): boolean =>
  statement.some(({ action }) => logins.some((login) => action.includes(login) || action.includes(`name/${login}`)));

const questionOf = (all: readonly Policies[], { within = [] }: Claim): Question => {
  const hasTrust = all.some(({ trust }) => trust !== undefined);
  return {
    hasBucket: all.some(({ bucket }) => bucket !== undefined),
    hasTrust,
    hasLogins: hasTrust || within.some(namesLogin),
    principals: principalsOf(),
  };
};

/** What has no account of its own is asked about others' resources first. */
const inOrder = (owners: readonly Owner[], { account: { ownerUin, appId } }: Asker): readonly Owner[] =>
  ownerUin === undefined && appId === undefined ? owners.toReversed() : owners;

/** The searches that together look at all requests of a claim. */
export interface Scenes {
  readonly list: readonly Scene[];
  /** Why they do not look at all, if that is so. */
  readonly partial: string | undefined;
}

/** What has to be searched for a claim: for the caller who is given, or for everybody who may ask. */
export const scenesOf = (claim: Claim, caller: Caller | undefined): Scenes => {
  const all = policiesIn(claim);
  const { list, partial } = caller === undefined ? askersFor(all) : { list: [oneAsker(caller)], partial: undefined };
  const owners = ownersFor(claim, caller, all.some(hasPrincipals));
  const question = questionOf(all, claim);
  const { types } = claim;
  const asking = caller !== undefined || types === undefined ? list : list.filter(({ type }) => types.includes(type));
  const scenes = asking.flatMap((asker) =>
    inOrder(owners, asker).flatMap((owner) => scenesFor(asker, owner, question)),
  );
  return { list: scenes, partial };
};
