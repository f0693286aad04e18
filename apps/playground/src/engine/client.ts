import type { Message, QuestionName, Questions, Reply } from "./protocol.js";

/** What a client needs of a worker. */
export interface Port {
  readonly postMessage: (message: Message) => void;
  readonly terminate: () => void;
  onmessage: ((event: { readonly data: Reply }) => void) | null;
  onerror: ((event: { readonly message: string }) => void) | null;
}

/** An answer; `stale` if a newer question of the same kind was asked meanwhile. */
export type Outcome<Name extends QuestionName> =
  | { readonly _tag: "answer"; readonly gives: Questions[Name]["gives"] }
  | { readonly _tag: "stale" }
  | { readonly _tag: "failure"; readonly message: string };

/** Asks a worker one kind of question. Only the newest question counts: an older one that is not answered is given up. */
export interface Client<Name extends QuestionName> {
  readonly ask: (takes: Questions[Name]["takes"]) => Promise<Outcome<Name>>;
  readonly close: () => void;
}

interface Pending {
  readonly id: number;
  readonly port: Port;
  readonly settle: (reply: Reply | { readonly _tag: "stale" }) => void;
}

/**
 * Makes a client. A worker that is busy with a question that nobody waits for is ended and replaced by a new one, so that the answer to
 * the newest question never waits for an older one.
 */
export const clientOf = <Name extends QuestionName>(name: Name, start: () => Port): Client<Name> => {
  let idle: Port | undefined;
  let pending: Pending | undefined;
  let count = 0;

  const giveUp = (): void => {
    pending?.port.terminate();
    pending?.settle({ _tag: "stale" });
    pending = undefined;
  };

  const finish = (reply: Reply): void => {
    if (pending?.id !== reply.id) return;
    idle = pending.port;
    pending.settle(reply);
    pending = undefined;
  };

  const ask = (takes: Questions[Name]["takes"]): Promise<Outcome<Name>> => {
    giveUp();
    count += 1;
    const id = count;
    const port = idle ?? start();
    idle = undefined;
    return new Promise((resolve) => {
      // The worker answers a question with what that question gives.
      pending = { id, port, settle: (reply) => resolve(reply as Outcome<Name>) };
      port.onmessage = ({ data }) => finish(data);
      port.onerror = ({ message }) => finish({ id, _tag: "failure", message });
      port.postMessage({ id, name, takes } as Message);
    });
  };

  const close = (): void => {
    giveUp();
    idle?.terminate();
    idle = undefined;
  };
  return { ask, close };
};
