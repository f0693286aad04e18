import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { type Reader, record } from "../src/index.js";
import { note } from "../src/note.js";
import { onlyNote } from "../src/recording.js";

const reader: Reader = ({ method, args }) => ({
  calls: [{ method, action: `x:${method}`, resources: args.map(String) }],
  notes: [],
});

describe("a recorded client", () => {
  it("records calls when they are made, the same once, in order", () => {
    const { client, recording } = record({ b: (n: number) => n, a: (n: number) => n }, reader);
    const before = recording();
    client.b(1);
    client.a(1);
    client.b(1);
    client.b(2);
    expect(recording().calls.map(({ method, resources }) => [method, ...resources])).toEqual([
      ["b", "1"],
      ["a", "1"],
      ["b", "2"],
    ]);
    expect(before).toEqual({ calls: [], notes: [] });
  });

  it("records calls that fail, at once or later, and passes the errors", async () => {
    const failure = new Error("refused");
    const { client, recording } = record(
      {
        now: (): never => {
          throw failure;
        },
        later: async (): Promise<never> => Promise.reject(failure),
        back: (callback: (error: Error) => void) => {
          callback(failure);
        },
      },
      reader,
    );
    expect(() => client.now()).toThrow(failure);
    await expect(client.later()).rejects.toBe(failure);
    let given: unknown;
    client.back((error) => {
      given = error;
    });
    expect(given).toBe(failure);
    expect(recording().calls.map(({ method }) => method)).toEqual(["now", "later", "back"]);
  });

  it("passes promises, streams and callbacks as they are", async () => {
    const stream = Readable.from(["a"]);
    const promise = Promise.resolve(stream);
    const callback = (): void => {};
    const { client } = record(
      { open: async () => promise, same: (given: unknown) => given, stream: () => stream },
      reader,
    );
    expect(await client.open()).toBe(stream);
    expect(client.stream()).toBe(stream);
    expect(client.same(callback)).toBe(callback);
  });

  it("notes a call that cannot be read, which goes on", () => {
    const params = {
      get Bucket(): string {
        throw new Error("not yet");
      },
    };
    const touchy: Reader = ({ args }) => ({ calls: [], notes: [note("unknown-method", JSON.stringify(args[0]), "")] });
    const { client, recording } = record({ put: (given: object) => Object.keys(given).length }, touchy);
    expect(client.put(params)).toBe(1);
    expect(recording().notes).toMatchObject([{ rule: "unreadable-call", effect: "missing", subject: "put" }]);
    const throwing: Reader = () => {
      throw "no error"; // eslint-disable-line
    };
    const other = record({ put: () => 2 }, throwing);
    expect([other.client.put(), other.recording().notes.length]).toEqual([2, 1]);
  });

  it("keeps two recordings apart", () => {
    const target = { put: () => 1 };
    const [one, other] = [record(target, reader), record(target, () => onlyNote(note("unknown-method", "put", "")))];
    one.client.put();
    expect([one.recording().calls.length, other.recording().notes.length]).toEqual([1, 0]);
  });
});
