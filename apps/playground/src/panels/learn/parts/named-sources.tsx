import type { CatalogSource } from "@camwright/catalog";
import type { ReactNode } from "react";
import { Source } from "../../../parts/source.js";

interface NamedSourcesProps {
  /** The ids of the sources that say it. */
  readonly ids: readonly string[];
  readonly sources: readonly CatalogSource[];
}

/** The documents behind ids; an id that has none stands for itself. */
export const NamedSources = ({ ids, sources }: NamedSourcesProps): ReactNode => (
  <ul className="sources">
    {ids.map((id) => {
      const source = sources.find((each) => each.id === id);
      return (
        <li key={id}>
          {source === undefined ? (
            <Source refersTo={id} />
          ) : (
            <Source title={source.title} refersTo={source.ref} date={source.date} />
          )}
        </li>
      );
    })}
  </ul>
);
