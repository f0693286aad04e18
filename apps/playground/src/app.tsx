import { type ReactNode, useEffect, useState } from "react";
import {
  Button,
  FileTrigger,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  Tab,
  TabList,
  TabPanel,
  Tabs,
} from "react-aria-components";
import { useTranslation } from "react-i18next";
import { documentFile, openFile } from "./engine/files.js";
import { limits } from "./engine/limits.js";
import type { Mark } from "./engine/protocol.js";
import { toHash } from "./engine/share.js";
import { addTab, closeTab, editTab, renameTab, setKind, showTab } from "./engine/transitions.js";
import type { Workspace } from "./engine/workspace.js";
import { type ExampleName, exampleNames, examples } from "./examples/examples.js";
import { type Language, languageNames, languages } from "./i18n/texts.js";
import { AskPanel } from "./panels/ask-panel.js";
import { ComparePanel } from "./panels/compare-panel.js";
import { DocumentPanel } from "./panels/document-panel.js";
import { SeePanel } from "./panels/see-panel.js";
import { Choice } from "./parts/choice.js";
import { saveFile } from "./parts/save-file.js";
import { type Answered, useAnswer } from "./state/use-answer.js";
import { themes, useStored, useTheme } from "./state/use-appearance.js";
import { useDroppedFiles } from "./state/use-dropped-files.js";
import { useWorkspace, type WorkspaceState } from "./state/use-workspace.js";

const isLanguage = (value: unknown): value is Language => languages.some((language) => language === value);

const useLanguage = (): readonly [Language, (language: Language) => void] => {
  const { i18n } = useTranslation();
  const choice = useStored<Language>(
    "camwright.language",
    isLanguage,
    isLanguage(i18n.language) ? i18n.language : "en",
  );
  const [language] = choice;
  useEffect(() => {
    void i18n.changeLanguage(language);
    document.documentElement.lang = language;
  }, [i18n, language]);
  return choice;
};

const ShareButton = ({ workspace }: { readonly workspace: Workspace }): ReactNode => {
  const { t } = useTranslation();
  const [message, setMessage] = useState("");
  const copy = async (): Promise<void> => {
    const link = `${location.href.split("#")[0] ?? ""}${await toHash(workspace)}`;
    try {
      await navigator.clipboard.writeText(link);
      setMessage(t(($) => $.share.copied));
    } catch {
      location.hash = new URL(link).hash;
      setMessage(t(($) => $.share.failed));
    }
  };
  return (
    <>
      <Button className="button primary" onPress={() => void copy()}>
        {t(($) => $.share.link)}
      </Button>
      <output className="hint">{message}</output>
    </>
  );
};

