import { describe, expect, it } from "vitest";
import type { Port } from "../../src/engine/client.js";
import type { Message } from "../../src/engine/protocol.js";
import { sharedClientOf } from "../../src/engine/shared-client.js";

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

const place = { text: "{}", offset: 1 };

describe("a shared client", () => {
  it("asks one worker questions of several kinds, and gives each its answer", async () => {
    const { started, start } = fakes();
    const client = sharedClientOf(start);
    expect(started).toHaveLength(0);
    const hover = client.ask("hover", place);
    const format = client.ask("format", { ...place, kind: "identity" });
    const [worker] = started;
    expect(worker?.taken.map(({ name }) => name)).toEqual(["hover", "format"]);
    worker?.onmessage?.({ data: { id: 2, _tag: "answer", gives: { _tag: "refused", reason: undefined } } });
    worker?.onmessage?.({ data: { id: 1, _tag: "answer", gives: undefined } });
    expect(await hover).toMatchObject({ _tag: "answer", gives: undefined });
    expect(await format).toMatchObject({ _tag: "answer", gives: { _tag: "refused" } });
    expect(started).toHaveLength(1);
  });

  it("drops what was asked before under the same name", async () => {
    const { started, start } = fakes();
    const client = sharedClientOf(start);
    const old = client.ask("hover", place);
    const fresh = client.ask("hover", place);
    expect(await old).toEqual({ _tag: "stale" });
    started[0]?.onmessage?.({ data: { id: 1, _tag: "failure", message: "late" } });
    started[0]?.onmessage?.({ data: { id: 2, _tag: "answer", gives: undefined } });
    expect((await fresh)._tag).toBe("answer");
  });

  it("starts another worker after one that failed, and none after it is closed", async () => {
    const { started, start } = fakes();
    const client = sharedClientOf(start);
    const asked = client.ask("hover", place);
    started[0]?.onerror?.({ message: "no memory" });
    expect(await asked).toMatchObject({ _tag: "failure", message: "no memory" });
    const again = client.ask("hover", place);
    client.close();
    expect(await again).toEqual({ _tag: "stale" });
    expect(started.map(({ ended }) => ended)).toEqual([true, true]);
  });
});
