import { ClipboardCopy, Printer } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { Button } from "react-aria-components";
import { createPortal, flushSync } from "react-dom";
import { useTranslation } from "react-i18next";
import { version } from "../../../../package.json";
import type { Report } from "../../../engine/report/report.js";
import { toMarkdown } from "../../../engine/report/to-markdown.js";
import { useRuleTexts } from "../../../i18n/use-rule-texts.js";
import "../../../style/print.css";
import { type ReportInput, reportOf } from "./report-of.js";
import { ReportView } from "./report-view.js";

/** Whether the page is being printed; known before the browser takes its picture. */
const usePrinting = (): boolean => {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    const media = matchMedia("print");
    const begin = (): void => flushSync(() => setIsPrinting(true));
    const end = (): void => setIsPrinting(false);
    const changed = ({ matches }: MediaQueryListEvent): void => (matches ? begin() : end());
    media.addEventListener("change", changed);
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    return () => {
      media.removeEventListener("change", changed);
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
    };
  }, []);
  return isPrinting;
};

/** Takes a report away: on paper, or as text. */
export const ReportTools = (input: Pick<ReportInput, "asked" | "tabs" | "request">): ReactNode => {
  const { t, i18n } = useTranslation();
  const rules = useRuleTexts();
  const isPrinting = usePrinting();
  const [message, setMessage] = useState("");
  const make = (): Report =>
    reportOf(t, {
      ...input,
      rules,
      version,
      date: new Date().toLocaleString(i18n.language, { dateStyle: "long", timeStyle: "short" }),
    });
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(toMarkdown(make()));
      setMessage(t(($) => $.decision.report.copied));
    } catch {
      setMessage(t(($) => $.decision.report.failed));
    }
  };
  return (
    <>
      <Button className="button small" onPress={() => globalThis.print()}>
        <Printer aria-hidden="true" /> {t(($) => $.decision.report.print)}
      </Button>
      <Button className="button small" onPress={() => void copy()}>
        <ClipboardCopy aria-hidden="true" /> {t(($) => $.decision.report.copy)}
      </Button>
      <output className="hint">{message}</output>
      {isPrinting ? createPortal(<ReportView report={make()} />, document.body) : null}
    </>
  );
};
