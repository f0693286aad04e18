import { Check, CircleDashed, X } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { SuiteResult } from "../../../engine/questions/suite.js";
import { Chip } from "../../../parts/chip.js";

/** Whether a kept request is answered as it shall be; if not, what it is answered. */
export const Result = ({ result }: { readonly result: SuiteResult | undefined }): ReactNode => {
  const { t } = useTranslation();
  if (result === undefined) return null;
  if (result._tag === "unfinished") {
    return (
      <Chip tone="unknown">
        <CircleDashed aria-hidden="true" /> {t(($) => $.suite.unfinished)}
      </Chip>
    );
  }
  return result.passed ? (
    <Chip tone="allow">
      <Check aria-hidden="true" /> {t(($) => $.suite.passed)}
    </Chip>
  ) : (
    <Chip tone="deny">
      <X aria-hidden="true" /> {t(($) => $.suite.failed, { decision: t(($) => $.common.decision[result.decision]) })}
    </Chip>
  );
};
