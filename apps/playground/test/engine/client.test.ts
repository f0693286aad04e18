import { describe, expect, it } from "vitest";
import { answer } from "../../src/engine/answer/answer.js";
import type { Loaders } from "../../src/engine/answer/loaders.js";
import { clientOf, type Port } from "../../src/engine/client.js";
import type { Message, Reply } from "../../src/engine/protocol.js";
import { learnLoaders } from "../../src/worker/load-learn.js";
import { noActions } from "./no-actions.js";

interface Fake extends Port {
  readonly taken: Message[];
  ended: boolean;
}

const ports = (): { readonly started: Fake[]; readonly start: () => Port } => {
  const started: Fake[] = [];
  const start = (): Port => {
    const taken: Message[] = [];
    const port: Fake = {
      taken,
      ended: false,
      onmessage: null,
      onerror: null,
      postMessage: (message) => taken.push(message),
      terminate: () => {
        port.ended = true;
      },
    };
    started.push(port);
    return port;
  };
  return { started, start };
};

const reply = (id: number): Reply => ({ id, _tag: "answer", gives: { findings: [], omitted: 0, size: undefined } });
const takes = { text: "{}", kind: "identity" } as const;

describe("a client", () => {
  it("gives the answer to a question, and asks the next one of the same worker", async () => {
    const { started, start } = ports();
    const client = clientOf("inspect", start);
    for (const id of [1, 2]) {
      const asked = client.ask(takes);
      started[0]?.onmessage?.({ data: reply(id) });
      expect((await asked)._tag).toBe("answer");
    }
    expect(started).toHaveLength(1);
  });

  it("has a newer question wait for a worker that answers soon, and never gives the older answer", async () => {
    const { started, start } = ports();
    const client = clientOf("inspect", start, () => () => {});
    const old = client.ask(takes);
    const older = client.ask(takes);
    const fresh = client.ask(takes);
    expect([await old, await older]).toEqual([{ _tag: "stale" }, { _tag: "stale" }]);
    started[0]?.onmessage?.({ data: reply(1) });
    expect(started.map(({ taken, ended }) => [taken.map(({ id }) => id), ended])).toEqual([[[1, 3], false]]);
    started[0]?.onmessage?.({ data: reply(3) });
    expect((await fresh)._tag).toBe("answer");
  });

  it("ends a worker that stays busy with an older question", async () => {
    const { started, start } = ports();
    const due: (() => void)[] = [];
    const client = clientOf("inspect", start, (act) => {
      due.push(act);
      return () => {};
    });
    const old = client.ask(takes);
    const fresh = client.ask(takes);
    expect(await old).toEqual({ _tag: "stale" });
    due[0]?.();
    expect(started.map(({ ended }) => ended)).toEqual([true, false]);
    started[0]?.onmessage?.({ data: reply(1) });
    started[1]?.onmessage?.({ data: reply(2) });
    expect((await fresh)._tag).toBe("answer");
  });

  it("leaves nobody waiting when it is closed", async () => {
    const { started, start } = ports();
    const client = clientOf("inspect", start, () => () => {});
    const asked = [client.ask(takes), client.ask(takes)];
    client.close();
    expect(await Promise.all(asked)).toEqual([{ _tag: "stale" }, { _tag: "stale" }]);
    expect(started.map(({ ended }) => ended)).toEqual([true]);
  });

  it("says that a worker failed", async () => {
    const { started, start } = ports();
    const asked = clientOf("inspect", start).ask(takes);
    started[0]?.onerror?.({ message: "no memory" });
    expect(await asked).toMatchObject({ _tag: "failure", message: "no memory" });
    expect(started.map(({ ended }) => ended)).toEqual([true]);
  });
});

const loaders: Loaders = {
  actions: noActions,
  facts: async () => ({ find: () => undefined }),
  knowledge: { services: [], catalogs: async () => [], roleEntities: async () => [] },
  learn: learnLoaders(),
  levels: async () => ({ version: "1", services: {} }),
};

describe("the worker's answers", () => {
  it("are about the text, with the facts of the services that it names", async () => {
    const asked: string[][] = [];
    const text = '{"version":"2.0","statement":[{"effect":"allow","action":["cos:Get*"],"resource":"*"}]}';
    const given = await answer(
      { id: 7, name: "inspect", takes: { text, kind: "identity" } },
      {
        ...loaders,
        facts: async (prefixes) => {
          asked.push([...prefixes]);
          return { find: () => undefined };
        },
      },
    );
    expect(given).toMatchObject({ id: 7, _tag: "answer", gives: { omitted: 0, size: { limit: 6144 } } });
    expect(asked).toEqual([["cos"]]);
  });

  it("are a failure where facts cannot be loaded", async () => {
    const fail = { ...loaders, facts: (): Promise<never> => Promise.reject(new Error("offline")) };
    expect(await answer({ id: 1, name: "inspect", takes }, fail)).toEqual({
      id: 1,
      _tag: "failure",
      message: "offline",
    });
  });

  it("compare documents, or say which cannot be read", async () => {
    const tab = (text: string) => ({ id: "t", name: "t", kind: "identity", text }) as const;
    const good = tab('{"version":"2.0","statement":[{"effect":"allow","action":["cos:Get*"],"resource":"*"}]}');
    expect(await answer({ id: 1, name: "compare", takes: { base: good, next: tab("{") } }, loaders)).toMatchObject({
      gives: { _tag: "unreadable", side: "next" },
    });
    expect(await answer({ id: 1, name: "compare", takes: { base: good, next: good } }, loaders)).toMatchObject({
      gives: { relation: "equivalent", differences: [] },
    });
    const trust = { ...good, kind: "trust" } as const;
    expect(await answer({ id: 1, name: "compare", takes: { base: good, next: trust } }, loaders)).toMatchObject({
      gives: { _tag: "different-kinds" },
    });
  });
});
