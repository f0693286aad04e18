import { Download } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { documentFile, workspaceFile } from "../../engine/files.js";
import type { Workspace } from "../../engine/workspace.js";
import { saveFile } from "../../parts/save-file.js";
import { Section } from "../../parts/section.js";
import { ShareLink } from "./share-link.js";
import "./take-away.css";

/** What makes cases is loaded when it is needed. */
const saveRequests = async (workspace: Workspace): Promise<void> => {
  const { suiteFile } = await import("../../engine/suite-file.js");
  saveFile(suiteFile(workspace));
};

const Save = ({
  label,
  hint,
  onPress,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly onPress: () => void;
}): ReactNode => (
  <div className="row">
    <Button className="button" onPress={onPress}>
      <Download aria-hidden="true" /> {label}
    </Button>
    {hint === undefined ? null : <span className="hint">{hint}</span>}
  </div>
);

/** Everything that can be taken away: the link that carries it all, and files. */
export const TakeAwayPanel = ({ workspace }: { readonly workspace: Workspace }): ReactNode => {
  const { t } = useTranslation();
  const name = workspace.tabs.find(({ id }) => id === workspace.active)?.name ?? "";
  const document = documentFile(workspace);
  return (
    <div className="stack">
      <h2>{t(($) => $.takeAway.title)}</h2>
      <ShareLink workspace={workspace} />
      <Section title={t(($) => $.takeAway.files)}>
        <Save
          label={t(($) => $.takeAway.everything)}
          hint={t(($) => $.takeAway.everythingHint)}
          onPress={() => saveFile(workspaceFile(workspace))}
        />
        {document === undefined ? null : (
          <Save label={t(($) => $.takeAway.document, { name })} onPress={() => saveFile(document)} />
        )}
        {workspace.suite.length === 0 ? null : (
          <Save
            label={t(($) => $.takeAway.requests)}
            hint={t(($) => $.takeAway.requestsHint)}
            onPress={() => void saveRequests(workspace)}
          />
        )}
      </Section>
    </div>
  );
};
