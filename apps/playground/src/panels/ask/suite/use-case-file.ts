import { useState } from "react";
import { limits } from "../../../engine/limits.js";
import type { OpenedCases } from "../../../engine/suite/open-cases.js";
import { addRequests, replaceTabs } from "../../../engine/suite/transitions.js";
import type { Tab } from "../../../engine/workspace.js";
import { askOnce } from "../../../state/ask-once.js";
import type { PanelProps } from "../../panel-props.js";

/** What became of a file of cases. */
type CaseFileState =
  | { readonly _tag: "none" }
  | { readonly _tag: "reading"; readonly name: string }
  | { readonly _tag: "read"; readonly name: string; readonly opened: OpenedCases }
  | { readonly _tag: "refused"; readonly name: string; readonly reason: "large" | "failed" };

/** Opens files of cases. */
export interface CaseFile {
  readonly state: CaseFileState;
  readonly open: (file: File | undefined) => Promise<void>;
  /** Puts the documents that came with the cases in the place of those that are open. */
  readonly openDocuments: () => void;
  readonly close: () => void;
}

/** Reads files of cases in a worker, and keeps their requests. */
export const useCaseFile = (tabs: readonly Tab[], change: PanelProps["change"]): CaseFile => {
  const [state, setState] = useState<CaseFileState>({ _tag: "none" });
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const { name } = file;
    if (file.size > limits.unpacked) return setState({ _tag: "refused", name, reason: "large" });
    setState({ _tag: "reading", name });
    const outcome = await askOnce("cases", { file: await file.text(), tabs });
    if (outcome._tag !== "answer") return setState({ _tag: "refused", name, reason: "failed" });
    change((before) => addRequests(before, outcome.gives.entries));
    setState({ _tag: "read", name, opened: outcome.gives });
  };
  const openDocuments = (): void => {
    const documents = state._tag === "read" ? state.opened.documents : undefined;
    if (documents !== undefined) change((before) => replaceTabs(before, documents));
    setState({ _tag: "none" });
  };
  return { state, open, openDocuments, close: () => setState({ _tag: "none" }) };
};
