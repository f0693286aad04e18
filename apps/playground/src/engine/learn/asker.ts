import type { Outcome, Port } from "../client.js";
import type { Message, QuestionName, Questions, Reply } from "../protocol.js";

/** Asks one worker questions of any kind. Each is answered, and what the worker has loaded stays loaded. */
export interface Asker {
  readonly ask: <Name extends QuestionName>(name: Name, takes: Questions[Name]["takes"]) => Promise<Outcome<Name>>;
  /** Ends the worker; another question starts a new one. */
  readonly close: () => void;
}

type Settle = (reply: Reply | { readonly _tag: "stale" }) => void;

/** Makes an asker, whose worker starts with the first question. */
export const askerOf = (start: () => Port): Asker => {
  const waiting = new Map<number, Settle>();
  let port: Port | undefined;
  let count = 0;

  const settle = (reply: Reply): void => {
    waiting.get(reply.id)?.(reply);
    waiting.delete(reply.id);
  };

  const settleAll = (reply: (id: number) => Reply | { readonly _tag: "stale" }): void => {
    for (const [id, settleOne] of waiting) settleOne(reply(id));
    waiting.clear();
    port?.terminate();
    port = undefined;
  };

  const started = (): Port => {
    const fresh = start();
    fresh.onmessage = ({ data }) => settle(data);
    fresh.onerror = ({ message }) => settleAll((id) => ({ id, _tag: "failure", message }));
    return fresh;
  };

  const ask: Asker["ask"] = (name, takes) =>
    new Promise((resolve) => {
      count += 1;
      port ??= started();
      // The worker answers a question with what that question gives.
      waiting.set(count, (reply) => resolve(reply as Outcome<typeof name>));
      port.postMessage({ id: count, name, takes } as Message);
    });

  return { ask, close: () => settleAll(() => ({ _tag: "stale" })) };
};
