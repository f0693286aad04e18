import { Fragment, type ReactNode } from "react";

interface FactsProps {
  /** What is known, each with what it is called. */
  readonly facts: readonly (readonly [string, ReactNode])[];
}

/** Facts with their names. */
export const Facts = ({ facts }: FactsProps): ReactNode => (
  <dl className="facts">
    {facts.map(([name, value]) => (
      <Fragment key={name}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </Fragment>
    ))}
  </dl>
);
