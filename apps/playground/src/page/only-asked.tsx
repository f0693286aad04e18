import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { askedTabs } from "../engine/asked.js";
import { setAsked } from "../engine/transitions.js";
import type { PanelProps } from "../panels/panel-props.js";

/** Says which documents the request is put to, where it is not all of them. */
export const OnlyAsked = ({ workspace, change }: Pick<PanelProps, "workspace" | "change">): ReactNode => {
  const { t, i18n } = useTranslation();
  const asked = askedTabs(workspace);
  if (asked.length === workspace.tabs.length) return null;
  const names = new Intl.ListFormat(i18n.language).format(asked.map(({ name }) => name));
  return (
    <div className="told only-asked" role="status">
      <span>{t(($) => $.page.onlyAsked, { names })}</span>
      <Button className="button quiet" onPress={() => change((before) => setAsked(before, undefined))}>
        {t(($) => $.page.askAll)}
      </Button>
    </div>
  );
};
