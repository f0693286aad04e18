import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { askDifference } from "../../engine/compare/ask-difference.js";
import { isVersion, type Side, sideOf } from "../../engine/compare/sides.js";
import type { ShownDifference } from "../../engine/questions/compare.js";
import { showView } from "../../engine/transitions.js";
import type { Tab } from "../../engine/workspace.js";
import { Empty, Failed, Waiting } from "../../parts/notice.js";
import { useAnswer } from "../../state/use-answer.js";
import type { PanelProps } from "../panel-props.js";
import "./compare.css";
import type { NamedSide } from "./difference.js";
import { PickSides } from "./pick-sides.js";
import { Results } from "./results.js";
import { Texts } from "./texts.js";

const nothing: Tab = { id: "", name: "", kind: "identity", text: "" };

/** The answer is about kind and text alone, so that another name asks nothing anew. */
const compared = ({ id, kind, text }: Tab): Tab => ({ id, name: "", kind, text });

const useSides = ({ workspace }: Pick<PanelProps, "workspace">): Readonly<Record<Side, Tab & NamedSide>> => {
  const { t } = useTranslation();
  const side = (which: Side): Tab & NamedSide => {
    const tab = sideOf(workspace, which) ?? nothing;
    const { name } = tab;
    const isOpen = workspace.tabs.some(({ id, text }) => id === tab.id && text === tab.text);
    return { ...tab, name: isVersion(workspace, which) ? t(($) => $.compare.version, { name }) : name, isOpen };
  };
  return { base: side("base"), next: side("next") };
};

/** What one document allows against another, or against how it was, with requests that show it; and what changed in the text. */
export const ComparePanel = ({ workspace, change, reveal }: PanelProps): ReactNode => {
  const { t } = useTranslation();
  const sides = useSides({ workspace });
  const { base, next } = sides;
  const { outcome, pending } = useAnswer("compare", { base: compared(base), next: compared(next) });
  const given = outcome?._tag === "answer" ? outcome.gives : undefined;
  const ask = (difference: ShownDifference, side: Side): void => {
    const names = { version: sides[side].name, companion: t(($) => $.compare.grantName) };
    change((before) => showView(askDifference(before, difference, side, names), "ask"));
  };
  const isSame = base.text === next.text && base.kind === next.kind;
  return (
    <div className="compare">
      <h2>{t(($) => $.compare.title)}</h2>
      <PickSides workspace={workspace} change={change} />
      <div className="stack" aria-live="polite" aria-busy={pending}>
        {isSame ? <Empty>{t(($) => $.compare.same)}</Empty> : null}
        {outcome === undefined ? <Waiting /> : null}
        {given?._tag === "different-kinds" ? <Empty>{t(($) => $.compare.kinds)}</Empty> : null}
        {given?._tag === "unreadable" ? (
          <Empty>{t(($) => $.common.unreadable, { name: sides[given.side].name })}</Empty>
        ) : null}
        {given?._tag === "compared" && !isSame ? (
          <Results compared={given} sides={sides} reveal={reveal} onAsk={ask} />
        ) : null}
        {outcome?._tag === "failure" ? <Failed message={outcome.message} /> : null}
      </div>
      {isSame ? null : (
        <Texts
          written={{ base: base.text, next: next.text }}
          canonical={given?._tag === "compared" && !pending ? given.canonical : undefined}
          names={{ base: base.name, next: next.name }}
        />
      )}
    </div>
  );
};
