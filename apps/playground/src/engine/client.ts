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

/** Does something in a while, unless it is called off. */
export type Later = (act: () => void) => () => void;

/** A worker that is busy gets this many milliseconds before it is ended for a newer question: to start another one takes longer. */
const grace = 150;

const afterGrace: Later = (act) => {
  const timer = setTimeout(act, grace);
  return () => clearTimeout(timer);
};

interface Asked {
  readonly message: Message;
  readonly settle: (reply: Reply | { readonly _tag: "stale" }) => void;
}

/** A worker with the question that it works on, and the one that comes next. */
interface Busy {
  readonly port: Port;
  readonly asked: Asked;
  readonly next: Asked | undefined;
  readonly callOff: () => void;
}

/**
 * Makes a client. A newer question waits a moment for the worker that is busy with an older one, so that it meets a worker that is warm; then
 * that worker is ended and replaced by a new one, so that the answer to the newest question never waits for long.
 */
export const clientOf = <Name extends QuestionName>(
  name: Name,
  start: () => Port,
  later: Later = afterGrace,
): Client<Name> => {
  let idle: Port | undefined;
  let busy: Busy | undefined;
  let count = 0;

  const finish = (reply: Reply, port: Port, isAlive: boolean): void => {
    if (busy?.asked.message.id !== reply.id || busy.port !== port) return;
    const { asked, next, callOff } = busy;
    callOff();
    busy = undefined;
    if (isAlive) idle = port;
    else port.terminate();
    asked.settle(reply);
    if (next !== undefined) put(next);
  };

  const put = (asked: Asked): void => {
    const port = idle ?? start();
    idle = undefined;
    busy = { port, asked, next: undefined, callOff: () => {} };
    const { id } = asked.message;
    port.onmessage = ({ data }) => finish(data, port, true);
    port.onerror = ({ message }) => finish({ id, _tag: "failure", message }, port, false);
    port.postMessage(asked.message);
  };

  const replace = (): void => {
    const next = busy?.next;
    busy?.port.terminate();
    busy = undefined;
    if (next !== undefined) put(next);
  };

  const queue = (asked: Asked): void => {
    if (busy === undefined) {
      put(asked);
      return;
    }
    busy.asked.settle({ _tag: "stale" });
    busy.next?.settle({ _tag: "stale" });
    busy = { ...busy, next: asked, callOff: busy.next === undefined ? later(replace) : busy.callOff };
  };

  const ask = (takes: Questions[Name]["takes"]): Promise<Outcome<Name>> =>
    new Promise((resolve) => {
      count += 1;
      // The worker answers a question with what that question gives.
      queue({ message: { id: count, name, takes } as Message, settle: (reply) => resolve(reply as Outcome<Name>) });
    });

  const close = (): void => {
    busy?.callOff();
    busy?.asked.settle({ _tag: "stale" });
    busy?.next?.settle({ _tag: "stale" });
    busy?.port.terminate();
    idle?.terminate();
    busy = undefined;
    idle = undefined;
  };
  return { ask, close };
};
