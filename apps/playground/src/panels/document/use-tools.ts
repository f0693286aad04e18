import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { EditorHandle } from "../../editor/handle.js";
import type { SharedClient } from "../../engine/shared-client.js";
import type { TabKind } from "../../engine/workspace.js";

/** The tools that a worker does the work for, and what they have to say. */
export interface TextTools {
  readonly format: () => Promise<void>;
  readonly fixAll: () => Promise<void>;
  readonly message: string;
}

/** Formats and repairs what an editor shows, in one step each. A text that was typed on meanwhile is left alone. */
export const useTools = (helper: SharedClient, editor: EditorHandle | undefined, kind: TabKind): TextTools => {
  const { t } = useTranslation();
  const [message, setMessage] = useState("");

  const format = async (): Promise<void> => {
    if (editor === undefined) return;
    const { text, offset } = editor.read();
    const outcome = await helper.ask("format", { text, offset, kind });
    if (outcome._tag !== "answer" || editor.read().text !== text) return;
    const formatted = outcome.gives;
    if (formatted._tag === "formatted") {
      editor.replace(formatted.text, formatted.offset);
      setMessage(t(($) => (formatted.text === text ? $.editor.formattedAlready : $.editor.formatted)));
    } else {
      const { range, message: reason } = formatted.reason ?? {};
      setMessage(
        reason === undefined
          ? t(($) => $.editor.refusedPlain)
          : t(($) => $.editor.refused, { line: range?.start.line ?? 1, message: reason }),
      );
    }
  };

  const fixAll = async (): Promise<void> => {
    if (editor === undefined) return;
    const { text } = editor.read();
    const outcome = await helper.ask("fix", { text, kind });
    if (outcome._tag !== "answer" || editor.read().text !== text) return;
    editor.replace(outcome.gives.text);
    const isChanged = outcome.gives.text !== text;
    setMessage(isChanged ? t(($) => $.editor.fixed, { count: outcome.gives.count }) : t(($) => $.editor.fixedNone));
  };

  return { format, fixAll, message };
};
