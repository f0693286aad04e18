import type { ExplainedDecision, LayerExplanation, Miss, StatementExplanation } from "@camwright/evaluator";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Origins } from "../../../engine/to-case.js";
import type { Tab } from "../../../engine/workspace.js";

interface Named {
  readonly origins: Origins;
  readonly tabs: readonly Tab[];
  readonly onShow: (id: string) => void;
}

/** The tab that a statement is in. */
const tabOf = (
  { layer, policy }: Pick<StatementExplanation, "layer" | "policy">,
  { origins, tabs }: Named,
): Tab | undefined => {
  const id = layer === "general" ? undefined : origins[layer]?.[policy];
  return tabs.find((tab) => tab.id === id);
};

const Misses = ({ misses }: { readonly misses: readonly Miss[] }): ReactNode => (
  <ul className="misses">
    {misses.map(({ path, message }) => (
      <li key={`${path} ${message}`}>
        {message} <span className="hint mono">{path}</span>
      </li>
    ))}
  </ul>
);

const Statement = ({ told, named }: { readonly told: StatementExplanation; readonly named: Named }): ReactNode => {
  const { t } = useTranslation();
  const tab = tabOf(told, named);
  const name = tab?.name ?? t(($) => $.common.layer[told.layer]);
  const text = t(($) => $.common.statement, {
    effect: t(($) => $.common.effect[told.effect]),
    index: told.statement,
    name,
  });
  return (
    <li className={`statement ${told.outcome}`}>
      {tab === undefined ? (
        text
      ) : (
        <button type="button" className="link" onClick={() => named.onShow(tab.id)}>
          {text}
        </button>
      )}{" "}
      {t(($) => $.decision.outcome[told.outcome])}
      <Misses misses={told.misses} />
    </li>
  );
};

const Layer = ({ told, named }: { readonly told: LayerExplanation; readonly named: Named }): ReactNode => {
  const { t } = useTranslation();
  return (
    <li className={`layer ${told.verdict}`}>
      <p>
        <strong>{t(($) => $.common.layer[told.layer])}</strong> {t(($) => $.decision.verdict[told.verdict])}
      </p>
      {told.verdict === "not-asked" ? null : (
        <ul>
          {told.statements.map((each) => (
            <Statement key={`${String(each.policy)}.${String(each.statement)}`} told={each} named={named} />
          ))}
        </ul>
      )}
    </li>
  );
};

/** An answer with its reasons: layer by layer, statement by statement. */
export const DecisionView = ({ decision, ...named }: Named & { readonly decision: ExplainedDecision }): ReactNode => {
  const { t } = useTranslation();
  const { explain, notes, residual } = decision;
  const { closest } = explain;
  return (
    <div className="answer">
      <p className={`verdict ${decision.decision}`}>{t(($) => $.common.decision[decision.decision])}</p>
      {residual === undefined ? null : (
        <section>
          <h3>{t(($) => $.decision.residual)}</h3>
          <p>{residual.sentence}</p>
        </section>
      )}
      {closest === undefined ? null : (
        <section>
          <h3>{t(($) => $.decision.closest)}</h3>
          <ul>
            <Statement told={closest} named={named} />
          </ul>
        </section>
      )}
      <section>
        <h3>{t(($) => $.decision.layers)}</h3>
        <ol className="path">
          {explain.layers.map((each) => (
            <Layer key={`${each.layer} ${String(each.level)}`} told={each} named={named} />
          ))}
        </ol>
      </section>
      {notes.length === 0 ? null : (
        <section>
          <h3>{t(($) => $.decision.notes)}</h3>
          <ul>
            {notes.map(({ rule, message }) => (
              <li key={`${rule} ${message}`}>
                {message} <span className="hint">{rule}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
};
