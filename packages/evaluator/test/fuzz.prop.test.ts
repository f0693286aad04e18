import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { hostileText } from "@camwright/conformance/arbitrary";
import { inspectPolicyValue } from "@camwright/core";
import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { compileDocuments, decideCase, explainCase, type PolicyDocuments, type Request } from "../src/index.js";
import { deepFreeze } from "./deep-freeze.js";

/** `CAMWRIGHT_RUNS=100000` for a longer run by hand. */
const numRuns = Number(process.env["CAMWRIGHT_RUNS"] ?? 500);

vi.setConfig({ testTimeout: 3_600_000 });

const { resolve } = createRequire(import.meta.url);

const corpus: readonly string[] = ["dev.ndjson", "broken.dev.ndjson"].flatMap((name) =>
  readFileSync(resolve(`@camwright/conformance/fixtures/corpus/${name}`), "utf8")
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { readonly text: string }).text),
);

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
};

const name = fc.oneof(
  fc.constantFrom("version", "statement", "Statement", "effect", "action", "resource", "condition", "principal"),
  fc.constantFrom("__proto__", "constructor", "toString", "string_equal", "qcs", "service"),
  hostileText,
);
const leaf = fc.oneof(
  hostileText,
  fc.constantFrom<unknown>(-0, JSON.parse("1e999"), 2 ** 53 + 2, null, "*", "allow", "deny", "2.0", "qcs:ip"),
  fc.boolean(),
);
const { value } = fc.letrec<{ value: unknown; list: unknown; object: unknown }>((tie) => ({
  value: fc.oneof({ maxDepth: 6, depthSize: "medium" }, leaf, tie("list"), tie("object")),
  list: fc.array(tie("value"), { maxLength: 4 }),
  // Own members, whatever their names, as JSON.parse makes them.
  object: fc
    .array(fc.tuple(name, tie("value")), { maxLength: 5 })
    .map((entries) => Object.fromEntries(entries) as unknown),
}));

const nested = fc
  .tuple(fc.constantFrom("[", '{"a":', '{"statement":', '{"__proto__":'), fc.nat({ max: 300 }))
  .map(([opener, depth]) => parsed(`${opener.repeat(depth)}1${(opener === "[" ? "]" : "}").repeat(depth)}`));

/** A published document of which one member somewhere is another value. */
const mutated = fc.tuple(fc.constantFrom(...corpus), fc.nat({ max: 200 }), value).map(([text, place, other]) => {
  let at = 0;
  const document = parsed(text);
  return typeof document === "string"
    ? document
    : (JSON.parse(text, (_, member: unknown) => {
        at += 1;
        return at === place + 1 ? other : member;
      }) as unknown);
});

const anyDocument = fc.oneof({ weight: 3, arbitrary: mutated }, value, nested, fc.constantFrom(...corpus.map(parsed)));

const dictionary = <A>(of: fc.Arbitrary<A>): fc.Arbitrary<Readonly<Record<string, A>>> =>
  fc.array(fc.tuple(name, of), { maxLength: 3 }).map((entries) => Object.fromEntries(entries) as Record<string, A>);
const scalar = fc.oneof(hostileText, fc.double(), fc.boolean());

/** Requests of the right shape with texts that are meant to be misread. */
const hostileRequest: fc.Arbitrary<Request> = fc.record(
  {
    principal: fc.record(
      {
        type: fc.constantFrom("user", "role", "service", "federated", "anonymous"),
        qcs: hostileText,
        ownerUin: hostileText,
        uin: hostileText,
        appId: hostileText,
        tags: dictionary(hostileText),
        groups: fc.array(hostileText, { maxLength: 2 }),
      },
      { requiredKeys: ["type"] },
    ),
    action: fc.oneof(hostileText, fc.constantFrom("cos:GetObject", "sts:AssumeRole", "name/cos:PutObject")),
    resource: fc.oneof(
      hostileText,
      fc.constantFrom("*", "qcs::cos:ap-guangzhou:uid/1250000000:b-1250000000/a"),
      fc.array(hostileText, { maxLength: 3 }),
    ),
    context: dictionary(fc.oneof(scalar, fc.array(scalar, { maxLength: 3 }))),
    unknown: fc.array(fc.oneof(name, fc.constant("qcs:ip")), { maxLength: 3 }),
    resourceOwner: fc.record({ ownerUin: hostileText, appId: hostileText }, { requiredKeys: [] }),
  },
  { requiredKeys: ["principal", "action", "resource"] },
);

