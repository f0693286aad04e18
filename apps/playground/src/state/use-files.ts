import { useCallback, useState } from "react";
import { limits } from "../engine/limits.js";
import type { Opened } from "../engine/questions/open.js";
import { addTab } from "../engine/transitions.js";
import type { Workspace } from "../engine/workspace.js";
import type { PanelProps } from "../panels/panel-props.js";
import { askOnce } from "./ask-once.js";

/** Why a file is not opened. */
export interface RefusedFile {
  readonly name: string;
  readonly reason: Extract<Opened, { _tag: "refused" }>["reason"] | "cases" | "many" | "failed";
}

const read = async (file: File): Promise<Opened | undefined> => {
  if (file.size > limits.unpacked) return { _tag: "refused", reason: "large" };
  const outcome = await askOnce("open", { name: file.name, text: await file.text() });
  return outcome._tag === "answer" ? outcome.gives : undefined;
};

const refusalOf = (opened: Opened | undefined, isFull: boolean): RefusedFile["reason"] | undefined => {
  if (opened === undefined) return "failed";
  if (opened._tag === "refused") return opened.reason;
  if (opened._tag === "cases") return "cases";
  return isFull && opened._tag === "document" ? "many" : undefined;
};

const placed = (workspace: Workspace, opened: Opened): Workspace => {
  if (opened._tag === "workspace") return opened.workspace;
  return opened._tag === "document" ? addTab(workspace, opened.document) : workspace;
};

/** Opens files, and says of which it does not and why. */
export const useFiles = ({
  workspace,
  change,
}: Pick<PanelProps, "workspace" | "change">): {
  readonly open: (files: readonly File[]) => Promise<void>;
  readonly refused: readonly RefusedFile[];
} => {
  const [refused, setRefused] = useState<readonly RefusedFile[]>([]);
  const free = limits.tabs - workspace.tabs.length;
  const open = useCallback(
    async (files: readonly File[]): Promise<void> => {
      const refusals: RefusedFile[] = [];
      for (const [index, file] of files.slice(0, limits.tabs).entries()) {
        // oxlint-disable-next-line no-await-in-loop -- the documents come in the order of the files
        const opened = await read(file).catch(() => undefined);
        const reason = refusalOf(opened, index >= free);
        if (reason !== undefined) refusals.push({ name: file.name, reason });
        else if (opened !== undefined) change((before) => placed(before, opened));
      }
      setRefused(refusals);
    },
    [change, free],
  );
  return { open, refused };
};
