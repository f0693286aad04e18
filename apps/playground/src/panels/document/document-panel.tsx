import { lazy, type ReactNode, Suspense } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { IdleMark, Stretch } from "../../editor/marks.js";
import type { DocumentReport } from "../../engine/questions/inspect.js";
import { type Tab, type TabKind, tabKinds } from "../../engine/workspace.js";
import { Choice } from "../../parts/choice.js";
import { Field } from "../../parts/field.js";
import { Failed } from "../../parts/notice.js";
import { SizeMeter } from "../../parts/size-meter.js";
import { useAnswer } from "../../state/use-answer.js";
import "./document.css";

/** The editor is loaded when the page is there. */
const Editor = lazy(async () => ({ default: (await import("../../editor/editor.js")).Editor }));

interface DocumentPanelProps {
  readonly tab: Tab;
  /** The statements in it that decide the request. */
  readonly deciding: readonly Stretch[];
  /** The statements in it that do nothing. */
  readonly idle: readonly IdleMark[];
  /** The place that was last asked to be shown; a new object each time. */
  readonly revealed: Stretch | undefined;
  readonly onSave: () => void;
  /** Absent for the only document. */
  readonly onClose: (() => void) | undefined;
  readonly onEdit: (text: string) => void;
  readonly onRename: (name: string) => void;
  readonly onKind: (kind: TabKind) => void;
}

const Findings = ({ report: { findings, omitted } }: { readonly report: DocumentReport }): ReactNode => {
  const { t } = useTranslation();
  const shown = findings.slice(0, 100);
  const more = findings.length - shown.length + omitted;
  return (
    <section className="findings" aria-label={t(($) => $.document.findings.title)}>
      {findings.length === 0 ? <p className="quiet">{t(($) => $.document.findings.none)}</p> : null}
      <ul>
        {shown.map(({ rule, severity, message, path, range, source }) => (
          <li key={`${rule} ${path} ${String(range?.start.offset)} ${message}`} className={`finding ${severity}`}>
            <strong>{t(($) => $.document.severity[severity])}</strong> <span className="mono">{range?.start.line}</span>{" "}
            {message}{" "}
            <span className="hint">
              {rule}
              {source === undefined ? "" : ` · ${source}`}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 ? <p className="hint">{t(($) => $.document.findings.more, { count: more })}</p> : null}
    </section>
  );
};

const none: DocumentReport["findings"] = [];

/** One document: its name and kind, its text, how large it is and what there is to say about it. */
export const DocumentPanel = ({
  tab,
  deciding,
  idle,
  revealed,
  onSave,
  onClose,
  onEdit,
  onRename,
  onKind,
}: DocumentPanelProps): ReactNode => {
  const { t } = useTranslation();
  const { outcome } = useAnswer("inspect", { text: tab.text, kind: tab.kind });
  const report = outcome?._tag === "answer" ? outcome.gives : undefined;
  return (
    <div className="document">
      <div className="title-row">
        <Field label={t(($) => $.document.name)} value={tab.name} onChange={onRename} mono={false} />
        <Choice
          label={t(($) => $.document.kind)}
          value={tab.kind}
          onChange={onKind}
          options={tabKinds.map((id) => ({ id, name: t(($) => $.common.kind[id]) }))}
        />
        <Button className="button" onPress={onSave}>
          {t(($) => $.document.save)}
        </Button>
        {onClose === undefined ? null : (
          <Button className="button" aria-label={t(($) => $.document.close, { name: tab.name })} onPress={onClose}>
            ×
          </Button>
        )}
      </div>
      <Suspense fallback={<div className="editor waiting" />}>
        <Editor
          key={tab.id}
          text={tab.text}
          label={t(($) => $.document.editor)}
          findings={report?.findings ?? none}
          deciding={deciding}
          idle={idle}
          revealed={revealed}
          onChange={onEdit}
        />
      </Suspense>
      {report?.size === undefined ? null : <SizeMeter size={report.size} />}
      {report === undefined ? null : <Findings report={report} />}
      {outcome?._tag === "failure" ? <Failed message={outcome.message} /> : null}
    </div>
  );
};
