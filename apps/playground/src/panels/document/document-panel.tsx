import { lazy, type ReactNode, Suspense, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { EditorHandle } from "../../editor/handle.js";
import type { Marks, Stretch } from "../../editor/marks.js";
import type { HistoryDepth } from "../../editor/run-editor.js";
import type { Sessions } from "../../editor/session.js";
import type { DocumentReport } from "../../engine/questions/inspect.js";
import type { SharedClient } from "../../engine/shared-client.js";
import { type RequestDraft, type Tab, type TabKind, tabKinds } from "../../engine/workspace.js";
import { Choice } from "../../parts/choice.js";
import { Field } from "../../parts/field.js";
import { Failed } from "../../parts/notice.js";
import { SizeMeter } from "../../parts/size-meter.js";
import { useAnswer } from "../../state/use-answer.js";
import { useAssist } from "../../state/use-assist.js";
import { useWords } from "../../state/use-words.js";
import { Findings } from "./findings.js";
import { Tools } from "./toolbar.js";
import { useTools } from "./use-tools.js";
import "./document.css";

/** The editor is loaded when the page is there. */
const Editor = lazy(async () => ({ default: (await import("../../editor/editor.js")).Editor }));

interface DocumentPanelProps extends Marks {
  readonly tab: Tab;
  /** The request beside the documents, whose accounts are offered in completion. */
  readonly request: RequestDraft;
  /** The states of the editors of all tabs. */
  readonly sessions: Sessions;
  readonly helper: SharedClient;
  /** The place that was last asked to be shown; a new object each time. */
  readonly revealed: Stretch | undefined;
  readonly onSave: () => void;
  /** Absent for the only document. */
  readonly onClose: (() => void) | undefined;
  readonly onEdit: (text: string) => void;
  readonly onRename: (name: string) => void;
  readonly onKind: (kind: TabKind) => void;
}

/** A report with the text that it is about. */
interface Reported {
  readonly text: string;
  readonly report: DocumentReport;
}

/** The newest report; while a newer one is awaited, that about the text before. */
const useReport = ({
  text,
  kind,
}: Tab): { readonly reported: Reported | undefined; readonly failure: string | undefined } => {
  const { outcome, pending } = useAnswer("inspect", { text, kind });
  const last = useRef<Reported>(undefined);
  const report = outcome?._tag === "answer" ? outcome.gives : undefined;
  if (!pending && report !== undefined && last.current?.report !== report) last.current = { text, report };
  return { reported: last.current, failure: outcome?._tag === "failure" ? outcome.message : undefined };
};

const none: DocumentReport["findings"] = [];

/** One document: its name and kind, its text with its tools, how large it is and what there is to say about it. */
export const DocumentPanel = (props: DocumentPanelProps): ReactNode => {
  const { t } = useTranslation();
  const { tab, helper } = props;
  const { reported, failure } = useReport(tab);
  const [editor, setEditor] = useState<EditorHandle>();
  const [depth, setDepth] = useState<HistoryDepth>({ undo: false, redo: false });
  const tools = useTools(helper, editor, tab.kind);
  const words = useWords();
  const assist = useAssist(helper, tab.kind, props.request);
  const findings = reported?.report.findings ?? none;
  return (
    <div className="document">
      <div className="title-row">
        <Field label={t(($) => $.document.name)} value={tab.name} onChange={props.onRename} mono={false} />
        <Choice
          label={t(($) => $.document.kind)}
          value={tab.kind}
          onChange={props.onKind}
          options={tabKinds.map((id) => ({ id, name: t(($) => $.common.kind[id]) }))}
        />
        <Tools
          name={tab.name}
          depth={depth}
          isRepairable={findings.some(({ fix }) => fix !== undefined)}
          onFormat={() => void tools.format()}
          onFixAll={() => void tools.fixAll()}
          onUndo={() => editor?.undo()}
          onRedo={() => editor?.redo()}
          onSave={props.onSave}
          onClose={props.onClose}
        />
      </div>
      <Suspense fallback={<div className="editor waiting" />}>
        <Editor
          key={tab.id}
          id={tab.id}
          text={tab.text}
          words={words}
          assist={assist}
          sessions={props.sessions}
          findings={findings}
          deciding={props.deciding}
          idle={props.idle}
          revealed={props.revealed}
          onChange={props.onEdit}
          onHistory={setDepth}
          onReady={setEditor}
        />
      </Suspense>
      <output className="told hint">{tools.message}</output>
      {reported?.report.size === undefined ? null : <SizeMeter size={reported.report.size} />}
      {reported === undefined ? null : (
        <Findings
          report={reported.report}
          onShow={(from, to) => editor?.show(from, to)}
          onRepair={({ fix }) => {
            if (fix !== undefined) editor?.repair(fix, reported.text);
          }}
        />
      )}
      {failure === undefined ? null : <Failed message={failure} />}
    </div>
  );
};
