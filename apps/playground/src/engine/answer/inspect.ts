import { sizeOf } from "@camwright/core";
import { type Catalogs, lintPolicy } from "@camwright/lint";
import type { DocumentReport } from "../protocol.js";
import type { TabKind } from "../workspace.js";

/** What there is to say about a text as a document of a kind, with the facts that are at hand. */
export const inspect = (text: string, kind: TabKind, catalogs: Catalogs): DocumentReport => {
  const { findings, omitted } = lintPolicy(text, { kind, catalogs });
  return { findings, omitted, size: sizeOf(text, kind) };
};
