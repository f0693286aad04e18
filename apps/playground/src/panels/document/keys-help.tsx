import { Keyboard } from "lucide-react";
import type { ReactNode } from "react";
import { Dialog, DialogTrigger, Heading, Popover } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { IconButton } from "../../parts/icon-button.js";

/** The keys of the editor, which nobody has to know. */
export const KeysHelp = (): ReactNode => {
  const { t } = useTranslation();
  const keys = [
    [t(($) => $.editor.help.complete), "Ctrl-Space"],
    [t(($) => $.editor.help.next), "Tab"],
    [t(($) => $.editor.help.about), "Ctrl-K Ctrl-I, Alt-F1"],
    [t(($) => $.editor.help.finding), "F8"],
    [t(($) => $.editor.help.findings), "Ctrl-Shift-M"],
    [t(($) => $.editor.help.repair), "Ctrl-."],
    [t(($) => $.editor.help.undo), "Ctrl-Z, Ctrl-Y"],
    [t(($) => $.editor.help.search), "Ctrl-F"],
    [t(($) => $.editor.help.leave), t(($) => $.editor.help.leaveKeys)],
  ] as const;
  return (
    <DialogTrigger>
      <IconButton icon={Keyboard} label={t(($) => $.editor.keys)} />
      <Popover className="popover">
        <Dialog className="keys-help">
          <Heading slot="title">{t(($) => $.editor.help.title)}</Heading>
          <dl>
            {keys.map(([name, key]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <kbd>{key}</kbd>
                </dd>
              </div>
            ))}
          </dl>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
};
