import { ArrowRight, KeyRound, ShieldAlert, ShieldCheck, ShieldQuestion } from "lucide-react";
import { type ReactNode, useMemo } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { Openness, Raising, RiskPath } from "../../engine/questions/risks.js";
import { askRequest } from "../../engine/transitions.js";
import type { RequestDraft } from "../../engine/workspace.js";
import { Failed, Waiting } from "../../parts/notice.js";
import { Section } from "../../parts/section.js";
import { Source } from "../../parts/source.js";
import { useAnswer } from "../../state/use-answer.js";
import { NothingToSee } from "./no-subject.js";
import type { SightProps } from "./sight-props.js";
import { useRiskText } from "./use-risk-text.js";
import "./risks-sight.css";

type Ask = (draft: RequestDraft) => void;

const AskButton = ({
  draft,
  label,
  ask,
}: {
  readonly draft: RequestDraft;
  readonly label: string;
  readonly ask: Ask;
}): ReactNode => (
  <Button className="button quiet small" onPress={() => ask(draft)}>
    {label} <ArrowRight aria-hidden="true" />
  </Button>
);

const Verdict = ({
  tone,
  children,
}: {
  readonly tone: "good" | "bad" | "open";
  readonly children: ReactNode;
}): ReactNode => {
  const Icon = { good: ShieldCheck, bad: ShieldAlert, open: ShieldQuestion }[tone];
  return (
    <p className={`finding-line ${tone}`}>
      <Icon aria-hidden="true" /> <span>{children}</span>
    </p>
  );
};

const PathRow = ({ path, ask }: { readonly path: RiskPath; readonly ask: Ask }): ReactNode => {
  const { t } = useTranslation();
  const { does, provided } = useRiskText()(path);
  return (
    <li className="risk">
      <KeyRound aria-hidden="true" />
      <div>
        <div>{does}</div>
        {provided === "" ? null : <div className="hint">{t(($) => $.see.risks.provided, { provided })}</div>}
        <div className="grant-line">
          {path.steps.map((draft, index) => (
            <AskButton
              key={`${String(index)} ${draft.action}`}
              draft={draft}
              label={t(($) => $.see.risks.step, { index: index + 1, action: draft.action })}
              ask={ask}
            />
          ))}
        </div>
        <div>
          {path.sources.map((source) => (
            <Source key={source} refersTo={source} />
          ))}
        </div>
      </div>
    </li>
  );
};

const RaisingView = ({ raising, ask }: { readonly raising: Raising; readonly ask: Ask }): ReactNode => {
  const { t } = useTranslation();
  const { answer, already, paths, undecided } = raising;
  if (already !== undefined) return <Verdict tone="bad">{t(($) => $.see.risks[already])}</Verdict>;
  return (
    <>
      {answer === "no" ? <Verdict tone="good">{t(($) => $.see.risks.none)}</Verdict> : null}
      {answer === "unknown" ? <Verdict tone="open">{t(($) => $.see.risks.unknown)}</Verdict> : null}
      {answer === "yes" ? <Verdict tone="bad">{t(($) => $.see.risks.found, { count: paths.length })}</Verdict> : null}
      <ul className="risks">
        {paths.map((path) => (
          <PathRow key={path.name} path={path} ask={ask} />
        ))}
      </ul>
      {undecided > 0 ? <p className="hint">{t(($) => $.see.risks.undecided, { count: undecided })}</p> : null}
    </>
  );
};

const tones = { pass: "good", fail: "bad", unknown: "open", unreadable: "open" } as const;

const OpenView = ({
  open,
  name,
  ask,
}: {
  readonly open: Openness;
  readonly name: string;
  readonly ask: Ask;
}): ReactNode => {
  const { t } = useTranslation();
  const { kind, answer, outsiders, reasons } = open;
  return (
    <div className="stack">
      <Verdict tone={tones[answer]}>{t(($) => $.see.risks[kind][answer], { name })}</Verdict>
      <ul className="risks">
        {outsiders.map(({ draft, statements }) => {
          const who = draft.principal === "" ? t(($) => $.see.risks.anonymous) : draft.principal;
          return (
            <li key={JSON.stringify(draft)} className="grant-line">
              <code>{who}</code> <code>{draft.action}</code>
              {statements.map(({ statement }) => (
                <span className="hint" key={statement}>
                  {t(($) => $.see.risks.by, { index: statement + 1 })}
                </span>
              ))}
              <AskButton draft={draft} label={t(($) => $.see.risks.ask, { who })} ask={ask} />
            </li>
          );
        })}
      </ul>
      {reasons.map((reason) => (
        <p className="hint" key={reason}>
          {reason}
        </p>
      ))}
    </div>
  );
};

/** The root account of the request: who owns the resources, or else the caller's. */
const ownOf = ({ principal, owner }: RequestDraft): string =>
  owner.uin === "" ? (/uin\/(\d+)/.exec(principal)?.[1] ?? "") : owner.uin;

/** What is dangerous in the documents, each with a request that shows it. */
export const RisksSight = ({ scope, workspace, change, nameOf }: SightProps): ReactNode => {
  const { t } = useTranslation();
  const own = ownOf(workspace.request);
  const asked = useMemo(() => ({ ...scope, own }), [scope, own]);
  const { outcome, pending } = useAnswer("risks", asked);
  const ask: Ask = (draft) => change((before) => askRequest(before, draft));
  if (outcome === undefined) return <Waiting />;
  if (outcome._tag === "failure") return <Failed message={outcome.message} />;
  const { raising, open } = outcome.gives;
  return (
    <div className={pending ? "stack stale" : "stack"} aria-busy={pending}>
      <Section title={t(($) => $.see.risks.raising)}>
        {raising._tag === "raising" ? (
          <RaisingView raising={raising} ask={ask} />
        ) : (
          <NothingToSee why={raising} nameOf={nameOf} />
        )}
      </Section>
      <Section title={t(($) => $.see.risks.open)}>
        {open.length === 0 ? (
          <p className="quiet">{t(($) => $.see.risks.noDocuments)}</p>
        ) : (
          <p className="hint">{own === "" ? t(($) => $.see.risks.noOwn) : t(($) => $.see.risks.own, { own })}</p>
        )}
        {open.map((each) => (
          <OpenView key={each.tab} open={each} name={nameOf(each.tab)} ask={ask} />
        ))}
      </Section>
    </div>
  );
};
