import type { ReactNode } from "react";

interface SourceProps {
  /** The title of the document, if it is known. */
  readonly title?: string;
  /** Document and product number, repository and path, or package and version, such as `598/10604`. */
  readonly refersTo: string;
  /** The day of the version used; absent where none is shown. */
  readonly date?: string;
}

/** Where a fact comes from. */
export const Source = ({ title, refersTo, date }: SourceProps): ReactNode => (
  <cite className="source">
    {title === undefined ? null : `${title} · `}
    <span className="mono">{refersTo}</span>
    {date === undefined ? null : ` · ${date}`}
  </cite>
);
