import type { Case, Decision, Policies, Request } from "@camwright/evaluator";
import { decideCasesInParallel, decideInParallel, type StopSignal } from "@camwright/parallel";
import { expectTypeOf, it } from "vitest";

declare const policies: Policies;
declare const requests: readonly Request[];
declare const stream: AsyncIterable<Request>;
declare const cases: Iterable<Case>;

it("takes series at hand and to come, and gives decisions", () => {
  expectTypeOf(decideInParallel(policies, requests)).toExtend<AsyncIterable<Decision>>();
  expectTypeOf(decideInParallel(policies, stream, { threads: 2 })).toExtend<AsyncIterable<Decision>>();
  expectTypeOf(decideCasesInParallel(cases)).toExtend<AsyncIterable<Decision>>();
});

it("takes the signals of the platform", () => {
  expectTypeOf<AbortSignal>().toExtend<StopSignal>();
});

it("refuses cases in the place of requests, and options that are none", () => {
  expectTypeOf<typeof cases>().not.toExtend<Parameters<typeof decideInParallel>[1]>();
  // @ts-expect-error an option that is none
  expectTypeOf(decideInParallel(policies, requests, { workers: 2 })).toExtend<AsyncIterable<Decision>>();
});
