import type { ReactNode } from "react";
import { Button, Dialog, DialogTrigger, Heading, Popover } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { KeyMeaning } from "../engine/questions/meaning.js";
import type { ConditionTest } from "../engine/see/condition-test.js";
import { readTest } from "../engine/see/read-test.js";
import { useAnswer } from "../state/use-answer.js";
import { NotDocumented } from "./chip.js";
import "./condition-chip.css";
import { Failed, Waiting } from "./notice.js";
import { Source } from "./source.js";

/** So many values of a test are in a chip; the rest is in what it opens. */
const mostValues = 3;

const KeyFacts = ({ service, type, description, actions, operators, notes, sources }: KeyMeaning): ReactNode => {
  const { t } = useTranslation();
  return (
    <div className="fact-of">
      <strong>{t(($) => $.condition.of, { service })}</strong>
      <p>{description}</p>
      <p>
        {t(($) => $.condition.type)}: {t(($) => $.condition.types[type])}
      </p>
      {actions === "every-request" ? <p>{t(($) => $.condition.everyRequest)}</p> : null}
      {actions === 0 ? <NotDocumented>{t(($) => $.condition.noActions)}</NotDocumented> : null}
      {typeof actions === "number" && actions > 0 ? <p>{t(($) => $.condition.actions, { count: actions })}</p> : null}
      {operators === undefined || operators.length === 0 ? null : (
        <p>{t(($) => $.condition.operators, { operators: operators.join(", ") })}</p>
      )}
      {notes === undefined ? null : <p className="hint">{notes}</p>}
      {sources.map(({ title, ref, date }) => (
        <Source key={`${title} ${ref}`} title={title} refersTo={ref} date={date} />
      ))}
    </div>
  );
};

/** What the catalogs say of a key, asked when it is to be seen. */
const KeyMeanings = ({ name }: { readonly name: string }): ReactNode => {
  const { t } = useTranslation();
  const { outcome } = useAnswer("meaning", { key: name });
  if (outcome === undefined) return <Waiting />;
  if (outcome._tag === "failure") return <Failed message={outcome.message} />;
  if (outcome.gives.length === 0) return <NotDocumented>{t(($) => $.condition.undocumented)}</NotDocumented>;
  return outcome.gives.map((each) => <KeyFacts key={each.service} {...each} />);
};

/** One test of a condition in words; pressed, it tells what the key means and where that is written. */
const ConditionChip = ({ test }: { readonly test: ConditionTest }): ReactNode => {
  const { t } = useTranslation();
  const { key, quantity, relation, values, ifExists, type } = readTest(test);
  const words = [t(($) => $.condition.quantity[quantity]), t(($) => $.condition.relation[relation])]
    .filter((word) => word !== "")
    .join(" ");
  const or = t(($) => $.condition.or);
  const shown =
    values.slice(0, mostValues).join(or) + (values.length > mostValues ? ` … (${String(values.length)})` : "");
  const end = ifExists ? t(($) => $.condition.ifExists) : "";
  return (
    <DialogTrigger>
      <Button
        className={`condition ${type}`}
        aria-label={t(($) => $.condition.chip, { text: `${key} ${words} ${shown}${end}` })}
      >
        <code>{key}</code> <span>{words}</span> {shown === "" ? null : <code>{shown}</code>}
        {end === "" ? null : <span>{end}</span>}
      </Button>
      <Popover className="popover">
        <Dialog className="meaning">
          <Heading slot="title" level={4} className="mono">
            {key}
          </Heading>
          <p>
            {t(($) => $.condition.operator)}: <code>{test.operator}</code>
          </p>
          {values.length === 0 ? null : (
            <p>
              {t(($) => $.condition.values)}: <code>{values.slice(0, 50).join(", ")}</code>
              {values.length > 1 ? ` ${t(($) => $.condition.anyOf)}` : ""}
            </p>
          )}
          <KeyMeanings name={key} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
};

/** The tests of a statement, each of which has to hold. */
export const ConditionChips = ({ tests }: { readonly tests: readonly ConditionTest[] }): ReactNode =>
  tests.length === 0 ? null : (
    <span className="conditions">
      {tests.map((test) => (
        <ConditionChip key={JSON.stringify(test)} test={test} />
      ))}
    </span>
  );
