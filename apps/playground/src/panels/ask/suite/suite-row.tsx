import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { isSame } from "../../../engine/is-same.js";
import type { SuiteResult } from "../../../engine/questions/suite.js";
import { answerBefore, expectAnswer, renameRequest } from "../../../engine/suite/transitions.js";
import { openRequest } from "../../../engine/transitions.js";
import type { Answer, SuiteEntry, Workspace } from "../../../engine/workspace.js";
import { Chip } from "../../../parts/chip.js";
import { Choice } from "../../../parts/choice.js";
import type { PanelProps } from "../../panel-props.js";
import { Result } from "./result.js";
import { RowMenu } from "./row-menu.js";
import { RowName } from "./row-name.js";

interface SuiteRowProps extends Pick<PanelProps, "change"> {
  readonly entry: SuiteEntry;
  readonly result: SuiteResult | undefined;
  readonly workspace: Workspace;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onDrop: () => void;
}

const answers: readonly Answer[] = ["allow", "deny", "unknown"];

/** One kept request: its name, what it shall be answered, and what it is. */
export const SuiteRow = ({ entry, result, workspace, change, ...places }: SuiteRowProps): ReactNode => {
  const { t } = useTranslation();
  const { id, name, expected } = entry;
  const [isNamed, setIsNamed] = useState(false);
  const before = result?._tag === "decided" ? answerBefore(entry, result.decision) : undefined;
  const isOpen = isSame(entry.request, workspace.request);
  return (
    <li className={isOpen ? "suite-row open" : "suite-row"} aria-current={isOpen ? "true" : undefined}>
      <RowName
        name={name}
        isEdited={isNamed}
        onOpen={() => change((workspaceBefore) => openRequest(workspaceBefore, id))}
        onName={(text) => {
          setIsNamed(false);
          if (text !== undefined) change((workspaceBefore) => renameRequest(workspaceBefore, id, text));
        }}
      />
      <RowMenu entry={entry} change={change} onRename={() => setIsNamed(true)} {...places} />
      <div className="suite-answers">
        <Choice
          label={t(($) => $.suite.expectedOf, { name })}
          isBare
          value={expected}
          options={answers.map((answer) => ({
            id: answer,
            name: t(($) => $.suite.shallBe, { decision: t(($) => $.common.decision[answer]) }),
          }))}
          onChange={(answer) => change((workspaceBefore) => expectAnswer(workspaceBefore, id, answer))}
        />
        <Result result={result} />
        {before === undefined ? null : (
          <Chip tone="accent">{t(($) => $.suite.before, { decision: t(($) => $.common.decision[before]) })}</Chip>
        )}
      </div>
    </li>
  );
};
