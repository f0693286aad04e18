import type { Caller, MatchedStatement } from "@camwright/evaluator";
import { useTranslation } from "react-i18next";

/** The caller of a difference in words. Whose policy is compared is nobody in particular; the policies of buckets and roles name callers. */
export const useCaller = (caller: Caller, matched: readonly MatchedStatement[]): string => {
  const { t } = useTranslation();
  const { type, qcs, service, ownerUin, uin } = caller;
  if (matched.every(({ layer }) => layer === "identity")) return t(($) => $.compare.caller.holder);
  const name = service ?? qcs ?? "";
  return t(($) => $.compare.caller[type], { name, account: ownerUin ?? "", uin: uin ?? name });
};
