import { FilePlus2, FolderOpen } from "lucide-react";
import { type ReactNode, useRef } from "react";
import { FileTrigger, Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { Sessions } from "../editor/session.js";
import { documentFile } from "../engine/files.js";
import type { Mark } from "../engine/mark.js";
import type { IdleStatement } from "../engine/questions/idle.js";
import { addTab, closeTab, editTab, renameTab, setKind, showTab } from "../engine/transitions.js";
import type { Workspace } from "../engine/workspace.js";
import { DocumentPanel } from "../panels/document/document-panel.js";
import type { PanelProps } from "../panels/panel-props.js";
import { IconButton } from "../parts/icon-button.js";
import { saveFile } from "../parts/save-file.js";
import { useIdleMarks } from "../parts/use-idle-note.js";
import type { Answered } from "../state/use-answer.js";
import { useHelper } from "../state/use-assist.js";
import { useDroppedFiles } from "../state/use-dropped-files.js";
import { useFiles } from "../state/use-files.js";

const emptyDocument = '{\n  "version": "2.0",\n  "statement": []\n}\n';

/** What the answers say about places in the documents. */
export interface Shown {
  readonly asked: Answered<"ask">;
  readonly idle: Answered<"idle">;
  /** The place that was last asked to be shown; a new object each time. */
  readonly revealed: Mark | undefined;
}

const saveShown = (workspace: Workspace): void => {
  const file = documentFile(workspace);
  if (file !== undefined) saveFile(file);
};

const noMarks: readonly Mark[] = [];

/** Places of statements that an answer names; none while a newer answer is awaited, because the text has changed. */
const decidingIn = ({ outcome, pending }: Shown["asked"]): readonly Mark[] =>
  outcome?._tag === "answer" && outcome.gives._tag === "decided" && !pending ? outcome.gives.marks : noMarks;

const noIdle: readonly IdleStatement[] = [];

const idleIn = ({ outcome, pending }: Shown["idle"]): readonly IdleStatement[] =>
  outcome?._tag === "answer" && !pending ? outcome.gives.statements : noIdle;

/** The documents in tabs, and how more of them come in. */
export const Documents = ({ workspace, change, asked, idle: answered, revealed }: PanelProps & Shown): ReactNode => {
  const { t } = useTranslation();
  const { tabs, active } = workspace;
  const sessions = useRef<Sessions>(new Map());
  const helper = useHelper();
  const { open, refused } = useFiles({ workspace, change });
  useDroppedFiles((files) => void open(files));
  const add = (): void => change((before) => addTab(before, { name: "policy", kind: "identity", text: emptyDocument }));
  const [deciding, idle] = [decidingIn(asked), idleIn(answered)];
  const idleMarks = useIdleMarks(tabs);
  return (
    <Tabs
      className="documents"
      selectedKey={active}
      onSelectionChange={(id) => change((before) => showTab(before, String(id)))}
    >
      <div className="strip">
        <TabList className="tablist" aria-label={t(($) => $.page.documents)} items={tabs}>
          {({ id, name, kind }) => (
            <Tab id={id} className="tab">
              {name} <span className="hint">{t(($) => $.common.kind[kind])}</span>
            </Tab>
          )}
        </TabList>
        <IconButton icon={FilePlus2} label={t(($) => $.page.add)} onPress={add} />
        <FileTrigger
          acceptedFileTypes={[".json", ".ndjson", "application/json"]}
          allowsMultiple
          onSelect={(list) => void open([...(list ?? [])])}
        >
          <IconButton icon={FolderOpen} label={t(($) => $.page.open)} />
        </FileTrigger>
      </div>
      {refused.map(({ name, reason }) => (
        <p role="alert" className="banner" key={name}>
          {t(($) => $.page.refused[reason], { name })}
        </p>
      ))}
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="sheet">
          <DocumentPanel
            tab={tab}
            request={workspace.request}
            sessions={sessions.current}
            helper={helper}
            deciding={deciding.filter((mark) => mark.tab === tab.id)}
            idle={idleMarks(idle, tab.id)}
            revealed={revealed?.tab === tab.id ? revealed : undefined}
            onSave={() => saveShown(workspace)}
            onClose={tabs.length === 1 ? undefined : () => change((before) => closeTab(before, tab.id))}
            onEdit={(text) => change((before) => editTab(before, tab.id, text))}
            onRename={(name) => change((before) => renameTab(before, tab.id, name))}
            onKind={(kind) => change((before) => setKind(before, tab.id, kind))}
          />
        </TabPanel>
      ))}
    </Tabs>
  );
};
