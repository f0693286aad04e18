import { type ReactNode, useId } from "react";
import { FieldError, Input, Label, TextField } from "react-aria-components";
import { limits } from "../../../engine/limits.js";

interface EntryProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is wrong with the value, in words; it is shown below and read out. */
  readonly problem?: string | undefined;
  readonly placeholder?: string | undefined;
  /** Values that are offered; any other may be typed in. */
  readonly suggestions?: readonly string[];
  readonly isNumber?: boolean;
  /** The label is heard and not seen, where the place says what it is. */
  readonly isBare?: boolean;
  readonly className?: string;
}

/** One value of a request. */
export const Entry = (props: EntryProps): ReactNode => {
  const { label, value, onChange, problem, placeholder, suggestions = [], isNumber = false, isBare = false } = props;
  const list = useId();
  return (
    <TextField
      className={`field ${props.className ?? ""}`}
      value={value}
      onChange={onChange}
      maxLength={limits.text}
      isInvalid={problem !== undefined}
      validationBehavior="aria"
    >
      <Label className={isBare ? "unseen" : "react-aria-Label"}>{label}</Label>
      <Input
        className="input mono"
        spellCheck={false}
        autoComplete="off"
        inputMode={isNumber ? "numeric" : "text"}
        placeholder={placeholder ?? ""}
        {...(suggestions.length === 0 ? {} : { list })}
      />
      {suggestions.length === 0 ? null : (
        <datalist id={list}>
          {suggestions.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
      {problem === undefined ? null : <FieldError className="problem">{problem}</FieldError>}
    </TextField>
  );
};
