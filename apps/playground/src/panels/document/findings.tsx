import type { LintFinding } from "@camwright/lint";
import { CircleAlert, Info, type LucideIcon, TriangleAlert, Wrench } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { DocumentReport } from "../../engine/questions/inspect.js";
import { useRuleTexts } from "../../i18n/use-rule-texts.js";

interface FindingsProps {
  readonly report: DocumentReport;
  readonly onShow: (from: number, to: number) => void;
  readonly onRepair: (finding: LintFinding) => void;
}

const icons: Readonly<Record<LintFinding["severity"], LucideIcon>> = {
  error: CircleAlert,
  warning: TriangleAlert,
  info: Info,
};

/** So many findings are listed; all of them are underlined in the text. */
const most = 100;

const Finding = ({
  finding,
  onShow,
  onRepair,
}: { readonly finding: LintFinding } & Omit<FindingsProps, "report">): ReactNode => {
  const { t } = useTranslation();
  const { rule, severity, message, range, source, fix } = finding;
  const about = useRuleTexts().ofFinding(finding);
  const Icon = icons[severity];
  const place = range === undefined ? "" : `${String(range.start.line)}:${String(range.start.column)}`;
  return (
    <li className={`finding ${severity}`}>
      <Icon aria-hidden="true" />
      <div>
        <p>
          <strong>{t(($) => $.document.severity[severity])}</strong>{" "}
          {range === undefined ? null : (
            <Button
              className="link mono"
              aria-label={t(($) => $.editor.goTo, { place })}
              onPress={() => onShow(range.start.offset, range.end.offset)}
            >
              {place}
            </Button>
          )}{" "}
          {about === undefined ? null : <>{about} </>}
          <span lang="en" className={about === undefined ? undefined : "hint"}>
            {message}
          </span>{" "}
          <span className="hint">
            {rule}
            {source === undefined ? "" : ` · ${source}`}
          </span>
        </p>
        {fix === undefined ? null : (
          <Button className="button quiet small" onPress={() => onRepair(finding)}>
            <Wrench aria-hidden="true" /> {t(($) => $.editor.fix, { title: fix.title })}
          </Button>
        )}
      </div>
    </li>
  );
};

/** What there is to say about a document: each finding leads to its place, and its repair is one click away. */
export const Findings = ({ report: { findings, omitted }, onShow, onRepair }: FindingsProps): ReactNode => {
  const { t } = useTranslation();
  const shown = findings.slice(0, most);
  const more = findings.length - shown.length + omitted;
  return (
    <section className="findings" aria-label={t(($) => $.document.findings.title)}>
      {findings.length === 0 ? <p className="quiet">{t(($) => $.document.findings.none)}</p> : null}
      <ul>
        {shown.map((finding) => (
          <Finding
            key={`${finding.rule} ${finding.path} ${String(finding.range?.start.offset)} ${finding.message}`}
            finding={finding}
            onShow={onShow}
            onRepair={onRepair}
          />
        ))}
      </ul>
      {more > 0 ? <p className="hint">{t(($) => $.document.findings.more, { count: more })}</p> : null}
    </section>
  );
};
