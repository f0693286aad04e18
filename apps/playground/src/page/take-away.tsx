import { Share2 } from "lucide-react";
import { lazy, type ReactNode, Suspense } from "react";
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { PanelProps } from "../panels/panel-props.js";
import { Waiting } from "../parts/notice.js";

const TakeAwayPanel = lazy(async () => ({
  default: (await import("../panels/take-away/take-away-panel.js")).TakeAwayPanel,
}));

/** Opens what can be taken away: the link, and files. */
export const TakeAway = ({ workspace }: Pick<PanelProps, "workspace">): ReactNode => {
  const { t } = useTranslation();
  return (
    <DialogTrigger>
      <Button className="button primary">
        <Share2 aria-hidden="true" /> {t(($) => $.takeAway.label)}
      </Button>
      <Popover className="popover tall" placement="bottom end">
        <Dialog className="take-away" aria-label={t(($) => $.takeAway.title)}>
          <Suspense fallback={<Waiting />}>
            <TakeAwayPanel workspace={workspace} />
          </Suspense>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
};
