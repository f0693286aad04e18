import { Info as Sign } from "lucide-react";
import type { ReactNode } from "react";
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";

/** A sign behind which more is told. */
export const Info = ({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode => (
  <DialogTrigger>
    <Button className="button quiet icon small" aria-label={label}>
      <Sign aria-hidden="true" />
    </Button>
    <Popover className="popover info">
      <Dialog className="stack" aria-label={label}>
        {children}
      </Dialog>
    </Popover>
  </DialogTrigger>
);
