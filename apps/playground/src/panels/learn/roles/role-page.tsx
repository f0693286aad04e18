import { ArrowLeft, FilePlus2 } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { roleDocuments } from "../../../engine/learn/role-documents.js";
import type { RolePage } from "../../../engine/learn/roles.js";
import { addTab } from "../../../engine/transitions.js";
import { Empty } from "../../../parts/notice.js";
import { Section } from "../../../parts/section.js";
import { Source } from "../../../parts/source.js";
import type { LearnProps } from "../learn-props.js";
import { useArrival } from "../use-arrival.js";
import { PresetFacts } from "./preset-facts.js";
import { RoleFacts } from "./role-facts.js";

interface RolePageProps extends LearnProps {
  readonly page: RolePage;
}

const OpenDocuments = ({ page, change }: Pick<RolePageProps, "page" | "change">): ReactNode => {
  const { t } = useTranslation();
  const [count, setCount] = useState(0);
  const documents = roleDocuments(page);
  const open = (): void => {
    change((before) => documents.reduce(addTab, before));
    setCount(documents.length);
  };
  if (documents.length === 0) return null;
  return (
    <div className="row">
      <Button className="button primary" onPress={open}>
        <FilePlus2 aria-hidden="true" /> {t(($) => $.learn.role.open)}
      </Button>
      <output className="hint">
        {count === 0 ? t(($) => $.learn.role.openHint) : t(($) => $.learn.role.opened, { count })}
      </output>
    </div>
  );
};

/** Everything that is documented of one role or preset policy. */
export const RolePageView = ({ page, place, go, change, hasMoved }: RolePageProps): ReactNode => {
  const { t } = useTranslation();
  const view = useArrival<HTMLDivElement>(hasMoved);
  const back = (
    <Button className="button quiet back" onPress={() => go({ role: "" })}>
      <ArrowLeft aria-hidden="true" /> {t(($) => $.learn.role.back)}
    </Button>
  );
  if (page._tag === "missing") {
    return (
      <div className="stack">
        {back}
        <Empty>{t(($) => $.learn.role.missing, { name: place.role })}</Empty>
      </div>
    );
  }
  const { sources, notes } = page._tag === "role" ? page.role : page.preset;
  return (
    <div className="stack arrived" ref={view} tabIndex={-1}>
      {back}
      {page._tag === "role" ? <RoleFacts role={page.role} /> : <PresetFacts preset={page.preset} />}
      {notes === null ? null : (
        <Section title={t(($) => $.learn.notes)}>
          <p>{notes}</p>
        </Section>
      )}
      <OpenDocuments page={page} change={change} />
      <Section title={t(($) => $.learn.sources)}>
        <ul className="sources">
          {sources.map(({ title, ref, date }) => (
            <li key={`${title} ${ref}`}>
              <Source title={title} refersTo={ref} date={date} />
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
};
