import { ChevronDown, Plus } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { KeyOffer } from "../../../engine/compose/key-offers.js";
import { limits } from "../../../engine/limits.js";

interface AddKeyProps {
  /** Keys that documents show and that are not given yet. */
  readonly others: readonly KeyOffer[];
  readonly onAdd: (key: string) => void;
  readonly isFull: boolean;
}

const KeyOption = ({ offer: { key: name, meaning } }: { readonly offer: KeyOffer }): ReactNode => (
  <ListBoxItem id={name} textValue={name} className="option action-option">
    <span className="mono">{name}</span>
    <span className="hint">{meaning}</span>
  </ListBoxItem>
);

/** Adds a key: one that documents show, found by its name or meaning, or any other. */
export const AddKey = ({ others, onAdd, isFull }: AddKeyProps): ReactNode => {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const add = (key: string): void => {
    if (key.trim() === "" || isFull) return;
    onAdd(key.trim());
    setText("");
  };
  const wanted = text.trim().toLowerCase();
  const fitting = others.filter(
    ({ key, meaning }) => key.toLowerCase().includes(wanted) || meaning.toLowerCase().includes(wanted),
  );
  return (
    <div className="add-key">
      <ComboBox
        className="field"
        allowsCustomValue
        items={fitting.map((each) => ({ ...each, id: each.key }))}
        inputValue={text}
        onInputChange={setText}
        value={null}
        onChange={(key) => {
          if (typeof key === "string") add(key);
        }}
      >
        <Label className="unseen">{t(($) => $.ask.addFact)}</Label>
        <div className="combo">
          <Input
            className="input mono"
            spellCheck={false}
            autoComplete="off"
            maxLength={limits.text}
            placeholder={t(($) => $.ask.addFactHint)}
            onKeyDown={(event) => {
              const isChosen = event.currentTarget.getAttribute("aria-activedescendant") !== null;
              if (event.key === "Enter" && !isChosen) add(text);
            }}
          />
          <Button className="combo-button" aria-label={t(($) => $.ask.showKeys)}>
            <ChevronDown aria-hidden="true" />
          </Button>
        </div>
        <Popover className="popover combo-popover">
          <ListBox className="list">{(offer: KeyOffer) => <KeyOption offer={offer} />}</ListBox>
        </Popover>
      </ComboBox>
      <Button className="button small" isDisabled={text.trim() === "" || isFull} onPress={() => add(text)}>
        <Plus aria-hidden="true" /> {t(($) => $.ask.addFact)}
      </Button>
    </div>
  );
};
