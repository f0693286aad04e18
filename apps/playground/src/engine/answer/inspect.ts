import { sizeOf } from "@camwright/core";
import { lintPolicy, prefixesOf } from "@camwright/lint";
import type { InspectQuestion } from "../questions/inspect.js";
import type { Loaders } from "./loaders.js";

/** What there is to say about a text as a document of a kind, with the facts of the services that it names. */
export const inspect = async (
  { text, kind }: InspectQuestion["takes"],
  load: Loaders,
): Promise<InspectQuestion["gives"]> => {
  const catalogs = await load.facts(prefixesOf(text, { kind }));
  const { findings, omitted } = lintPolicy(text, { kind, catalogs });
  return { findings, omitted, size: sizeOf(text, kind) };
};
