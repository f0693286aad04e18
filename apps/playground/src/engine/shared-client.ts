import type { Outcome, Port } from "./client.js";
import type { Message, QuestionName, Questions, Reply } from "./protocol.js";

/** Asks one worker questions of several kinds, each of which is answered in no time. */
export interface SharedClient {
  /** Asks; what was asked before under the same name is stale. */
  readonly ask: <Name extends QuestionName>(name: Name, takes: Questions[Name]["takes"]) => Promise<Outcome<Name>>;
  readonly close: () => void;
}

interface Waiting {
  readonly id: number;
  readonly settle: (reply: Reply | { readonly _tag: "stale" }) => void;
}

/**
 * Makes a client whose worker is started with the first question and stays: what it has loaded serves every later one. An answer that
 * nobody waits for any more is dropped. Where the worker fails, everything that waits for it fails, and the next question starts another.
 */
export const sharedClientOf = (start: () => Port): SharedClient => {
  const waiting = new Map<QuestionName, Waiting>();
  let port: Port | undefined;
  let count = 0;

  const settleAll = (reply: (id: number) => Reply | { readonly _tag: "stale" }): void => {
    const all = [...waiting.values()];
    waiting.clear();
    for (const { id, settle } of all) settle(reply(id));
  };

  const finish = (reply: Reply): void => {
    for (const [name, { id, settle }] of waiting) {
      if (id !== reply.id) continue;
      waiting.delete(name);
      settle(reply);
    }
  };

  const started = (): Port => {
    const fresh = start();
    fresh.onmessage = ({ data }) => finish(data);
    fresh.onerror = ({ message }) => {
      fresh.terminate();
      port = undefined;
      settleAll((id) => ({ id, _tag: "failure", message }));
    };
    return fresh;
  };

  return {
    ask: (name, takes) => {
      waiting.get(name)?.settle({ _tag: "stale" });
      port ??= started();
      count += 1;
      const id = count;
      return new Promise((resolve) => {
        // The worker answers a question with what that question gives.
        waiting.set(name, { id, settle: (reply) => resolve(reply as Outcome<typeof name>) });
        port?.postMessage({ id, name, takes } as Message);
      });
    },
    close: () => {
      port?.terminate();
      port = undefined;
      settleAll(() => ({ _tag: "stale" }));
    },
  };
};
