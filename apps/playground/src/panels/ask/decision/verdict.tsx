import type { ExplainedDecision } from "@camwright/evaluator";
import { CircleCheck, CircleHelp, CircleX, Crosshair, type LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { Mark } from "../../../engine/mark.js";
import type { PanelProps } from "../../panel-props.js";
import { sayReason } from "./say.js";
import { useShortcut } from "./use-shortcut.js";

const icons: Readonly<Record<ExplainedDecision["decision"], LucideIcon>> = {
  allow: CircleCheck,
  deny: CircleX,
  unknown: CircleHelp,
};

interface VerdictProps extends Pick<PanelProps, "reveal"> {
  readonly decision: ExplainedDecision;
  /** The statements that decided. */
  readonly marks: readonly Mark[];
  readonly tools: ReactNode;
}

/** The answer and why, in a sentence. */
export const Verdict = ({ decision, marks, reveal, tools }: VerdictProps): ReactNode => {
  const { t } = useTranslation();
  const Icon = icons[decision.decision];
  const [first] = marks;
  useShortcut("KeyJ", () => {
    if (first !== undefined) reveal(first);
  });
  return (
    <div className={`answer-head ${decision.decision}`}>
      <Icon aria-hidden="true" className="answer-icon" />
      <div className="answer-words">
        <p className={`verdict ${decision.decision}`}>{t(($) => $.common.decision[decision.decision])}</p>
        <p>{sayReason(t, decision)}</p>
        <div className="row">
          {first === undefined ? null : (
            <Button className="button small" aria-keyshortcuts="Alt+J" onPress={() => reveal(first)}>
              <Crosshair aria-hidden="true" /> {t(($) => $.decision.jump)}
              <kbd>{t(($) => $.decision.shortcut)}</kbd>
            </Button>
          )}
          {tools}
        </div>
      </div>
    </div>
  );
};
