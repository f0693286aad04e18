import type { Policy } from "@camwright/core";
import type { Caller, Policies } from "@camwright/evaluator";

const uin = "100000000002";

/** A user of an account. */
export const userOf = (ownerUin: string, appId: string, own: string = uin): Caller => ({
  type: "user",
  qcs: `qcs::cam::uin/${ownerUin}:uin/${own}`,
  ownerUin,
  uin: own,
  appId,
});

/** So many ids of policies are tried for each fact of a caller. */
const fewIds = 3;

const policiesIn = ({ identity, boundary, session, scp = [], general = [] }: Policies): readonly Policy[] => [
  ...identity,
  ...[boundary, session].flatMap((policy) => policy ?? []),
  ...scp.flat(),
  ...general,
];

const textsIn = (policy: Policy): readonly string[] =>
  policy.statement.flatMap(({ resource = [], condition = {} }) => [
    ...(resource === "*" ? [] : resource),
    ...Object.values(condition).flatMap((keys) => Object.values(keys).flat().map(String)),
  ]);

const idsIn = (texts: readonly string[], form: RegExp): readonly string[] =>
  [...new Set(texts.flatMap((text) => [...text.matchAll(form)].map(([, id = ""]) => id)))].slice(0, fewIds);

/**
 * Users whose ids policies name, and one whom none names. Where variables are asked, they are tried in turn: for a request that
 * shows a difference one caller is enough.
 */
export const likelyCallers = (all: readonly Policies[]): readonly Caller[] => {
  const texts = all.flatMap(policiesIn).flatMap(textsIn);
  const owners = ["100000000001", ...idsIn(texts, /uin\/(\d+)/g)];
  const appIds = ["1250000000", ...idsIn(texts, /uid\/(\d+)/g)];
  const uins = [uin, ...idsIn(texts, /[/:_-](\d+)/g)];
  const callers = owners.flatMap((owner) => appIds.flatMap((appId) => uins.map((own) => userOf(owner, appId, own))));
  // Tags make variables of tags stand for something.
  return [...callers, ...callers.map((caller): Caller => ({ ...caller, tags: { team: "example" } }))];
};
