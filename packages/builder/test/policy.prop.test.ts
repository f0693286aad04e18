import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allow, deny, everything, type IdentityStatement, policy, type Test } from "../src/index.js";
import {
  bucket,
  contents,
  DescribeVpcs,
  GetObject,
  GetService,
  instance,
  object,
  PutBucket,
  PutObject,
} from "./constants.js";
import { isDeepFrozen } from "./deep-frozen.js";

const actions = fc.array(fc.constantFrom(GetObject, PutObject, PutBucket, GetService, DescribeVpcs), { minLength: 1 });
const resources = fc
  .array(fc.constantFrom(object, bucket, contents, instance), { maxLength: 4 })
  .chain((listed) => fc.shuffledSubarray([everything, ...listed], { minLength: listed.length + 1 }));
const hostile = fc.constantFrom("__proto__", "constructor", "hasOwnProperty", "toJSON");
const name = fc.oneof({ weight: 4, arbitrary: fc.string({ minLength: 1 }) }, { weight: 1, arbitrary: hostile });
const values = fc.array(fc.oneof(fc.string(), fc.integer(), fc.boolean()), { minLength: 1, maxLength: 3 });
const test = fc.record({ operator: name, key: name, values }, { noNullPrototype: true });
const tests: fc.Arbitrary<Test[]> = fc.uniqueArray(test, {
  maxLength: 5,
  selector: ({ operator, key }) => JSON.stringify([operator, key]),
});
const parts = fc.record({ effect: fc.constantFrom(allow, deny), action: actions, resource: resources, when: tests });

type Parts = typeof parts extends fc.Arbitrary<infer P> ? P : never;
const asObject = ({ effect, action, resource, when }: Parts): IdentityStatement => effect({ action, resource, when });
const asStages = ({ effect, action: [first, ...rest], resource: [one, ...more], when }: Parts): IdentityStatement =>
  effect(first ?? GetObject, ...rest)
    .on(one ?? everything, ...more)
    .when(...when);

describe("any combination of constants", () => {
  it("survives JSON", () => {
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 4 }), (list) => {
        const written = policy(...list.map(asObject));
        expect(JSON.parse(JSON.stringify(written))).toEqual(written);
      }),
    );
  });

  it("is deeply frozen, written twice alike, and leaves its inputs alone", () => {
    fc.assert(
      fc.property(parts, (given) => {
        const before = JSON.stringify(given);
        const [once, again] = [policy(asObject(given)), policy(asObject(given))];
        expect(isDeepFrozen(once) && isDeepFrozen(asObject(given)) && isDeepFrozen(asStages(given))).toBe(true);
        expect(JSON.stringify(once)).toBe(JSON.stringify(again));
        expect(once).toEqual(again);
        expect(JSON.stringify(given)).toBe(before);
        expect([given, given.action, given.resource, given.when].some(Object.isFrozen)).toBe(false);
      }),
    );
  });

  it("is the same in both forms, but for a lone star in a list", () => {
    fc.assert(
      fc.property(parts, (given) => {
        const { effect, action, when } = given;
        const resource = given.resource.length === 1 ? everything : given.resource;
        expect(asStages(given)).toEqual(effect({ action, resource, when }));
      }),
    );
  });
});
