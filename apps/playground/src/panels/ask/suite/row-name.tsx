import { type ReactNode, useState } from "react";
import { Input, Label, TextField } from "react-aria-components";
import { useTranslation } from "react-i18next";

interface RowNameProps {
  readonly name: string;
  /** Whether it is being given another name. */
  readonly isEdited: boolean;
  readonly onOpen: () => void;
  /** The new name; `undefined` leaves the old one. */
  readonly onName: (name: string | undefined) => void;
}

const NameField = ({ name, onName }: Pick<RowNameProps, "name" | "onName">): ReactNode => {
  const { t } = useTranslation();
  const [text, setText] = useState(name);
  return (
    <TextField className="field" value={text} onChange={setText} maxLength={200}>
      <Label className="unseen">{t(($) => $.suite.nameOf, { name })}</Label>
      <Input
        className="input"
        // The person has just chosen to type here.
        ref={(input) => input?.focus()}
        onBlur={() => onName(text)}
        onKeyDown={(event) => {
          if (event.key === "Enter") onName(text);
          if (event.key === "Escape") onName(undefined);
        }}
      />
    </TextField>
  );
};

/** The name of a kept request, which opens it. */
export const RowName = ({ name, isEdited, onOpen, onName }: RowNameProps): ReactNode => {
  const { t } = useTranslation();
  if (isEdited) return <NameField name={name} onName={onName} />;
  return (
    <button type="button" className="link suite-name" aria-label={t(($) => $.suite.open, { name })} onClick={onOpen}>
      {name}
    </button>
  );
};
