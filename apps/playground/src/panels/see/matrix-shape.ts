import { allowedIn, type Level, type MatrixField, type MatrixRow, totalOf } from "../../engine/see/matrix-rows.js";
import type { ChosenField } from "./matrix-sight.js";

/** What a matrix shows, as a map or as a table. */
export interface MatrixShape {
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly Level[];
  readonly chosen: ChosenField | undefined;
  readonly onChoose: (field: ChosenField) => void;
}

/** The field of a row at a level. */
export const fieldAt = ({ fields }: MatrixRow, level: Level): MatrixField | undefined =>
  fields.find((field) => field.level === level);

/** How much of a field is allowed, between 0 and 1. */
export const shareOf = (field: MatrixField): number => allowedIn(field) / Math.max(1, totalOf(field));
