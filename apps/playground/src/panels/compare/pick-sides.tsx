import { ArrowLeftRight, Flag, History } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { isVersion, type Side, sideOf } from "../../engine/compare/sides.js";
import { markVersion, setCompared, swapCompared } from "../../engine/transitions.js";
import type { Workspace } from "../../engine/workspace.js";
import { Choice } from "../../parts/choice.js";
import { IconButton } from "../../parts/icon-button.js";
import type { PanelProps } from "../panel-props.js";

type PickProps = Pick<PanelProps, "workspace" | "change">;

const [now, before] = ["now:", "version:"];

const chosenIn = (workspace: Workspace, side: Side): string =>
  `${isVersion(workspace, side) ? before : now}${sideOf(workspace, side)?.id ?? ""}`;

const SideChoice = ({ workspace, change, side }: PickProps & { readonly side: Side }): ReactNode => {
  const { t } = useTranslation();
  const chosen = chosenIn(workspace, side);
  const options = workspace.tabs.flatMap(({ id, name, version }) => [
    { id: `${now}${id}`, name },
    ...(version !== undefined || chosen === `${before}${id}`
      ? [{ id: `${before}${id}`, name: t(($) => $.compare.version, { name }) }]
      : []),
  ]);
  const choose = (option: string): void => {
    const id = option.slice(option.indexOf(":") + 1);
    const isOld = option.startsWith(before);
    change((workspaceBefore) =>
      setCompared(
        workspaceBefore,
        side === "base" ? { base: id, baseIsVersion: isOld } : { next: id, nextIsVersion: isOld },
      ),
    );
  };
  return <Choice label={t(($) => $.compare[side])} value={chosen} options={options} onChange={choose} />;
};

/** Which two documents are compared, or a document with how it was. */
export const PickSides = ({ workspace, change }: PickProps): ReactNode => {
  const { t } = useTranslation();
  const [marked, setMarked] = useState<string>();
  const active = workspace.tabs.find(({ id }) => id === workspace.active);
  const mark = (id: string): void => {
    change((given) => markVersion(given, id));
    setMarked(id);
  };
  const withVersion = (id: string): void =>
    change((given) => setCompared(given, { base: id, baseIsVersion: true, next: id, nextIsVersion: false }));
  return (
    <div className="stack">
      <div className="sides">
        <SideChoice workspace={workspace} change={change} side="base" />
        <IconButton icon={ArrowLeftRight} label={t(($) => $.compare.swap)} onPress={() => change(swapCompared)} />
        <SideChoice workspace={workspace} change={change} side="next" />
      </div>
      {active === undefined ? null : (
        <div className="row version">
          <strong>{active.name}</strong>
          {active.version === undefined ? null : (
            <Button className="button quiet" onPress={() => withVersion(active.id)}>
              <History aria-hidden="true" /> {t(($) => $.compare.withVersion)}
            </Button>
          )}
          <Button className="button quiet" onPress={() => mark(active.id)}>
            <Flag aria-hidden="true" /> {t(($) => $.compare.mark)}
          </Button>
          <output className="hint">
            {marked === active.id && active.version === undefined ? t(($) => $.compare.marked) : ""}
          </output>
        </div>
      )}
    </div>
  );
};
