import type { ExplainedDecision, NotAskedReason, StatementExplanation } from "@camwright/evaluator";
import { ChevronRight, CircleCheck, CircleHelp, CircleX, type LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { Button, Disclosure, DisclosurePanel, Heading } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { countsOf, type Gate, pathOf } from "../../../engine/decision/path.js";
import { keyOf } from "../../../engine/decision/places.js";
import type { RequestDraft } from "../../../engine/workspace.js";
import { Section } from "../../../parts/section.js";
import { GatePicture } from "./gate-picture.js";
import { sayLayer, sayWithoutPart } from "./say.js";
import { Statement } from "./statement.js";
import type { Told } from "./told.js";

/** So many statements are shown without being asked for. */
const few = 4;

interface GateProps {
  readonly gate: Gate;
  readonly decision: ExplainedDecision;
  readonly documents: Told;
}

interface StatementsProps extends Pick<GateProps, "documents"> {
  readonly layerNotAsked: NotAskedReason | undefined;
  readonly statements: readonly StatementExplanation[];
  readonly decisive: ReadonlySet<string>;
}

const Statements = ({ statements, decisive, ...rest }: StatementsProps): ReactNode => (
  <ul className="statements">
    {statements.map((each) => (
      <Statement {...rest} key={keyOf(each)} told={each} decides={decisive.has(keyOf(each))} />
    ))}
  </ul>
);

/** What decides or may comes first where not all are shown. */
const inOrder = (statements: readonly StatementExplanation[]): readonly StatementExplanation[] => {
  const ranks = ["matched", "unknown", "not-matched", "not-asked"];
  return statements.length <= few
    ? statements
    : statements.toSorted((left, right) => ranks.indexOf(left.outcome) - ranks.indexOf(right.outcome));
};

const Folded = ({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode => (
  <Disclosure className="folded">
    <Heading level={4}>
      <Button slot="trigger" className="fold-button">
        <ChevronRight aria-hidden="true" className="turns" /> {title}
      </Button>
    </Heading>
    <DisclosurePanel>{children}</DisclosurePanel>
  </Disclosure>
);

const GateView = ({ gate, decision, documents }: GateProps): ReactNode => {
  const { t } = useTranslation();
  const { told, standing } = gate;
  const counts = countsOf(told);
  const without = sayWithoutPart(t, gate, decision);
  const decisive = new Set(decision.matched.map(keyOf));
  const statements = inOrder(told.statements);
  const shown = without === undefined ? statements.slice(0, few) : [];
  const folded = statements.slice(shown.length);
  const list = { documents, decisive, layerNotAsked: told.notAsked };
  const title = counts.of === 0 ? t(($) => $.decision.path.empty) : t(($) => $.decision.path.counts, counts);
  return (
    <li className={`gate ${standing}`}>
      <GatePicture standing={standing} />
      <div className="gate-text">
        <p className="gate-head">
          <strong>{sayLayer(t, told)}</strong>
          <span className={`standing ${standing}`}>{t(($) => $.decision.path.standing[standing])}</span>
          {without === undefined && folded.length === 0 ? <span className="hint">{title}</span> : null}
        </p>
        {without === undefined ? null : <p className="hint">{without}</p>}
        {told.unreadable === undefined ? null : (
          <p className="hint">{t(($) => $.decision.path.unreadable, { count: told.unreadable.length })}</p>
        )}
        {shown.length === 0 ? null : <Statements {...list} statements={shown} />}
        {folded.length === 0 ? null : (
          <Folded title={title}>
            <Statements {...list} statements={folded} />
          </Folded>
        )}
        {told.omitted > 0 ? <p className="hint">{t(($) => $.decision.path.omitted, { count: told.omitted })}</p> : null}
      </div>
    </li>
  );
};

const ends: Readonly<Record<ExplainedDecision["decision"], LucideIcon>> = {
  allow: CircleCheck,
  deny: CircleX,
  unknown: CircleHelp,
};

interface PathProps extends Omit<GateProps, "gate"> {
  readonly request: RequestDraft;
}

/** The way of a request through the layers, drawn as gates in their order. */
export const Path = ({ decision, documents, request }: PathProps): ReactNode => {
  const { t } = useTranslation();
  const End = ends[decision.decision];
  const isStopped = decision.decision === "deny";
  return (
    <Section title={t(($) => $.decision.path.title)}>
      <ol className="path">
        <li className="gate start">
          <span className="end-picture" aria-hidden="true" />
          <p className="gate-head">
            <strong>{t(($) => $.decision.path.start)}</strong> <code>{request.action}</code>
          </p>
        </li>
        {pathOf(decision).map((gate) => (
          <GateView
            key={`${gate.told.layer} ${String(gate.told.level)}`}
            gate={gate}
            decision={decision}
            documents={documents}
          />
        ))}
        <li className={`gate end ${decision.decision}${isStopped ? " stopped" : ""}`}>
          <span className="end-picture">
            <End aria-hidden="true" />
          </span>
          <p className="gate-head">
            <strong>{t(($) => $.common.decision[decision.decision])}</strong>
          </p>
        </li>
      </ol>
    </Section>
  );
};
