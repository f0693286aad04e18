import type { Formula, OpenPlace, OpenQuestion, Residual } from "@camwright/evaluator";
import { type ReactNode, useState } from "react";
import { Button, Input, Label, TextField } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { giveFact, type Known } from "../../../engine/decision/give-fact.js";
import { Section } from "../../../parts/section.js";
import type { PanelProps } from "../../panel-props.js";
import { sayLayer, sayQuestion } from "./say.js";
import { placeOf, type Told, tabOf } from "./told.js";
import { Words } from "./words.js";

/** So many members of a list are shown. */
const many = 20;

interface GiveProps {
  readonly name: string;
  readonly onGive: (known: Known) => void;
}

/** Offers to say what is not known of a condition key. */
const Give = ({ name, onGive }: GiveProps): ReactNode => {
  const { t } = useTranslation();
  const [value, setValue] = useState<string>();
  if (value === undefined) {
    return (
      <Button className="button small" onPress={() => setValue("")}>
        {t(($) => $.decision.residual.give, { key: name })}
      </Button>
    );
  }
  return (
    <form
      className="give"
      onSubmit={(event) => {
        event.preventDefault();
        onGive([value]);
      }}
    >
      <TextField className="field" value={value} onChange={setValue} autoFocus>
        <Label>{t(($) => $.decision.residual.value, { key: name })}</Label>
        <Input className="input mono" spellCheck={false} autoComplete="off" />
      </TextField>
      <Button className="button primary" type="submit">
        {t(($) => $.decision.residual.use)}
      </Button>
      <Button className="button" onPress={() => onGive("absent")}>
        {t(($) => $.decision.residual.absent)}
      </Button>
      <Button className="button quiet" onPress={() => setValue(undefined)}>
        {t(($) => $.decision.residual.cancel)}
      </Button>
    </form>
  );
};

interface Shared extends Pick<PanelProps, "change"> {
  readonly documents: Told;
}

const Place = ({ place, documents }: { readonly place: OpenPlace; readonly documents: Told }): ReactNode => {
  const { t } = useTranslation();
  const name = tabOf(place, documents)?.name ?? sayLayer(t, place);
  const stands = placeOf(place, documents);
  const text =
    place.statement === undefined
      ? t(($) => $.decision.residual.whole, { name })
      : t(($) => $.decision.residual.place, { index: place.statement + 1, name });
  return stands === undefined ? (
    <span className="hint">{text}</span>
  ) : (
    <Button className="link" onPress={() => documents.reveal(stands)}>
      {text}
    </Button>
  );
};

const Question = ({ question, documents, change }: Shared & { readonly question: OpenQuestion }): ReactNode => {
  const { t } = useTranslation();
  return (
    <div className="question">
      <p>
        <Words text={sayQuestion(t, question)} /> <Place place={question.place} documents={documents} />
      </p>
      {question._tag === "condition" ? (
        <Give name={question.key} onGive={(known) => change((before) => giveFact(before, question.key, known))} />
      ) : null}
    </div>
  );
};

const FormulaView = ({ formula, ...shared }: Shared & { readonly formula: Formula }): ReactNode => {
  const { t } = useTranslation();
  if (formula._tag === "not") {
    return (
      <div className="formula">
        <p className="joint">{t(($) => $.decision.residual.not)}</p>
        <ul>
          <li>
            <FormulaView formula={formula.of} {...shared} />
          </li>
        </ul>
      </div>
    );
  }
  if (formula._tag !== "all" && formula._tag !== "any") return <Question question={formula} {...shared} />;
  if (formula.of.length === 0) {
    return <p>{t(($) => (formula._tag === "all" ? $.decision.residual.always : $.decision.residual.never))}</p>;
  }
  return (
    <div className="formula">
      <p className="joint">{t(($) => $.decision.residual[formula._tag])}</p>
      <ul>
        {formula.of.slice(0, many).map((each) => (
          <li key={JSON.stringify(each)}>
            <FormulaView formula={each} {...shared} />
          </li>
        ))}
        {formula.of.length > many ? (
          <li className="hint">{t(($) => $.decision.residual.more, { count: formula.of.length - many })}</li>
        ) : null}
      </ul>
    </div>
  );
};

/** What has to be so for the request to be allowed, where the answer is not known. */
export const ResidualView = ({ residual, ...shared }: Shared & { readonly residual: Residual }): ReactNode => {
  const { t } = useTranslation();
  return (
    <Section title={t(($) => $.decision.residual.title)}>
      <div className="residual">
        <p>{t(($) => $.decision.residual.lead)}</p>
        <FormulaView formula={residual.formula} {...shared} />
      </div>
    </Section>
  );
};
