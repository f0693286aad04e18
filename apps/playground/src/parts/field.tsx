import type { ReactNode } from "react";
import { Input, Label, Text, TextField } from "react-aria-components";

/** One line to type in. */
export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly mono?: boolean;
}

export const Field = ({ label, value, onChange, hint, mono = true }: FieldProps): ReactNode => (
  <TextField className="field" value={value} onChange={onChange}>
    <Label>{label}</Label>
    <Input className={mono ? "input mono" : "input"} spellCheck={false} autoComplete="off" />
    {hint === undefined ? null : (
      <Text slot="description" className="hint">
        {hint}
      </Text>
    )}
  </TextField>
);
