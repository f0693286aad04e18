import type { Policy } from "@camwright/core";
import type { Caller, Policies } from "@camwright/evaluator";
import { allPolicies } from "../policies.js";
import type { Asker } from "./asker.js";

/** So many ids of policies are tried for each fact of a caller. */
const fewIds = 3;

const textsIn = (policy: Policy): readonly string[] =>
  policy.statement.flatMap(({ resource = [], condition = {} }) => [
    ...(resource === "*" ? [] : resource),
    ...Object.values(condition).flatMap((keys) => Object.values(keys).flat().map(String)),
  ]);

const idsIn = (texts: readonly string[], form: RegExp): readonly string[] =>
  [...new Set(texts.flatMap((text) => [...text.matchAll(form)].map(([, id = ""]) => id)))].slice(0, fewIds);

/**
 * Callers among those who ask whose ids policies name, and one whom none names. Where variables are asked, they are tried in
 * turn: for a request that shows a difference one caller is enough.
 */
export const likelyCallers = (asker: Asker, all: readonly Policies[]): readonly Caller[] => {
  const texts = all.flatMap(allPolicies).flatMap(textsIn);
  const { ownerUin: usual = "", appId: usualAppId = "" } = asker.account;
  const named = asker.ownerUin === undefined ? idsIn(texts, /uin\/(\d+)/g) : [];
  const owners = [usual, ...named.filter((ownerUin) => !asker.notOf.includes(ownerUin))];
  const appIds = [usualAppId, ...idsIn(texts, /uid\/(\d+)/g)];
  const uins = [asker.example.uin, ...idsIn(texts, /[/:_-](\d+)/g)];
  const callers = owners.flatMap((ownerUin) =>
    appIds.flatMap((appId) => uins.map((uin) => asker.member({ ownerUin, appId }, uin))),
  );
  const distinct = [...new Map(callers.map((caller) => [JSON.stringify(caller), caller])).values()];
  // Tags make variables of tags stand for something.
  return [...distinct, ...distinct.map((caller): Caller => ({ ...caller, tags: { team: "example" } }))];
};
