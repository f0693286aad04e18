import { useTranslation } from "react-i18next";
import type { RiskPath } from "../../engine/questions/risks.js";
import { en } from "../../i18n/en/index.js";

type Known = keyof typeof en.escalation.path;

const isKnown = (name: string): name is Known => Object.hasOwn(en.escalation.path, name);

/** What a way to more rights does, and what has to be so beside the policies, in the language of the page. */
export const useRiskText = (): ((path: RiskPath) => { readonly does: string; readonly provided: string }) => {
  const { t } = useTranslation();
  return ({ name, sentence, provided = "" }) =>
    isKnown(name)
      ? { does: t(($) => $.escalation.path[name].does), provided: t(($) => $.escalation.path[name].provided) }
      : { does: sentence, provided };
};
