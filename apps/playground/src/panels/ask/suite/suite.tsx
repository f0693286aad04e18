import { FileDown, FolderOpen, ListChecks, Play } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button, FileTrigger } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { askedTabs } from "../../../engine/asked.js";
import type { SuiteResult } from "../../../engine/questions/suite.js";
import { type Dropped, droppedBy, recordRun } from "../../../engine/suite/transitions.js";
import { dropRequest } from "../../../engine/transitions.js";
import type { Workspace } from "../../../engine/workspace.js";
import { Empty, Failed } from "../../../parts/notice.js";
import { saveFile } from "../../../parts/save-file.js";
import { Section } from "../../../parts/section.js";
import { useAnswer } from "../../../state/use-answer.js";
import type { PanelProps } from "../../panel-props.js";
import { DroppedNotice } from "./dropped-notice.js";
import { OpenedNotice } from "./opened-notice.js";
import { SuiteRow } from "./suite-row.js";
import { Summary } from "./summary.js";
import { useCaseFile } from "./use-case-file.js";
import "./suite.css";

/** What makes cases is loaded when it is needed. */
const save = async (workspace: Workspace): Promise<void> => {
  const { suiteFile } = await import("../../../engine/suite-file.js");
  saveFile(suiteFile(workspace));
};

const noResults: readonly SuiteResult[] = [];

interface ToolsProps {
  readonly workspace: Workspace;
  readonly isPending: boolean;
  readonly onRun: () => void;
  readonly onOpen: (file: File | undefined) => void;
}

/** What is done with all of them. */
const Tools = ({ workspace, isPending, onRun, onOpen }: ToolsProps): ReactNode => {
  const { t } = useTranslation();
  const isEmpty = workspace.suite.length === 0;
  return (
    <div className="suite-tools">
      {isEmpty ? null : (
        <Button className="button small" onPress={onRun} isDisabled={isPending}>
          <Play aria-hidden="true" /> {t(($) => $.suite.run)}
        </Button>
      )}
      <FileTrigger
        acceptedFileTypes={[".ndjson", ".jsonl", ".json", "application/json"]}
        onSelect={(list) => onOpen(list?.[0])}
      >
        <Button className="button small">
          <FolderOpen aria-hidden="true" /> {t(($) => $.suite.openFile)}
        </Button>
      </FileTrigger>
      {isEmpty ? null : (
        <Button className="button small" onPress={() => void save(workspace)}>
          <FileDown aria-hidden="true" /> {t(($) => $.suite.save)}
        </Button>
      )}
    </div>
  );
};

/** The requests that are kept, each with the answer that it shall have. */
export const Suite = ({ workspace, change }: Pick<PanelProps, "workspace" | "change">): ReactNode => {
  const { t } = useTranslation();
  const { suite } = workspace;
  const tabs = askedTabs(workspace);
  const [dropped, setDropped] = useState<Dropped>();
  const file = useCaseFile(tabs, change);
  const entries = suite.map(({ id, request, expected }) => ({ id, request, expected }));
  const { outcome, pending } = useAnswer("suite", { tabs, entries });
  const results = outcome?._tag === "answer" ? outcome.gives : noResults;
  const run = (): void => {
    const answers = results.flatMap((each) => (each._tag === "decided" ? [[each.id, each.decision] as const] : []));
    change((before) => recordRun(before, new Map(answers)));
  };
  const drop = (id: string): void => {
    setDropped(droppedBy(workspace, id));
    change((before) => dropRequest(before, id));
  };
  return (
    <Section
      title={t(($) => $.suite.title)}
      tools={
        <Tools workspace={workspace} isPending={pending} onRun={run} onOpen={(opened) => void file.open(opened)} />
      }
    >
      <OpenedNotice file={file} />
      {suite.length === 0 ? (
        <Empty icon={ListChecks}>{t(($) => $.suite.none)}</Empty>
      ) : (
        <>
          <Summary suite={suite} results={results} pending={pending} />
          <ol className="suite">
            {suite.map((entry, index) => (
              <SuiteRow
                key={entry.id}
                entry={entry}
                result={results.find(({ id }) => id === entry.id)}
                workspace={workspace}
                isFirst={index === 0}
                isLast={index === suite.length - 1}
                change={change}
                onDrop={() => drop(entry.id)}
              />
            ))}
          </ol>
        </>
      )}
      {outcome?._tag === "failure" ? <Failed message={outcome.message} /> : null}
      <DroppedNotice dropped={dropped} workspace={workspace} change={change} onDone={() => setDropped(undefined)} />
    </Section>
  );
};
