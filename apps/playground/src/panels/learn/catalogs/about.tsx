import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Section } from "../../../parts/section.js";
import { Source } from "../../../parts/source.js";
import type { LearnProps } from "../learn-props.js";
import type { ActionsProps } from "./actions.js";

/** Where the facts of a service come from, and what there is to know about all of them. */
export const About = ({ page, go }: Pick<ActionsProps, "page"> & Pick<LearnProps, "go">): ReactNode => {
  const { t } = useTranslation();
  const documented = page._tag === "documented" ? page.catalog : undefined;
  return (
    <div className="stack">
      {page.prefixFacts.length === 0 ? null : (
        <Section title={t(($) => $.learn.catalog.prefixes)}>
          <ul className="stack">
            {page.prefixFacts.map(({ prefix, relation, reason, source }) => (
              <li key={`${prefix} ${reason}`}>
                <p>{t(($) => $.learn.catalog.prefix[relation], { prefix, reason })}</p>
                <Source refersTo={source} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {page.beside.length === 0 ? null : (
        <Section title={t(($) => $.learn.catalog.beside)}>
          <p>
            {page.beside.map((service) => (
              <Button key={service} className="link" onPress={() => go({ service, search: "" })}>
                {service}
              </Button>
            ))}
          </p>
        </Section>
      )}
      {documented === undefined ? (
        <Section title={t(($) => $.learn.sources)}>
          <Source
            refersTo="tencentcloud-sdk-nodejs"
            date={`${page.catalog.catalogVersion}, ${page.catalog.catalogDate ?? ""}`}
          />
        </Section>
      ) : (
        <>
          <Section title={t(($) => $.learn.notes)}>
            <ul className="notes">
              {documented.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </Section>
          <Section title={t(($) => $.learn.sources)}>
            <ul className="sources">
              {documented.sources.map(({ id, title, ref, date }) => (
                <li key={id}>
                  <Source title={title} refersTo={ref} date={date} />
                </li>
              ))}
            </ul>
          </Section>
          {documented.leftOut === undefined || documented.leftOut.length === 0 ? null : (
            <Section title={t(($) => $.learn.catalog.leftOut)}>
              <ul className="notes">
                {documented.leftOut.map(({ name, reason }) => (
                  <li key={name}>
                    <code>{name}</code> {reason}
                  </li>
                ))}
              </ul>
            </Section>
          )}
        </>
      )}
    </div>
  );
};
