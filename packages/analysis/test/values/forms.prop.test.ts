import { readDecimal, readIpRange } from "@camwright/core";
import { compileGlob, matchesGlob } from "@camwright/evaluator";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { machine } from "../../src/automaton/machine.js";
import { type Form, wordsOfForm } from "../../src/values/forms/form.js";
import { ipv4Form } from "../../src/values/forms/ipv4.js";
import { numberForm } from "../../src/values/forms/numbers.js";
import { spellingForm } from "../../src/values/forms/spellings.js";

const patterns = fc.uniqueArray(
  fc.constantFrom("*", "1*", "*0", "1*.*", "*.5", "-*", "*1*", "10.*", "*.1", "a*", "A*", "*K"),
  {
    minLength: 1,
    maxLength: 3,
  },
);

/** What tells texts apart: the sort that the form finds, and the patterns. */
const signature = <State>(form: Form<State>, text: string, globs: readonly string[]): string | undefined => {
  let state = form.start;
  for (const character of text) {
    const next = form.next(state).find(([one]) => one === character);
    if (next === undefined) return undefined;
    state = next[1];
  }
  const sort = form.sort(state);
  return sort && `${sort}|${globs.map((glob) => (matchesGlob(compileGlob(glob), text) ? "1" : "0")).join("")}`;
};

/** Each text of the form is like one of the words. */
const covers = <State>(form: Form<State>, globs: readonly string[], text: string): void => {
  const words = wordsOfForm(form, globs.map(machine), { left: 1_000_000 });
  const found = words.map(({ word }) => signature(form, word, globs));
  expect(found).toContain(signature(form, text, globs));
};

const decimal = fc
  .tuple(fc.constantFrom("", "-"), fc.stringMatching(/^[0-9]{1,4}$/), fc.stringMatching(/^(\.[0-9]{1,3})?$/))
  .map((parts) => parts.join(""));

const sign = (one: string, other: string): number => {
  const [left, right] = [Number(one), Number(other)];
  return left === right ? 0 : left < right ? -1 : 1;
};

test("numbers with the same sort compare alike with each bound", () => {
  fc.assert(
    fc.property(fc.array(decimal, { minLength: 1, maxLength: 3 }), patterns, decimal, (bounds, globs, text) => {
      const form = numberForm(bounds.flatMap((bound) => readDecimal(bound) ?? []));
      const words = wordsOfForm(form, globs.map(machine), { left: 1_000_000 });
      const own = signature(form, text, globs);
      const same = words.find(({ word }) => signature(form, word, globs) === own);
      expect(bounds.map((bound) => sign(text, bound))).toStrictEqual(
        bounds.map((bound) => sign(same?.word ?? "", bound)),
      );
    }),
    { numRuns: 200 },
  );
});

const address = fc
  .array(fc.constantFrom(0, 1, 10, 11, 127, 255), { minLength: 4, maxLength: 4 })
  .map((all) => all.join("."));

test("each address is like one of the words", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(address, fc.nat(32)), { maxLength: 2 }), patterns, address, (ranges, globs, text) => {
      const read = ranges.flatMap(([network, bits]) => readIpRange(`${network}/${String(bits)}`) ?? []);
      covers(ipv4Form(read), globs, text);
    }),
    { numRuns: 30 },
  );
});

test("each spelling is one of the words, also those with letters that few know", () => {
  const spellings = wordsOfForm(spellingForm("Ok"), ["o*", "*k", "*K"].map(machine), { left: 10_000 });
  expect(spellings.map(({ word }) => word).sort()).toStrictEqual(["OK", "Ok", "O\u212a", "oK", "ok", "o\u212a"]);
});
