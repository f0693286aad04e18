import { Ellipsis } from "lucide-react";
import type { ReactNode } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { moveRequest, replaceRequest } from "../../../engine/suite/transitions.js";
import type { SuiteEntry } from "../../../engine/workspace.js";
import type { PanelProps } from "../../panel-props.js";

interface RowMenuProps extends Pick<PanelProps, "change"> {
  readonly entry: SuiteEntry;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onRename: () => void;
  readonly onDrop: () => void;
}

/** What may be done with a kept request. */
export const RowMenu = ({ entry, isFirst, isLast, onRename, onDrop, change }: RowMenuProps): ReactNode => {
  const { t } = useTranslation();
  const { id, name } = entry;
  const move = (by: number) => () => change((before) => moveRequest(before, id, by));
  return (
    <MenuTrigger>
      <Button className="button quiet icon small" aria-label={t(($) => $.suite.more, { name })}>
        <Ellipsis aria-hidden="true" />
      </Button>
      <Popover className="popover">
        <Menu className="list" disabledKeys={[...(isFirst ? ["up"] : []), ...(isLast ? ["down"] : [])]}>
          <MenuItem className="option" onAction={onRename}>
            {t(($) => $.suite.rename)}
          </MenuItem>
          <MenuItem className="option" onAction={() => change((before) => replaceRequest(before, id))}>
            {t(($) => $.suite.replace)}
          </MenuItem>
          <MenuItem id="up" className="option" onAction={move(-1)}>
            {t(($) => $.suite.up)}
          </MenuItem>
          <MenuItem id="down" className="option" onAction={move(1)}>
            {t(($) => $.suite.down)}
          </MenuItem>
          <MenuItem className="option" onAction={onDrop}>
            {t(($) => $.suite.drop)}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
};
