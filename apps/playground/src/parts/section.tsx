import { type ReactNode, useId } from "react";

interface SectionProps {
  readonly title: string;
  /** Stands at the end of the title's line. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a panel under a title of its own. */
export const Section = ({ title, tools, children }: SectionProps): ReactNode => {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h3 id={id}>{title}</h3>
        {tools}
      </div>
      {children}
    </section>
  );
};
