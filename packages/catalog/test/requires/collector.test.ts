import { describe, expect, it } from "vitest";
import { collector, requirementsOf, requires } from "../../src/requires.js";
import { GetObject, GetService, PutObject } from "./constants.js";

const read = requires(GetObject)((key: string) => key.length);
const copy = requires(PutObject, read)((key: string) => read(key));
const list = requires(GetService)(() => []);

describe("a collector", () => {
  it("knows what was called, with its callees, sorted", () => {
    const run = collector();
    const files = run.watch({ read, copy, list, plain: () => 7 });
    expect([files.copy("abc"), files.plain()]).toEqual([3, 7]);
    expect(run.collected()).toEqual([GetObject, PutObject]);
  });

  it("knows nothing of what was not called", () => {
    const run = collector();
    run.watch({ read, copy });
    run.watch(list);
    expect(run.collected()).toEqual([]);
  });

  it("watches functions, which stay annotated", () => {
    const run = collector();
    const watched = run.watch(copy);
    expect(requirementsOf(watched)).toEqual([PutObject, GetObject]);
    expect(watched("ab")).toBe(2);
    expect(run.collected()).toEqual([GetObject, PutObject]);
  });

  it("counts a call that fails", () => {
    const run = collector();
    const failing = requires(PutObject)((): never => {
      throw new Error("refused");
    });
    expect(run.watch(failing)).toThrow("refused");
    expect(run.collected()).toEqual([PutObject]);
  });

  it("shares nothing with another", () => {
    const [one, other] = [collector(), collector()];
    one.watch(list)();
    expect([one.collected(), other.collected()]).toEqual([[GetService], []]);
  });
});
