import { insertStatement } from "../learn/insert-statement.js";
import type { InsertQuestion } from "../questions/insert.js";

/** Puts a statement into a document. */
export const insert = ({ text, kind, added }: InsertQuestion["takes"]): InsertQuestion["gives"] => {
  const inserted = insertStatement(text, kind, added);
  return inserted === undefined ? {} : { text: inserted };
};