const ExamplesMenu = ({ change }: Pick<WorkspaceState, "change">): ReactNode => {
  const { t } = useTranslation();
  const open = async (name: ExampleName): Promise<void> => {
    const opened = await examples[name]();
    change(() => opened);
  };
  return (
    <MenuTrigger>
      <Button className="button">
        {t(($) => $.examples.label)} <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="popover">
        <Menu className="list" aria-label={t(($) => $.examples.choose)}>
          {exampleNames.map((name) => (
            <MenuItem key={name} id={name} className="option" onAction={() => void open(name)}>
              {t(($) => $.examples.name[name])}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
};

const Header = ({ workspace, change }: Pick<WorkspaceState, "workspace" | "change">): ReactNode => {
  const { t } = useTranslation();
  const [language, setLanguage] = useLanguage();
  const [theme, setTheme] = useTheme();
  return (
    <header className="header">
      <div>
        <h1>{t(($) => $.title)}</h1>
        <p className="hint">{t(($) => $.tagline)}</p>
      </div>
      <div className="row">
        <Choice
          compact
          label={t(($) => $.language)}
          value={language}
          onChange={setLanguage}
          options={languages.map((id) => ({ id, name: languageNames[id] }))}
        />
        <Choice
          compact
          label={t(($) => $.theme.label)}
          value={theme}
          onChange={setTheme}
          options={themes.map((id) => ({ id, name: t(($) => $.theme[id]) }))}
        />
        <ExamplesMenu change={change} />
        <ShareButton workspace={workspace} />
      </div>
    </header>
  );
};

const emptyDocument = '{\n  "version": "2.0",\n  "statement": []\n}\n';

interface DocumentsProps extends Pick<WorkspaceState, "workspace" | "change"> {
  /** The statements that decide the request. */
  readonly marks: readonly Mark[];
  /** The statements that do nothing. */
  readonly idle: readonly Mark[];
}

const saveShown = (workspace: Workspace): void => {
  const file = documentFile(workspace);
  if (file !== undefined) saveFile(file);
};

const Documents = ({ workspace, change, marks, idle }: DocumentsProps): ReactNode => {
  const { t } = useTranslation();
  const { tabs, active } = workspace;
  const [refused, setRefused] = useState("");
  const open = async (files: readonly File[]): Promise<void> => {
    for (const file of files.slice(0, limits.tabs)) {
      // oxlint-disable-next-line no-await-in-loop -- the documents come in the order of the files
      const text = file.size > 4 * limits.document ? undefined : await file.text();
      const fits = text !== undefined && text.length <= limits.document;
      setRefused(fits ? "" : t(($) => $.file.large, { name: file.name }));
      if (fits) change((before) => openFile(before, file.name, text) ?? before);
    }
  };
  useDroppedFiles((files) => void open(files));
  const add = (): void => change((before) => addTab(before, { name: "policy", kind: "identity", text: emptyDocument }));
  return (
    <Tabs
      className="documents"
      selectedKey={active}
      onSelectionChange={(id) => change((before) => showTab(before, String(id)))}
    >
      <div className="row bar">
        <TabList className="tablist" aria-label={t(($) => $.documents)} items={tabs}>
          {({ id, name, kind }) => (
            <Tab id={id} className="tab">
              {name} <span className="hint">{t(($) => $.kind[kind])}</span>
            </Tab>
          )}
        </TabList>
        <Button className="button" onPress={add}>
          {t(($) => $.tab.add)}
        </Button>
        <FileTrigger
          acceptedFileTypes={[".json", "application/json"]}
          allowsMultiple
          onSelect={(list) => void open([...(list ?? [])])}
        >
          <Button className="button">{t(($) => $.file.open)}</Button>
        </FileTrigger>
      </div>
      {refused === "" ? null : <p role="alert">{refused}</p>}
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="tabpanel">
          <DocumentPanel
            tab={tab}
            deciding={marks.filter((mark) => mark.tab === tab.id)}
            idle={idle.filter((mark) => mark.tab === tab.id)}
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

const noMarks: readonly Mark[] = [];

const idleIn = ({ outcome, pending }: Answered<"explore">): readonly Mark[] =>
  outcome?._tag === "answer" && outcome.gives._tag === "explored" && !pending ? outcome.gives.idle : noMarks;

/** The whole page. */
export const App = (): ReactNode => {
  const { t } = useTranslation();
  const { workspace, change, arrival } = useWorkspace();
  const [panel, setPanel] = useState("ask");
  const answered = useAnswer("ask", { tabs: workspace.tabs, request: workspace.request });
  const explored = useAnswer("explore", { tabs: workspace.tabs });
  const asked = answered.outcome?._tag === "answer" ? answered.outcome.gives : undefined;
  return (
    <>
      <a className="skip" href="#answer">
        {t(($) => $.skip)}
      </a>
      <Header workspace={workspace} change={change} />
      {arrival === "usual" ? null : (
        <p role="alert" className="banner">
          {t(($) => (arrival === "too-large" ? $.share.large : $.share.broken))}
        </p>
      )}
      <main className="main">
        <Documents
          workspace={workspace}
          change={change}
          marks={asked?._tag === "decided" && !answered.pending ? asked.marks : noMarks}
          idle={idleIn(explored)}
        />
        <Tabs className="panels" selectedKey={panel} onSelectionChange={(id) => setPanel(String(id))}>
          <TabList className="tablist" aria-label={t(($) => $.title)}>
            <Tab id="ask" className="tab">
              {t(($) => $.panel.ask)}
            </Tab>
            <Tab id="see" className="tab">
              {t(($) => $.panel.see)}
            </Tab>
            <Tab id="compare" className="tab">
              {t(($) => $.panel.compare)}
            </Tab>
          </TabList>
          <TabPanel id="ask" className="tabpanel">
            <AskPanel workspace={workspace} change={change} answered={answered} />
          </TabPanel>
          <TabPanel id="see" className="tabpanel">
            <SeePanel workspace={workspace} change={change} answered={explored} />
          </TabPanel>
          <TabPanel id="compare" className="tabpanel">
            <ComparePanel workspace={workspace} change={change} onAsk={() => setPanel("ask")} />
          </TabPanel>
        </Tabs>
      </main>
    </>
  );
};
