import type { ReactNode } from "react";
import { GridList, GridListItem, ListLayout, Virtualizer } from "react-aria-components";

interface RowsProps<A> {
  readonly label: string;
  readonly items: readonly A[];
  readonly idOf: (item: A) => string;
  /** What a row is called. */
  readonly nameOf: (item: A) => string;
  readonly onOpen: (id: string) => void;
  /** The row that is open beside the list. */
  readonly open?: string | undefined;
  readonly empty: ReactNode;
  readonly children: (item: A) => ReactNode;
}

/** A long list of which only the rows in sight are made. A row is a line of columns where there is room, else a card. */
export const Rows = <A extends object>({
  label,
  items,
  idOf,
  nameOf,
  onOpen,
  open,
  empty,
  children,
}: RowsProps<A>): ReactNode => (
  <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowSize: 56, gap: 0 }}>
    <GridList
      className={items.length > 6 ? "rows tall" : "rows"}
      aria-label={label}
      items={items}
      dependencies={[open]}
      onAction={(key) => onOpen(String(key))}
      renderEmptyState={() => <div className="rows-empty">{empty}</div>}
    >
      {(item) => (
        <GridListItem
          id={idOf(item)}
          textValue={nameOf(item)}
          className={idOf(item) === open ? "row-item open" : "row-item"}
        >
          <div className="row-line">{children(item)}</div>
        </GridListItem>
      )}
    </GridList>
  </Virtualizer>
);
