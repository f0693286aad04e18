import type { ReactNode } from "react";
import type { Block, Item, Line, Report } from "../../../engine/report/report.js";

// Reports never change once they are made, so that places are names enough.
const LineView = ({ line }: { readonly line: Line }): ReactNode =>
  line.map((run, index) => {
    const key = String(index);
    return typeof run === "string" ? <span key={key}>{run}</span> : <code key={key}>{run.code}</code>;
  });

const Items = ({ items }: { readonly items: readonly Item[] }): ReactNode => (
  <ul>
    {items.map((item, index) => {
      const key = String(index);
      return (
        <li key={key}>
          <LineView line={item.line} />
          {item.items.length === 0 ? null : <Items items={item.items} />}
        </li>
      );
    })}
  </ul>
);

const BlockView = ({ block }: { readonly block: Block }): ReactNode => {
  switch (block._tag) {
    case "heading":
      return block.level === 1 ? <h1>{block.text}</h1> : <h2>{block.text}</h2>;
    case "paragraph":
      return (
        <p>
          <LineView line={block.line} />
        </p>
      );
    case "fields":
      return (
        <dl>
          {block.fields.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <LineView line={value} />
              </dd>
            </div>
          ))}
        </dl>
      );
    case "list":
      return <Items items={block.items} />;
  }
};

/** A report as it is printed. */
export const ReportView = ({ report }: { readonly report: Report }): ReactNode => (
  <article className="report">
    {report.map((block, index) => {
      const key = String(index);
      return <BlockView key={key} block={block} />;
    })}
  </article>
);
