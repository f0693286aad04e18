import { type Catalogs, prefixesOf } from "@camwright/lint";
import type { Message, Questions, Reply } from "../protocol.js";
import { ask, runSuite } from "./ask.js";
import { compareTabs } from "./compare.js";
import { inspect } from "./inspect.js";

/** Loads the facts about services; the worker has them in chunks of their own. */
export type LoadCatalogs = (prefixes: readonly string[]) => Promise<Catalogs>;

const givenTo = async (message: Message, load: LoadCatalogs): Promise<Questions[keyof Questions]["gives"]> => {
  switch (message.name) {
    case "inspect": {
      const { text, kind } = message.takes;
      return inspect(text, kind, await load(prefixesOf(text, { kind })));
    }
    case "ask":
      return ask(message.takes.tabs, message.takes.request);
    case "suite":
      return runSuite(message.takes.tabs, message.takes.entries);
    case "compare":
      return compareTabs(message.takes.base, message.takes.next);
  }
};

/** Answers a question; never throws, so that a question always has a reply. */
export const answer = async (message: Message, load: LoadCatalogs): Promise<Reply> => {
  const { id } = message;
  try {
    return { id, _tag: "answer", gives: await givenTo(message, load) };
  } catch (thrown) {
    return { id, _tag: "failure", message: thrown instanceof Error ? thrown.message : String(thrown) };
  }
};
