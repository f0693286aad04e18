import { BookMarked, GraduationCap, Library, type LucideIcon, UserCog } from "lucide-react";
import { lazy, type ReactNode, Suspense, useRef } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { type LearnPage, learnPages, learnStart } from "../../engine/learn/place.js";
import { learnAt } from "../../engine/transitions.js";
import { Waiting } from "../../parts/notice.js";
import type { PanelProps } from "../panel-props.js";
import { Gallery } from "./examples/gallery.js";
import type { LearnProps } from "./learn-props.js";
import "./learn.css";
import { useAsker } from "./use-asker.js";

// What is less often looked at is loaded when it is opened.
const Catalogs = lazy(async () => ({ default: (await import("./catalogs/catalogs.js")).Catalogs }));
const Roles = lazy(async () => ({ default: (await import("./roles/roles.js")).Roles }));
const Reference = lazy(async () => ({ default: (await import("./reference/reference.js")).Reference }));

const icons: Readonly<Record<LearnPage, LucideIcon>> = {
  examples: GraduationCap,
  catalogs: Library,
  roles: UserCog,
  reference: BookMarked,
};

const isPage = (key: unknown): key is LearnPage => learnPages.some((page) => page === key);

/** What there is to learn from: examples, catalogs, service roles, and the language itself. */
export const LearnPanel = (panel: PanelProps): ReactNode => {
  const { t } = useTranslation();
  const { workspace, change } = panel;
  const place = workspace.learn ?? learnStart;
  const moved = useRef(false);
  const learn: LearnProps = {
    ...panel,
    place,
    asker: useAsker(),
    hasMoved: () => moved.current,
    go: (to) => {
      moved.current = true;
      change((before) => learnAt(before, to));
    },
  };
  const shown: Readonly<Record<LearnPage, ReactNode>> = {
    examples: <Gallery {...learn} />,
    catalogs: <Catalogs {...learn} />,
    roles: <Roles {...learn} />,
    reference: <Reference {...learn} />,
  };
  return (
    <Tabs
      className="learn"
      selectedKey={place.page}
      onSelectionChange={(page) => {
        if (isPage(page) && page !== place.page) learn.go({ page, search: "" });
      }}
    >
      <h2 className="unseen">{t(($) => $.learn.title)}</h2>
      <TabList className="pages" aria-label={t(($) => $.learn.pages)}>
        {learnPages.map((page) => {
          const Icon = icons[page];
          return (
            <Tab id={page} key={page} className="page-tab">
              <Icon aria-hidden="true" /> {t(($) => $.learn.page[page])}
            </Tab>
          );
        })}
      </TabList>
      {learnPages.map((page) => (
        <TabPanel id={page} key={page} className="learn-page">
          <Suspense fallback={<Waiting />}>{shown[page]}</Suspense>
        </TabPanel>
      ))}
    </Tabs>
  );
};
