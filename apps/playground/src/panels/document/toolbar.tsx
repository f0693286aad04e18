import { Download, ListChecks, Redo2, TextAlignStart, Undo2, X } from "lucide-react";
import type { ReactNode } from "react";
import { Toolbar } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { HistoryDepth } from "../../editor/run-editor.js";
import { IconButton } from "../../parts/icon-button.js";
import { KeysHelp } from "./keys-help.js";

interface ToolsProps {
  readonly name: string;
  readonly depth: HistoryDepth;
  /** Whether a finding has a repair. */
  readonly isRepairable: boolean;
  readonly onFormat: () => void;
  readonly onFixAll: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onSave: () => void;
  /** Absent for the only document. */
  readonly onClose: (() => void) | undefined;
}

/** What can be done with a document. */
export const Tools = (props: ToolsProps): ReactNode => {
  const { t } = useTranslation();
  const { depth, name, onClose } = props;
  return (
    <Toolbar className="tools" aria-label={t(($) => $.editor.tools)}>
      <IconButton icon={Undo2} label={t(($) => $.editor.undo)} isDisabled={!depth.undo} onPress={props.onUndo} />
      <IconButton icon={Redo2} label={t(($) => $.editor.redo)} isDisabled={!depth.redo} onPress={props.onRedo} />
      <IconButton icon={TextAlignStart} label={t(($) => $.editor.format)} onPress={props.onFormat} />
      <IconButton
        icon={ListChecks}
        label={t(($) => $.editor.fixAll)}
        isDisabled={!props.isRepairable}
        onPress={props.onFixAll}
      />
      <IconButton icon={Download} label={t(($) => $.document.save)} onPress={props.onSave} />
      <KeysHelp />
      {onClose === undefined ? null : (
        <IconButton icon={X} label={t(($) => $.document.close, { name })} onPress={onClose} />
      )}
    </Toolbar>
  );
};
