import { describe, expect, it } from "vitest";
import { later, requirementsOf, requires } from "../../src/requires.js";
import { GetObject, GetService, PutObject } from "./constants.js";

describe("an annotated function", () => {
  it("does the same with the same `this`", () => {
    const counter = {
      by: 2,
      add: requires(PutObject)(function (this: { readonly by: number }, to: number) {
        return to + this.by;
      }),
    };
    expect(counter.add(1)).toBe(3);
  });

  it("keeps name, length and what hangs on the function", () => {
    function save(key: string, text: string): string {
      return key + text;
    }
    save.version = 3;
    const annotated = requires(PutObject)(save);
    expect([annotated.name, annotated.length, annotated.version]).toEqual(["save", 2, 3]);
    expect(Object.keys(annotated)).toEqual(["version"]);
  });

  it("passes results, promises and errors as they are", async () => {
    const promise = Promise.resolve(1);
    const failure = new Error("refused");
    expect(requires(PutObject)(() => promise)()).toBe(promise);
    expect(
      requires(PutObject)(() => {
        throw failure;
      }),
    ).toThrow(failure);
    await expect(requires(PutObject)(async () => Promise.reject(failure))()).rejects.toBe(failure);
    expect([
      ...requires(GetObject)(function* () {
        yield 1;
      })(),
    ]).toEqual([1]);
  });

  it("leaves the given function without annotation", () => {
    const save = (): void => {};
    expect(requirementsOf(requires(PutObject)(save))).toEqual([PutObject]);
    expect(requirementsOf(save)).toEqual([]);
  });

  it("keeps the annotations that it has", () => {
    const twice = requires(PutObject)(requires(GetObject)(() => 1));
    expect(requirementsOf(twice)).toEqual([PutObject, GetObject]);
  });
});

describe("what is refused", () => {
  it("a callee without annotation", () => {
    expect(() => requires(PutObject, () => 1)).toThrow(TypeError);
  });

  it("what is no function, and what is a decorator's other targets", () => {
    const annotate = requires(PutObject) as (target: unknown, context?: unknown) => unknown;
    expect(() => annotate("save")).toThrow(TypeError);
    expect(() => annotate(undefined, { kind: "field" })).toThrow(TypeError);
    expect(() => annotate(class {}, { kind: "class" })).toThrow(TypeError);
    expect(() => annotate({}, "save")).toThrow(TypeError);
  });
});

describe("a call graph", () => {
  it("is walked through callees of callees, each once", () => {
    const read = requires(GetObject)(() => 1);
    const copy = requires(PutObject, read)(() => read());
    const all = requires(read, copy, GetService)(() => copy());
    expect(requirementsOf(all)).toEqual([GetService, GetObject, PutObject]);
  });

  it("may have rings", () => {
    const files: { readonly even: (n: number) => boolean; readonly odd: (n: number) => boolean } = {
      even: requires(
        GetObject,
        later(() => files.odd),
      )((n: number) => n === 0 || files.odd(n - 1)),
      odd: requires(
        PutObject,
        later(
          () => files.even,
          () => files.odd,
        ),
      )((n: number) => n !== 0 && files.even(n - 1)),
    };
    expect(files.even(4)).toBe(true);
    expect(requirementsOf(files.even)).toEqual([GetObject, PutObject]);
    expect(requirementsOf(files.odd)).toEqual([PutObject, GetObject]);
  });

  it("may be deep", () => {
    let last = requires(PutObject)(() => 0);
    for (let depth = 0; depth < 20_000; depth += 1) last = requires(last)(() => 0);
    expect(requirementsOf(last)).toEqual([PutObject]);
  });

  it("counts nothing for a later callee without annotation", () => {
    expect(requirementsOf(requires(later(() => () => 1))(() => 1))).toEqual([]);
  });
});
