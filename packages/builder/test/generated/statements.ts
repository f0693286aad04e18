import type { Action, Resource, UnknownKind } from "@camwright/catalog";
import * as fc from "fast-check";
import * as builder from "../../src/index.js";
import { actions, type KnownAction, type KnownKey, type KnownResource, keys, resources } from "./facts.js";
import type { GeneratedStatement } from "./model.js";

/** A test with its code; `limit` is the key that all actions must carry, if it is such a key. */
export interface KnownTest {
  readonly code: string;
  readonly value: builder.Test;
  readonly limit?: KnownKey;
}

const limitOf = (key: KnownKey): { readonly limit?: KnownKey } => (key.limited ? { limit: key } : {});

type StringKey = Parameters<typeof builder.stringEqual>[0];
type NumericKey = Parameters<typeof builder.numericEqual>[0];
type BooleanKey = Parameters<typeof builder.boolEqual>[0];

/** Each operator that fits the type of the key, and what needs no request to have the key. */
const testsOf = (key: KnownKey): readonly KnownTest[] => {
  const { code, value } = key;
  const free = { code: `nullEqual(${code}, false)`, value: builder.nullEqual(value, false) };
  if (key.type === "string") {
    const [equal, like] = [builder.stringEqual(value as StringKey, "a"), builder.stringLike(value as StringKey, "a*")];
    return [
      free,
      { code: `stringEqual(${code}, "a")`, value: equal, ...limitOf(key) },
      { code: `stringLike(${code}, "a*")`, value: like, ...limitOf(key) },
      { code: `ifExists(stringEqual(${code}, "a"))`, value: builder.ifExists(equal) },
    ];
  }
  if (key.type === "numeric") {
    const test = builder.numericLessThan(value as NumericKey, 5);
    return [free, { code: `numericLessThan(${code}, 5)`, value: test, ...limitOf(key) }];
  }
  if (key.type === "boolean") {
    const test = builder.boolEqual(value as BooleanKey, true);
    return [free, { code: `boolEqual(${code}, true)`, value: test, ...limitOf(key) }];
  }
  return [free];
};

const general: readonly KnownTest[] = [
  { code: 'ip("10.0.0.0/8")', value: builder.ip("10.0.0.0/8") },
  { code: "mfa(true)", value: builder.mfa(true) },
  { code: 'tag.resource("env", "prod")', value: builder.tag.resource("env", "prod") },
  { code: 'tag.request("env", "prod")', value: builder.tag.request("env", "prod") },
  { code: 'time.before("2027-01-01T00:00:00Z")', value: builder.time.before("2027-01-01T00:00:00Z") },
];

const limited = keys.filter((key) => key.limited);

/** `string_like` is documented for COS alone (436/46205), which validation says and no type does. */
const documented = (action: readonly KnownAction[], test: KnownTest): boolean =>
  test.value.operator !== "string_like" || action.every(({ service }) => service === "cos");

const tested = (action: readonly KnownAction[]): fc.Arbitrary<readonly KnownTest[]> => {
  const carried = limited.filter(({ value }) => action.some((one) => one.keys.includes(value)));
  const pools = [general, keys.flatMap(testsOf), carried.flatMap(testsOf)]
    .map((pool) => pool.filter((test) => documented(action, test)))
    .filter((pool) => pool.length > 0);
  return fc.uniqueArray(fc.oneof(...pools.map((pool) => fc.constantFrom(...pool))), {
    maxLength: 2,
    selector: ({ value: { operator, key } }) => `${operator} ${key}`,
  });
};

const fitting = (action: KnownAction): readonly KnownResource[] =>
  resources.filter(({ kinds }) => kinds === "all" || kinds.some((kind) => action.kinds.includes(kind)));

/** More often one of which the documents say what it takes: those are the fewer. */
const oneAction = (from: readonly KnownAction[]): fc.Arbitrary<KnownAction> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...from.filter(({ kinds }) => kinds !== "unknown")) },
    { weight: 1, arbitrary: fc.constantFrom(...from) },
  );

/** Up to three actions, with resources of which many fit them and some do not. */
const statementOf = (
  from: readonly KnownAction[],
  of: readonly KnownResource[],
  pick: (action: KnownAction) => readonly KnownResource[],
): fc.Arbitrary<GeneratedStatement> =>
  fc.array(oneAction(from), { minLength: 1, maxLength: 3 }).chain((action) =>
    fc.record({
      effect: fc.constantFrom("allow" as const, "deny" as const),
      action: fc.constant(action),
      resource: fc
        .tuple(
          fc.tuple(...action.map((one) => fc.constantFrom(...pick(one)))),
          fc.constantFrom(...of),
          fc.constantFrom("fitting", "one of them", "with another", "another"),
        )
        .map(([fit, other, choice]) => {
          if (choice === "another") return [other];
          if (choice === "with another") return [...fit, other];
          return choice === "fitting" ? fit : fit.slice(0, 1);
        }),
      when: tested(action),
    }),
  );

/** Statements of every catalog; some have what the compiler must refuse. */
export const statement: fc.Arbitrary<GeneratedStatement> = statementOf(actions, resources, (one) =>
  one.kinds === "unknown" ? resources : fitting(one),
);

/** `cos:PutBucket` is about no bucket that has a policy yet (436/45235), which validation says and no type does. */
const ofCos = actions.filter(({ service, value }) => service === "cos" && value !== "cos:PutBucket");
const buckets = resources.filter(({ value }) => value.includes(":docs-1250000000/"));

const bucketsFor = (action: KnownAction): readonly KnownResource[] =>
  action.kinds === "unknown" ? buckets : buckets.filter((it) => fitting(action).includes(it));

/** Statements about one bucket and what is in it, as a bucket policy may have them; that it is one bucket, no type says. */
export const bucketStatement: fc.Arbitrary<GeneratedStatement> = statementOf(
  ofCos.filter((action) => action.kinds.length > 0 && bucketsFor(action).length > 0),
  buckets,
  bucketsFor,
);

/** The statement as code, in the form of its JSON. */
export const codeOf = ({ effect, action, resource, when }: GeneratedStatement): string => {
  const list = (of: readonly { readonly code: string }[]): string => `[${of.map(({ code }) => code).join(", ")}]`;
  return `${effect}({ action: ${list(action)}, resource: ${list(resource)}, when: ${list(when)} });`;
};

const valuesOf = <Value>(of: readonly { readonly value: Value }[]): readonly Value[] => of.map(({ value }) => value);

interface Parts {
  readonly action: readonly Action<string, UnknownKind>[];
  readonly resource: readonly Resource[];
  readonly when: readonly builder.Test<string, never>[];
}

/** The parts as the builder takes them; the model has checked what the compiler would. */
export const partsOf = ({ action, resource, when }: GeneratedStatement): Parts => ({
  action: valuesOf(action) as Parts["action"],
  resource: valuesOf(resource),
  when: valuesOf(when) as Parts["when"],
});