const documents: fc.Arbitrary<PolicyDocuments> = fc.record(
  {
    identity: fc.array(anyDocument, { maxLength: 3 }),
    boundary: anyDocument,
    session: anyDocument,
    bucket: anyDocument,
    trust: anyDocument,
    scp: fc.array(fc.array(anyDocument, { maxLength: 2 }), { maxLength: 2 }),
    general: fc.array(anyDocument, { maxLength: 2 }),
  },
  { requiredKeys: [] },
);

/** What every object of the program inherits from, member by member. */
const prototypes = (): readonly unknown[] =>
  [Object.prototype, Array.prototype, String.prototype, Function.prototype, Number.prototype].map((owner) =>
    Object.entries(Object.getOwnPropertyDescriptors(owner)).map(([key, { value: own }]) => [key, own as unknown]),
  );

const untouched = (run: () => void): void => {
  const before = prototypes();
  run();
  expect(prototypes()).toEqual(before);
};

/** An answer, or the message of a `TypeError`. */
const outcomeOf = (answer: () => string): string => {
  try {
    return answer();
  } catch (error) {
    if (error instanceof TypeError) return error.message;
    throw error;
  }
};

describe("whatever the documents and the request", () => {
  it("there is one answer, of bounded size, and nothing is changed", () => {
    untouched(() => {
      fc.assert(
        fc.property(documents, hostileRequest, (policies, asked) => {
          const { resourceOwner, ...request } = asked;
          const question = deepFreeze({ request, ...(resourceOwner === undefined ? {} : { resourceOwner }) });
          const one = deepFreeze({ policies, ...question });
          const decision = decideCase(one);
          const size = JSON.stringify(one).length;
          expect(["allow", "deny", "unknown"]).toContain(decision.decision);
          expect(JSON.stringify(decision).length).toBeLessThan(10_000 + 50 * size);
          expect(decision.residual?.sentence.length ?? 0).toBeLessThan(20_000);
          const decide = compileDocuments(policies);
          expect([decide(question), decide(question)]).toEqual([decision, decision]);
        }),
        { numRuns },
      );
    });
  });

  it("so is the explanation, which agrees", () => {
    untouched(() => {
      fc.assert(
        fc.property(documents, hostileRequest, (policies, request) => {
          const one = deepFreeze({ policies, request });
          const explained = explainCase(one);
          const { decision, reason, matched } = decideCase(one);
          expect(explained).toMatchObject({ decision, reason, matched });
          expect(JSON.stringify(explained).length).toBeLessThan(100_000 + 100 * JSON.stringify(one).length);
          expect(explainCase(one)).toEqual(explained);
        }),
        { numRuns: Math.ceil(numRuns / 2) },
      );
    });
  });

  it("what cannot be read allows nothing", () => {
    let unreadable = 0;
    fc.assert(
      fc.property(fc.array(anyDocument, { minLength: 1, maxLength: 3 }), hostileRequest, (identity, request) => {
        const broken = identity.filter((one) => inspectPolicyValue(one, { kind: "identity" }).policy === undefined);
        fc.pre(broken.length > 0);
        unreadable += 1;
        expect(decideCase({ policies: { identity: broken }, request }).decision).not.toBe("allow");
      }),
      { numRuns },
    );
    expect(unreadable).toBeGreaterThan(numRuns / 2);
  });

  it("a limit that cannot be read lets nothing pass", () => {
    const free = { version: "2.0", statement: [{ effect: "allow", action: "*", resource: "*" }] };
    const limit = anyDocument.filter(
      (one) => one !== null && inspectPolicyValue(one, { kind: "boundary" }).policy === undefined,
    );
    // Who signs nothing has no limits.
    const signed = hostileRequest.filter(
      ({ principal, action }) => principal.type === "user" && !action.includes("sts:"),
    );
    fc.assert(
      fc.property(limit, fc.constantFrom("boundary", "session"), signed, (document, layer, request) => {
        expect(decideCase({ policies: { identity: [free], [layer]: document }, request }).decision).not.toBe("allow");
      }),
      { numRuns: Math.ceil(numRuns / 2) },
    );
  });

  it("what is no request is refused by name", () => {
    const free = { identity: [{ version: "2.0", statement: [{ effect: "allow", action: "*", resource: "*" }] }] };
    const change = fc.tuple(
      fc.constantFrom("principal", "action", "resource", "context", "unknown", "resourceOwner"),
      value,
    );
    fc.assert(
      fc.property(hostileRequest, fc.oneof(change, fc.constant(undefined)), value, (request, changed, other) => {
        const asked = changed === undefined ? other : { ...request, [changed[0]]: changed[1] };
        expect(outcomeOf(() => decideCase({ policies: free, request: deepFreeze(asked) as never }).decision)).toMatch(
          /^(?:allow|deny|unknown|request(?:\.\w+)? is not .+)$/,
        );
      }),
      { numRuns },
    );
  });
});
