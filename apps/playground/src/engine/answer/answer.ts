import type { LeveledCatalog } from "@camwright/analysis";
import { type Catalogs, prefixesOf } from "@camwright/lint";
import type { Message, Questions, Reply } from "../protocol.js";
import { ask, runSuite } from "./ask.js";
import { compareTabs } from "./compare.js";
import { explore } from "./explore.js";
import { inspect } from "./inspect.js";

/** What is known of services, which the worker has in chunks of their own and loads when a document names them. */
export interface Loaders {
  /** The facts that lint goes by. */
  readonly facts: (prefixes: readonly string[]) => Promise<Catalogs>;
  /** The actions with their access levels; of all curated products, where nothing is named. */
  readonly levels: (prefixes: readonly string[]) => Promise<LeveledCatalog>;
}

const givenTo = async (message: Message, load: Loaders): Promise<Questions[keyof Questions]["gives"]> => {
  switch (message.name) {
    case "inspect": {
      const { text, kind } = message.takes;
      return inspect(text, kind, await load.facts(prefixesOf(text, { kind })));
    }
    case "ask":
      return ask(message.takes.tabs, message.takes.request);
    case "suite":
      return runSuite(message.takes.tabs, message.takes.entries);
    case "explore": {
      const { tabs } = message.takes;
      const named = [...new Set(tabs.flatMap(({ text, kind }) => prefixesOf(text, { kind })))];
      return explore(tabs, await load.levels(named));
    }
    case "compare":
      return compareTabs(message.takes.base, message.takes.next);
  }
};

/** Answers a question; never throws, so that a question always has a reply. */
export const answer = async (message: Message, load: Loaders): Promise<Reply> => {
  const { id } = message;
  try {
    return { id, _tag: "answer", gives: await givenTo(message, load) };
  } catch (thrown) {
    return { id, _tag: "failure", message: thrown instanceof Error ? thrown.message : String(thrown) };
  }
};
