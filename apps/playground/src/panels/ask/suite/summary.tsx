import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { SuiteResult } from "../../../engine/questions/suite.js";
import { answerBefore } from "../../../engine/suite/transitions.js";
import type { SuiteEntry } from "../../../engine/workspace.js";
import { Chip } from "../../../parts/chip.js";

interface SummaryProps {
  readonly suite: readonly SuiteEntry[];
  readonly results: readonly SuiteResult[];
  readonly pending: boolean;
}

/** How many requests are answered as they shall be, how many are not, and how many differ from the last run. */
export const Summary = ({ suite, results, pending }: SummaryProps): ReactNode => {
  const { t } = useTranslation();
  const decided = results.flatMap((each) => (each._tag === "decided" ? [each] : []));
  const passed = decided.filter((each) => each.passed).length;
  const failed = decided.length - passed;
  const unfinished = results.length - decided.length;
  const changed = suite.filter((entry) => {
    const result = decided.find(({ id }) => id === entry.id);
    return result !== undefined && answerBefore(entry, result.decision) !== undefined;
  }).length;
  return (
    <p className="suite-summary" role="status" aria-busy={pending}>
      <Chip tone={failed === 0 ? "allow" : "plain"}>{t(($) => $.suite.passedCount, { count: passed })}</Chip>
      {failed === 0 ? null : <Chip tone="deny">{t(($) => $.suite.failedCount, { count: failed })}</Chip>}
      {unfinished === 0 ? null : <Chip tone="unknown">{t(($) => $.suite.unfinishedCount, { count: unfinished })}</Chip>}
      {changed === 0 ? null : <Chip tone="accent">{t(($) => $.suite.changedCount, { count: changed })}</Chip>}
    </p>
  );
};
