import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";
import { moved, type Place } from "./moved.js";

/** The field of a grid to which the Tab key comes, and the keys that lead to others. */
export interface GridFocus {
  readonly at: Place;
  readonly focusOn: (place: Place) => void;
  readonly press: (event: KeyboardEvent) => void;
  /** What scrolls: fields in it name their place in `data-cell`. */
  readonly body: RefObject<HTMLDivElement | null>;
}

/** Walks a grid by keys: arrows, Home, End and pages move, Enter and the space bar choose. */
export const useGridFocus = (size: Place, rowHeight: number, onChoose: (place: Place) => void): GridFocus => {
  const body = useRef<HTMLDivElement>(null);
  const [focus, focusOn] = useState<Place>({ row: 0, column: 0 });
  const isMoving = useRef(false);
  const at: Place = { row: Math.min(focus.row, size.row - 1), column: Math.min(focus.column, size.column - 1) };

  useEffect(() => {
    const host = body.current;
    if (!isMoving.current || host === null) return;
    isMoving.current = false;
    const start = at.row * rowHeight;
    if (start < host.scrollTop) host.scrollTop = start;
    if (start + rowHeight > host.scrollTop + host.clientHeight) host.scrollTop = start + rowHeight - host.clientHeight;
    const field = host.querySelector<SVGGElement>(`[data-cell="${String(at.row)} ${String(at.column)}"]`);
    field?.focus({ preventScroll: true });
  });

  const press = (event: KeyboardEvent): void => {
    const isChosen = event.key === "Enter" || event.key === " ";
    const next = moved(at, event.key, event.ctrlKey || event.metaKey, size);
    if (!isChosen && next === undefined) return;
    event.preventDefault();
    if (isChosen) onChoose(at);
    if (next === undefined) return;
    isMoving.current = true;
    focusOn(next);
  };
  return { at, focusOn, press, body };
};
