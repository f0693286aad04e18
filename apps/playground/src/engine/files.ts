import { inspectPolicy } from "@camwright/core";
import { limits } from "./limits.js";
import { toCase } from "./to-case.js";
import { addTab } from "./transitions.js";
import { type TabKind, tabKinds, type Workspace } from "./workspace.js";

/** A file as the page gives it to a person. */
export interface Download {
  readonly name: string;
  readonly text: string;
}

const isTabKind = (kind: string): kind is TabKind => tabKinds.some((each) => each === kind);

/** A name that every file system takes. */
const fileName = (name: string): string =>
  name.replaceAll(/[^\p{L}\p{N}._-]+/gu, "-").replace(/^[.-]+/, "") || "policy";

/** Opens a file as a document of the kind that it looks like; `undefined` for one that is larger than any policy. */
export const openFile = (workspace: Workspace, name: string, text: string): Workspace | undefined => {
  if (text.length > limits.document || workspace.tabs.length >= limits.tabs) return undefined;
  const { kind } = inspectPolicy(text);
  const shown = name.replace(/\.json$/i, "").slice(0, 80) || "policy";
  return addTab(workspace, { name: shown, kind: isTabKind(kind) ? kind : "identity", text });
};

/** The shown document as a file. */
export const documentFile = ({ tabs, active }: Workspace): Download | undefined => {
  const tab = tabs.find(({ id }) => id === active);
  return tab && { name: `${fileName(tab.name)}.json`, text: tab.text };
};

/**
 * The kept requests as a file for `camwright simulate --cases`: one case a line, each with the documents that decide it and the answer that it
 * shall have. Requests that are unfinished are left out.
 */
export const suiteFile = ({ tabs, suite }: Workspace): Download => ({
  name: "requests.ndjson",
  text: suite
    .flatMap(({ name, request, expected }) => {
      const asked = toCase({ tabs }, request);
      return asked._tag === "case" ? [`${JSON.stringify({ id: name, ...asked.question, expected })}\n`] : [];
    })
    .join(""),
});
