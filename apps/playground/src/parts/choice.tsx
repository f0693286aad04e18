import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from "react-aria-components";

/** One of several. */
export interface ChoiceProps<A extends string> {
  readonly label: string;
  readonly value: A;
  readonly options: readonly { readonly id: A; readonly name: string }[];
  readonly onChange: (value: A) => void;
  readonly compact?: boolean;
}

export const Choice = <A extends string>({
  label,
  value,
  options,
  onChange,
  compact = false,
}: ChoiceProps<A>): ReactNode => (
  <Select
    className={compact ? "choice compact" : "choice"}
    value={value}
    onChange={(key) => {
      const chosen = options.find(({ id }) => id === key);
      if (chosen !== undefined) onChange(chosen.id);
    }}
  >
    <Label className={compact ? "unseen" : "react-aria-Label"}>{label}</Label>
    <Button className="button select">
      <SelectValue />
      <ChevronDown aria-hidden="true" />
    </Button>
    <Popover className="popover">
      <ListBox className="list" items={options}>
        {({ id, name }) => (
          <ListBoxItem id={id} className="option">
            {name}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  </Select>
);
