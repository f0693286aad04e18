import { ChevronDown, type LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from "react-aria-components";

/** One of several. */
export interface ChoiceProps<A extends string> {
  readonly label: string;
  readonly value: A;
  readonly options: readonly { readonly id: A; readonly name: string }[];
  readonly onChange: (value: A) => void;
  /** Stands for the label, which is then heard and not seen; in a narrow window also for the value. */
  readonly icon?: LucideIcon;
  /** The label is heard and not seen, where the place says what it is. */
  readonly isBare?: boolean;
}

export const Choice = <A extends string>({
  label,
  value,
  options,
  onChange,
  icon: Icon,
  isBare = Icon !== undefined,
}: ChoiceProps<A>): ReactNode => (
  <Select
    className={Icon === undefined ? "choice" : "choice compact"}
    value={value}
    onChange={(key) => {
      const chosen = options.find(({ id }) => id === key);
      if (chosen !== undefined) onChange(chosen.id);
    }}
  >
    <Label className={isBare ? "unseen" : "react-aria-Label"}>{label}</Label>
    <Button className="button select">
      {Icon === undefined ? null : <Icon aria-hidden="true" />}
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
