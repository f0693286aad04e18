import { type PolicyPair, policyPair, requestsFor } from "@camwright/conformance/universe";
import type { Policy, Statement } from "@camwright/core";
import { compile, type Decide } from "@camwright/evaluator";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { ask } from "../../src/ask.js";
import { type Split, type SplitDocument, type Step, split } from "../../src/index.js";
import { changes } from "../../src/split/move.js";
import { type Order, orderOf, walk } from "../../src/split/order.js";
import { pieceOf, sizeOfPieces } from "../../src/split/piece.js";
import { bridged, staged } from "../../src/split/plans.js";
import { allow } from "../support.js";

type Attached = ReadonlyMap<string, Policy>;

const policiesOf = (attached: Attached): { readonly identity: readonly Policy[] } => ({
  identity: [...attached.values()],
});

/** What is attached after each step, as a service would have it that does what it is told. */
const statesOf = (from: readonly SplitDocument[], steps: readonly Step[]): readonly Attached[] => {
  const stored = new Map(from.map(({ name, policy }) => [name, policy]));
  const attached = new Set(stored.keys());
  return steps.map((step) => {
    const { name } = step;
    if (step.step === "create" || step.step === "update") {
      expect(stored.has(name)).toBe(step.step === "update");
      stored.set(name, step.policy);
    } else if (step.step === "delete") {
      expect([attached.has(name), stored.delete(name)]).toEqual([false, true]);
    } else if (step.step === "attach") {
      expect([attached.has(name), stored.has(name)]).toEqual([false, true]);
      attached.add(name);
    } else expect(attached.delete(name)).toBe(true);
    return new Map([...stored].filter(([each]) => attached.has(each)));
  });
};

/** Whether a state is safe, by the evaluator on the requests of the universe and by the analysis on all. */
const isSafe = (pair: PolicyPair, state: Attached, before: Attached, after: Attached): boolean => {
  const [now, old, next] = [state, before, after].map((each) => compile(policiesOf(each))) as [Decide, Decide, Decide];
  for (const request of requestsFor(pair, 150, 1)) {
    const ends = [old(request).decision, next(request).decision];
    const { decision } = now(request);
    if (ends.every((end) => end === "allow") && decision === "deny") return false;
    if (ends.every((end) => end === "deny") && decision === "allow") return false;
  }
  const lost = ask({ allow: [policiesOf(before), policiesOf(after)], deny: policiesOf(state) }, undefined, {
    left: 200_000,
  });
  return lost._tag !== "witness";
};

const documentsOf = (attached: Attached): readonly SplitDocument[] =>
  [...attached].map(([name, policy]) => ({ name, policy }));

const policy = (statement: readonly Statement[]): Policy => ({ version: "2.0", statement });

type Card = readonly [statement: number, document: string];

const names = ["a", "b", "c"] as const;

const attachedOf = (statements: readonly Statement[], cards: readonly Card[]): Attached =>
  new Map(
    [...new Set(cards.map(([, name]) => name))].map((name) => {
      const ids = new Set(cards.flatMap(([id, each]) => (each === name ? [id] : [])));
      return [name, policy([...ids].flatMap((id) => statements[id] ?? []))];
    }),
  );

/** Statements dealt to documents, some to none and some to several; in the end most are there still, many in another document. */
const change = policyPair.chain((pair) => {
  // An allow of everything makes denies matter that would deny what nothing allows.
  const statements = [...pair.base.statement, ...pair.next.statement, allow("*")];
  const card = fc.tuple(fc.nat(statements.length - 1), fc.constantFrom(...names));
  const dealing = fc.record({
    from: fc.array(card, { minLength: 2, maxLength: 7 }),
    more: fc.array(card, { maxLength: 2 }),
  });
  return dealing.chain(({ from, more }) =>
    fc.record({
      pair: fc.constant(pair),
      from: fc.constant(attachedOf(statements, from)),
      to: fc
        .tuple(...from.map(([id]) => fc.constantFrom(...names, "none").map((name): Card => [id, name])))
        .map((cards) => attachedOf(statements, [...cards.filter(([, name]) => name !== "none"), ...more])),
      spare: fc.constantFrom(0, 100, 10_000),
    }),
  );
});

const piecesOf = (attached: Attached): ReadonlyMap<string, readonly ReturnType<typeof pieceOf>[]> =>
  new Map([...attached].map(([name, { statement }]) => [name, statement.map(pieceOf)]));

type Pieces = ReturnType<typeof piecesOf>;

/** The ways to come from one end to the other, each by itself. */
const ways: Readonly<Record<string, (from: Pieces, to: Pieces, limit: number) => Order>> = {
  "by any way": (from, to, limit) => orderOf(from, to, limit, {}, { left: 200_000 }),
  "by documents that grow before they shrink": (from, to) =>
    walk(from, staged(from, to), Number.POSITIVE_INFINITY, () => true),
  "by documents that are there in between": (from, to, limit) =>
    walk(from, bridged(from, to, limit), limit, () => true),
};

const byName = (documents: readonly SplitDocument[]): readonly SplitDocument[] =>
  documents.toSorted((left, right) => (left.name < right.name ? -1 : 1));

test.each(Object.entries(ways))("no request loses what both ends allow or gains what both refuse, %s", (_, way) => {
  let count = 0;
  fc.assert(
    fc.property(change, ({ pair, from, to, spare }) => {
      const [before, after] = [piecesOf(from), piecesOf(to)];
      const limit = Math.max(0, ...[...before.values(), ...after.values()].map(sizeOfPieces)) + spare;
      const order = way(before, after, limit);
      expect(order._tag).toBe("order");
      if (order._tag !== "order") return;
      const states = statesOf(documentsOf(from), order.steps);
      expect(byName(documentsOf(states.at(-1) ?? from))).toEqual(byName(documentsOf(to)));
      for (const state of states) {
        count += 1;
        expect(isSafe(pair, state, from, to)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
  expect(count).toBeGreaterThan(150);
});

test("without care an order is not safe", () => {
  const unsafe = fc.sample(change, { numRuns: 100, seed: 1 }).filter(({ pair, from, to }) => {
    const [before, after] = [piecesOf(from), piecesOf(to)];
    const order = walk(before, changes(before, after).toReversed(), Number.POSITIVE_INFINITY, () => true);
    const states = order._tag === "order" ? statesOf(documentsOf(from), order.steps) : [];
    return states.some((state) => !isSafe(pair, state, from, to));
  });
  expect(unsafe.length).toBeGreaterThan(10);
});

const documents = (result: Split): readonly SplitDocument[] => {
  expect(result.answer).toBe("yes");
  return result.answer === "yes" ? result.documents : [];
};

test("a split is followed by a split of something else, by safe steps", () => {
  fc.assert(
    fc.property(policyPair, fc.integer({ min: 500, max: 900 }), (pair, limit) => {
      const first = split([pair.base], limit, [], { steps: 200_000 });
      if (first.answer !== "yes") return;
      const next = split([pair.next], limit, first.documents, { steps: 200_000 });
      if (next.answer !== "yes" || next.steps === undefined) return;
      const before = new Map(documents(first).map((each) => [each.name, each.policy]));
      const states = statesOf(first.documents, next.steps);
      const after = states.at(-1) ?? before;
      expect(byName(documentsOf(after))).toEqual(byName(next.documents));
      for (const state of states) expect(isSafe(pair, state, before, after)).toBe(true);
    }),
    { numRuns: 100 },
  );
});
