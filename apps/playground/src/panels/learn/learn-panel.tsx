import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { showView } from "../../engine/transitions.js";
import { type ExampleName, examples, firstExamples } from "../../examples/examples.js";
import type { PanelProps } from "../panel-props.js";
import "./learn.css";

/** What there is to learn from: examples that open in place of what is there. */
export const LearnPanel = ({ change }: PanelProps): ReactNode => {
  const { t } = useTranslation();
  const open = async (name: ExampleName): Promise<void> => {
    const opened = await examples[name]();
    change(() => showView(opened, "ask"));
  };
  return (
    <div className="learn">
      <h2>{t(($) => $.learn.title)}</h2>
      <ul className="stack">
        {firstExamples.map((name) => (
          <li key={name}>
            <Button className="link" onPress={() => void open(name)}>
              {t(($) => $.page.examples.name[name])}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
};
