import { describe, expect, it } from "vitest";
import { answer } from "../../../src/engine/answer/answer.js";
import type { Port } from "../../../src/engine/client.js";
import { askerOf } from "../../../src/engine/learn/asker.js";
import type { Message } from "../../../src/engine/protocol.js";
import { learnLoaders } from "../../../src/worker/load-learn.js";
import { noActions } from "../no-actions.js";

interface Fake extends Port {
  readonly taken: Message[];
  ended: boolean;
}

const fakes = (): { readonly started: Fake[]; readonly start: () => Port } => {
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

describe("an asker", () => {
  it("asks one worker everything, and takes answers in any order", async () => {
    const { started, start } = fakes();
    const asker = askerOf(start);
    const asked = [asker.ask("services", {}), asker.ask("role", { name: "a" })];
    for (const id of [2, 1]) {
      started[0]?.onmessage?.({ data: { id, _tag: "answer", gives: id === 1 ? [] : { _tag: "missing" } } });
    }
    expect(started.length).toBe(1);
    expect(await Promise.all(asked)).toMatchObject([{ gives: [] }, { gives: { _tag: "missing" } }]);
  });

  it("says of every question that a worker failed, and starts another one", async () => {
    const { started, start } = fakes();
    const asker = askerOf(start);
    const asked = [asker.ask("services", {}), asker.ask("roles", {})];
    started[0]?.onerror?.({ message: "no memory" });
    expect((await Promise.all(asked)).map(({ _tag }) => _tag)).toEqual(["failure", "failure"]);
    void asker.ask("services", {});
    expect(started.map(({ ended }) => ended)).toEqual([true, false]);
  });

  it("gives up what is not answered when it is closed", async () => {
    const { started, start } = fakes();
    const asker = askerOf(start);
    const asked = asker.ask("services", {});
    asker.close();
    expect((await asked)._tag).toBe("stale");
    expect(started.map(({ ended }) => ended)).toEqual([true]);
  });
});

describe("the worker's answers", () => {
  const learn = learnLoaders();
  const load = {
    actions: noActions,
    facts: async () => ({ find: () => undefined }),
    levels: async () => ({ version: "1", services: {} }),
    knowledge: { services: [], catalogs: async () => [], roleEntities: async () => [] },
    learn,
  };

  it.each([
    ["services", {}, /"service":"cos"/],
    ["catalog", { service: "cos" }, /"GetObject"/],
    ["search", { text: "tokenhub" }, /"loaded":24/],
    ["roles", {}, /"CLS_QcsRole"/],
    ["role", { name: "CLS_QcsRole" }, /"role"/],
    ["reference", {}, /"string_like"/],
    [
      "insert",
      { text: '{"statement":[]}', kind: "identity", added: { action: "a:b", resource: "*", principal: "" } },
      /a:b/,
    ],
    ["insert", { text: "{", kind: "identity", added: { action: "a:b", resource: "*", principal: "" } }, /"gives":\{\}/],
  ] as const)("to %s", async (name, takes, shown) => {
    const reply = await answer({ id: 1, name, takes } as Message, load);
    expect(JSON.stringify(reply)).toMatch(shown);
  });
});
