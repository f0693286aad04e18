import { type ReactNode, useId } from "react";

interface BlockProps {
  readonly title: string;
  /** By which the page finds the part. */
  readonly name?: string;
  /** What stands beside the title. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the request, with a name of its own. */
export const Block = ({ title, name, tools, children }: BlockProps): ReactNode => {
  const id = useId();
  return (
    <fieldset className="block" data-part={name} aria-labelledby={id}>
      <div className="block-head">
        <h3 id={id}>{title}</h3>
        {tools === undefined ? null : <div className="block-tools">{tools}</div>}
      </div>
      {children}
    </fieldset>
  );
};
