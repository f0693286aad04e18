import type { ClosestStatement, ExplainedDecision } from "@camwright/evaluator";
import { type ReactNode, useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { RequestDraft, Tab } from "../../../engine/workspace.js";
import { Section } from "../../../parts/section.js";
import type { PanelProps } from "../../panel-props.js";
import { MissRows } from "./miss-rows.js";
import { ProposalView } from "./proposal.js";
import { sayClosest } from "./say.js";
import { placeOf, type Told, tabOf } from "./told.js";

const Closest = ({
  closest,
  documents,
}: {
  readonly closest: ClosestStatement;
  readonly documents: Told;
}): ReactNode => {
  const { t } = useTranslation();
  const place = placeOf(closest, documents);
  const index = closest.statement + 1;
  const name = tabOf(closest, documents)?.name ?? t(($) => $.common.layer[closest.layer]);
  const text = t(($) => $.common.statement, { effect: t(($) => $.common.effect[closest.effect]), index, name });
  return (
    <>
      {place === undefined ? (
        <p>{text}</p>
      ) : (
        <p>
          <Button className="link" onPress={() => documents.reveal(place)}>
            {text}
          </Button>
        </p>
      )}
      {closest.misses.length === 0 ? null : (
        <MissRows misses={closest.misses} omitted={closest.omittedMisses} place={place} reveal={documents.reveal} />
      )}
    </>
  );
};

interface ChangeProps extends Pick<PanelProps, "change"> {
  readonly decision: ExplainedDecision;
  readonly documents: Told;
  readonly tabs: readonly Tab[];
  readonly request: RequestDraft;
}

/** What would have to change for another answer: in the request by the closest statement, and in the documents. */
export const ChangeView = ({ decision, documents, tabs, request, change }: ChangeProps): ReactNode => {
  const { t } = useTranslation();
  const [isAsked, ask] = useState(false);
  const { closest } = decision.explain;
  const asked = { tabs, request, change };
  if (decision.decision === "allow") {
    return (
      <Section title={t(($) => $.decision.change.title)}>
        {isAsked ? (
          <ProposalView {...asked} wanted="deny" />
        ) : (
          <p>
            <Button className="button" onPress={() => ask(true)}>
              {t(($) => $.decision.change.ask)}
            </Button>
          </p>
        )}
      </Section>
    );
  }
  return (
    <Section title={t(($) => $.decision.change.title)}>
      <p>{sayClosest(t, decision, closest)}</p>
      {closest === undefined ? null : <Closest closest={closest} documents={documents} />}
      {decision.decision === "deny" ? <ProposalView {...asked} wanted="allow" /> : null}
    </Section>
  );
};
