import { Undo2 } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { type Dropped, restoreRequest } from "../../../engine/suite/transitions.js";
import type { PanelProps } from "../../panel-props.js";

interface DroppedNoticeProps extends Pick<PanelProps, "workspace" | "change"> {
  readonly dropped: Dropped | undefined;
  readonly onDone: () => void;
}

/** Offers to take the last dropping back, as long as the place of the request is free. */
export const DroppedNotice = ({ dropped, workspace, change, onDone }: DroppedNoticeProps): ReactNode => {
  const { t } = useTranslation();
  const isGone = dropped !== undefined && restoreRequest(workspace, dropped) !== workspace;
  return (
    <div role="status">
      {isGone ? (
        <p className="notice">
          {t(($) => $.suite.dropped, { name: dropped.entry.name })}
          <Button
            className="button small"
            onPress={() => {
              change((before) => restoreRequest(before, dropped));
              onDone();
            }}
          >
            <Undo2 aria-hidden="true" /> {t(($) => $.suite.undo)}
          </Button>
        </p>
      ) : null}
    </div>
  );
};
