import { Plus, X } from "lucide-react";
import type { ReactNode } from "react";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { canBeRead } from "../../../engine/compose/facts.js";
import type { KeyInput, KeyOffer } from "../../../engine/compose/key-offers.js";
import { limits } from "../../../engine/limits.js";
import type { Fact } from "../../../engine/workspace.js";
import { IconButton } from "../../../parts/icon-button.js";
import { Entry } from "./entry.js";

interface FactValuesProps {
  readonly fact: Fact;
  readonly offer: KeyOffer;
  readonly onChange: (values: readonly string[]) => void;
}

const placeholders: Readonly<Record<KeyInput, string>> = {
  text: "",
  number: "1",
  bool: "true",
  ip: "203.0.113.7",
  date: "2026-11-22T08:00:00Z",
};

const isTags = (key: string): boolean => ["qcs:resource_tag", "qcs:request_tag", "qcs:tag"].includes(key);

const Truth = ({
  label,
  value,
  onChange,
}: Record<"label" | "value", string> & { onChange: (value: string) => void }) => (
  <ToggleButtonGroup
    className="segments"
    aria-label={label}
    selectionMode="single"
    disallowEmptySelection
    selectedKeys={[value]}
    onSelectionChange={(chosen) => onChange(chosen.has("true") ? "true" : "false")}
  >
    {["true", "false"].map((each) => (
      <ToggleButton key={each} id={each} className="segment mono">
        {each}
      </ToggleButton>
    ))}
  </ToggleButtonGroup>
);

/** The values of a key, each by itself: a value may have any sign. */
export const FactValues = ({ fact: { key, values }, offer, onChange }: FactValuesProps): ReactNode => {
  const { t } = useTranslation();
  const { input, suggestions } = offer;
  const [only = ""] = values;
  if (input === "bool" && values.length === 1 && ["", "true", "false"].includes(only)) {
    return (
      <div className="fact-values">
        <Truth label={t(($) => $.ask.valueOf, { key })} value={only} onChange={(value) => onChange([value])} />
      </div>
    );
  }
  const problemOf = (value: string): string | undefined =>
    value === "" || input === "text" || canBeRead(input, value) ? undefined : t(($) => $.ask.valueProblem[input]);
  return (
    <div className="fact-values">
      {values.map((value, index) => (
        // Values are typed letter by letter, so that only the place stays the same.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className="fact-value">
          <Entry
            isBare
            label={
              values.length > 1
                ? t(($) => $.ask.valueNumber, { key, number: index + 1 })
                : t(($) => $.ask.valueOf, { key })
            }
            value={value}
            placeholder={isTags(key) ? "env&prod" : placeholders[input]}
            suggestions={suggestions}
            isNumber={input === "number"}
            problem={problemOf(value)}
            onChange={(text) => onChange(values.map((each, at) => (at === index ? text : each)))}
          />
          {values.length > 1 ? (
            <IconButton
              icon={X}
              label={t(($) => $.ask.dropValue, { key, number: index + 1 })}
              onPress={() => onChange(values.filter((_, at) => at !== index))}
            />
          ) : null}
          {index === values.length - 1 ? (
            <IconButton
              icon={Plus}
              label={t(($) => $.ask.addValue, { key })}
              isDisabled={values.length >= limits.facts}
              onPress={() => onChange([...values, ""])}
            />
          ) : null}
        </div>
      ))}
      {values.length === 0 ? (
        <div className="fact-value">
          <span className="hint">{t(($) => $.ask.withoutValue)}</span>
          <IconButton icon={Plus} label={t(($) => $.ask.addValue, { key })} onPress={() => onChange([""])} />
        </div>
      ) : null}
    </div>
  );
};
