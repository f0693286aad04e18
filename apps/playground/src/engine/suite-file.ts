import { askedTabs } from "./asked.js";
import type { Download } from "./files.js";
import { toCase } from "./to-case.js";
import type { Workspace } from "./workspace.js";

/**
 * The kept requests as a file for `camwright simulate --cases`: one case a line, each with the documents that decide it and the answer that it
 * shall have. Requests that are unfinished are left out.
 */
export const suiteFile = (workspace: Workspace): Download => ({
  name: "requests.ndjson",
  text: workspace.suite
    .flatMap(({ name, request, expected }) => {
      const asked = toCase({ tabs: askedTabs(workspace) }, request);
      return asked._tag === "case" ? [`${JSON.stringify({ id: name, ...asked.question, expected })}\n`] : [];
    })
    .join(""),
});
