import { EventEmitter } from "node:events";
import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { openSink } from "../../src/print/sink.js";
import { memory } from "../support/run-cli.js";

const failing = (code: string): Writable =>
  new Writable({
    write(_chunk, _encoding, done) {
      done(Object.assign(new Error(code), { code }));
    },
  });

describe("openSink", () => {
  it("writes lines, and nothing for none", async () => {
    const stream = memory();
    const sink = openSink(stream);
    await sink.lines(["a", "b"]);
    await sink.lines([]);
    expect(await sink.finish()).toBeUndefined();
    expect(stream.text()).toBe("a\nb\n");
  });

  it("waits for a slow reader and leaves no listener behind", async () => {
    let outstanding = 0;
    let most = 0;
    const slow = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        setImmediate(() => {
          outstanding -= 1;
          done();
        });
      },
    });
    const sink = openSink(slow);
    for (let line = 0; line < 50; line += 1) {
      outstanding += 1;
      most = Math.max(most, outstanding);
      // oxlint-disable-next-line no-await-in-loop
      await sink.write("x");
    }
    await sink.finish();
    expect(most).toBeLessThanOrEqual(2);
    for (const event of ["drain", "close", "error"]) expect(EventEmitter.listenerCount(slow, event)).toBe(0);
  });

  it("is closed once the reader has gone, which is no failure", async () => {
    const sink = openSink(failing("EPIPE"));
    await sink.lines(["a"]);
    await new Promise(setImmediate);
    expect(sink.isOpen()).toBe(false);
    await sink.lines(["b"]);
    expect(await sink.finish()).toBeUndefined();
  });

  it("gives the error of a stream that cannot be written", async () => {
    const sink = openSink(failing("ENOSPC"));
    await sink.lines(["a"]);
    expect(await sink.finish()).toMatchObject({ code: "ENOSPC" });
  });

  it("does not wait for a stream that was closed before", async () => {
    const stream = memory();
    stream.destroy();
    const sink = openSink(stream);
    await sink.lines(["a"]);
    expect(await sink.finish()).toBeUndefined();
    expect(sink.isOpen()).toBe(false);
  });
});
