// Methods are looked at here, not called.
// oxlint-disable typescript/unbound-method
import { describe, expectTypeOf, it } from "vitest";
import type { Action } from "../../src/index.js";
import { type Annotation, collector, later, requirementsOf, requires } from "../../src/requires.js";
import { GetObject, GetService, PutObject } from "./constants.js";

describe("types of annotated functions", () => {
  it("are those of the function", () => {
    const save = requires(PutObject)((key: string, body?: number) => key.length + (body ?? 0));
    expectTypeOf(save).toBeCallableWith("a");
    expectTypeOf(save).toBeCallableWith("a", 1);
    expectTypeOf<Parameters<typeof save>>().toEqualTypeOf<[key: string, body?: number | undefined]>();
    expectTypeOf<ReturnType<typeof save>>().toEqualTypeOf<number>();
    // @ts-expect-error a number is no key
    save(1);
  });

  it("know the actions, with those of callees", () => {
    const read = requires(GetObject)(() => 1);
    const copy = requires(PutObject, read)(() => 1);
    expectTypeOf(requirementsOf(read)).toEqualTypeOf<readonly (typeof GetObject)[]>();
    expectTypeOf(requirementsOf(copy)).toEqualTypeOf<readonly (typeof GetObject | typeof PutObject)[]>();
  });

  it("do not pretend to know what they cannot", () => {
    expectTypeOf(requirementsOf(() => 1)).toEqualTypeOf<readonly Action[]>();
    const read: () => number = requires(GetObject)(() => 1);
    expectTypeOf(requirementsOf(requires(GetService, read)(() => 1))).toExtend<readonly Action[]>();
    expectTypeOf(requirementsOf(requires(later(() => read))(() => 1))).toEqualTypeOf<readonly Action[]>();
    expectTypeOf(collector().collected()).toEqualTypeOf<readonly Action[]>();
    expectTypeOf(collector().watch(read)).toEqualTypeOf<() => number>();
  });
});

describe("a decorator", () => {
  it("keeps the type of the method", () => {
    class Files {
      readonly bucket = "docs-1250000000";

      @requires(PutObject)
      save(key: string): string {
        return this.bucket + key;
      }

      @requires(
        GetObject,
        later(() => Files.prototype.save),
      )
      async copy<T extends string>(key: T): Promise<T> {
        return Promise.resolve(key);
      }
    }
    expectTypeOf(new Files().save).toEqualTypeOf<(key: string) => string>();
    expectTypeOf(new Files().copy).toEqualTypeOf<<T extends string>(key: T) => Promise<T>>();
  });

  it("is for methods alone", () => {
    // @ts-expect-error a class is no method
    @requires(PutObject)
    class Wrong {
      // @ts-expect-error nor is a field
      @requires(PutObject)
      field = 1;

      // @ts-expect-error nor is a getter
      @requires(PutObject)
      get getter(): number {
        return this.field;
      }
    }
    expectTypeOf(new Wrong().field).toEqualTypeOf<number>();
  });

  it("and its needs are actions and functions", () => {
    // @ts-expect-error a text is no action
    requires("cos:PutObject");
    // @ts-expect-error a number is nothing that can be needed
    requires(7);
    expectTypeOf(requires(PutObject)).toEqualTypeOf<Annotation<typeof PutObject>>();
  });
});
