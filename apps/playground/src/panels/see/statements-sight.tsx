import { CircleCheck, Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { withoutStretch } from "../../engine/without-stretch.js";
import { Empty, Failed, Waiting } from "../../parts/notice.js";
import { useIdleNote } from "../../parts/use-idle-note.js";
import type { Answered } from "../../state/use-answer.js";
import type { SightProps } from "./sight-props.js";

interface StatementsSightProps extends SightProps {
  readonly idle: Answered<"idle">;
}

/** The statements that do nothing, each with the reason; those that may go can be removed. */
export const StatementsSight = ({ idle, workspace, change, reveal, nameOf }: StatementsSightProps): ReactNode => {
  const { t } = useTranslation();
  const noteOf = useIdleNote(workspace.tabs);
  const { outcome, pending } = idle;
  if (outcome === undefined) return <Waiting />;
  if (outcome._tag === "failure") return <Failed message={outcome.message} />;
  const { statements, undecided } = outcome.gives;
  if (statements.length + undecided === 0) return <Empty icon={CircleCheck}>{t(($) => $.see.idle.none)}</Empty>;
  return (
    <div className={pending ? "stack stale" : "stack"} aria-busy={pending}>
      {statements.length === 0 ? null : <p className="quiet">{t(($) => $.see.idle.lead)}</p>}
      {undecided === 0 ? null : <Empty>{t(($) => $.see.idle.undecided, { count: undecided })}</Empty>}
      <ul className="idle-list">
        {statements.map((each) => {
          const { tab, from, to, statement, effect, removal } = each;
          const named = { index: statement + 1, name: nameOf(tab), effect: t(($) => $.common.effect[effect]) };
          return (
            <li key={`${tab} ${String(from)}`} className="idle-row">
              <div>
                <Button
                  className="link"
                  aria-label={t(($) => $.see.idle.show, named)}
                  onPress={() => reveal({ tab, from, to })}
                >
                  {t(($) => $.common.statement, named)}
                </Button>
                <p>{noteOf(each)}</p>
                <p className="hint">{t(($) => (removal === undefined ? $.see.idle.unsafe : $.see.idle.safe))}</p>
              </div>
              {removal === undefined ? null : (
                <Button
                  className="button"
                  isDisabled={pending}
                  aria-label={t(($) => $.see.idle.removeThis, named)}
                  onPress={() => change((before) => withoutStretch(before, tab, removal))}
                >
                  <Trash2 aria-hidden="true" /> {t(($) => $.see.idle.remove)}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
};
