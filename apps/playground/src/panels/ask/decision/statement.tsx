import type { NotAskedReason, StatementExplanation } from "@camwright/evaluator";
import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { Button, Disclosure, DisclosurePanel, Heading } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { checksOf } from "../../../engine/decision/checks.js";
import { Checks } from "./checks.js";
import { MissRows } from "./miss-rows.js";
import { sayLayer, sayNotAsked } from "./say.js";
import { placeOf, type Told, tabOf } from "./told.js";

interface StatementProps {
  readonly told: StatementExplanation;
  readonly documents: Told;
  /** Whether the decision was made here. */
  readonly decides: boolean;
  /** Why its layer is not asked, which need not be said of each statement. */
  readonly layerNotAsked: NotAskedReason | undefined;
}

/** A statement by its place, which leads into the editor. */
const Name = ({ told, documents }: Pick<StatementProps, "told" | "documents">): ReactNode => {
  const { t } = useTranslation();
  const place = placeOf(told, documents);
  const document = tabOf(told, documents)?.name ?? sayLayer(t, told);
  const index = told.statement + 1;
  const text = t(($) => $.decision.statement, { effect: t(($) => $.common.effect[told.effect]), index });
  return (
    <>
      {place === undefined ? (
        <span>{text}</span>
      ) : (
        <Button
          className="link"
          aria-label={t(($) => $.decision.reveal, { text, name: document })}
          onPress={() => documents.reveal(place)}
        >
          {text}
        </Button>
      )}
      <span className="hint">{document}</span>
    </>
  );
};

/** One statement: what of it matches, and why the rest does not. */
export const Statement = ({ told, documents, decides, layerNotAsked }: StatementProps): ReactNode => {
  const { t } = useTranslation();
  const place = placeOf(told, documents);
  const checks = checksOf(told, place?.elements ?? []);
  return (
    <li className={`statement ${told.effect} ${told.outcome}${decides ? " decides" : ""}`}>
      <div className="statement-head">
        <Name told={told} documents={documents} />
        <span className={`outcome ${told.outcome}`}>{t(($) => $.decision.outcome[told.outcome])}</span>
      </div>
      {told.outcome === "not-asked" && told.notAsked !== layerNotAsked ? (
        <p className="hint">{sayNotAsked(t, told.notAsked)}</p>
      ) : null}
      {told.misses.length === 0 ? (
        <Checks checks={checks} />
      ) : (
        <Disclosure className="why">
          <Heading level={4}>
            <Button slot="trigger" className="why-button">
              <ChevronRight aria-hidden="true" className="turns" />
              <Checks checks={checks} />
            </Button>
          </Heading>
          <DisclosurePanel>
            <MissRows misses={told.misses} omitted={told.omittedMisses} place={place} reveal={documents.reveal} />
          </DisclosurePanel>
        </Disclosure>
      )}
    </li>
  );
};
