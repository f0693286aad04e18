/** A field by its row and column, from 0; or how many rows and columns there are. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

const page = 10;

/**
 * Where a key leads from a field of a grid, as a spreadsheet has it; `undefined` for keys that lead nowhere. With `far`, Home and End go to
 * the first and last field of all.
 *
 * @example
 * ```ts
 * import { moved } from "./moved.js";
 *
 * moved({ row: 0, column: 0 }, "ArrowRight", false, { row: 2, column: 3 }); // => { row: 0, column: 1 }
 * moved({ row: 0, column: 0 }, "End", true, { row: 2, column: 3 }); // => { row: 1, column: 2 }
 * moved({ row: 0, column: 0 }, "a", false, { row: 2, column: 3 }); // => undefined
 * ```
 */
export const moved = (from: Place, key: string, far: boolean, size: Place): Place | undefined => {
  const to = (row: number, column: number): Place => ({
    row: Math.max(0, Math.min(size.row - 1, row)),
    column: Math.max(0, Math.min(size.column - 1, column)),
  });
  const { row, column } = from;
  switch (key) {
    case "ArrowRight":
      return to(row, column + 1);
    case "ArrowLeft":
      return to(row, column - 1);
    case "ArrowDown":
      return to(row + 1, column);
    case "ArrowUp":
      return to(row - 1, column);
    case "PageDown":
      return to(row + page, column);
    case "PageUp":
      return to(row - page, column);
    case "Home":
      return far ? to(0, 0) : to(row, 0);
    case "End":
      return far ? to(size.row, size.column) : to(row, size.column);
    default:
      return undefined;
  }
};
