import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { Button, Tooltip, TooltipTrigger } from "react-aria-components";

interface IconButtonProps {
  readonly icon: LucideIcon;
  /** What it does; shown when it is hovered or focused. */
  readonly label: string;
  readonly onPress?: () => void;
  readonly isDisabled?: boolean;
}

/** A button that is a picture. */
export const IconButton = ({ icon: Icon, label, ...rest }: IconButtonProps): ReactNode => (
  <TooltipTrigger delay={400}>
    <Button className="button quiet icon" aria-label={label} {...rest}>
      <Icon aria-hidden="true" />
    </Button>
    <Tooltip className="tooltip" offset={4}>
      {label}
    </Tooltip>
  </TooltipTrigger>
);
