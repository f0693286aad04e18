import { readBool, readDate, readDecimal, readIpAddress } from "@camwright/core";
import { otherKeyName } from "@camwright/evaluator";
import type { Fact } from "../workspace.js";
import type { KeyInput } from "./key-offers.js";

/** What a request says of a key: a value, that it is not there, or that nobody knows. */
export type FactState = Fact["state"] | "absent";

const isUnder = (key: string, name: string): boolean => name === key || name === otherKeyName(key);

/** The fact about a key, under either of its names; `undefined`: the key is absent. */
export const factAbout = (facts: readonly Fact[], key: string): Fact | undefined =>
  facts.find((fact) => fact.key === key) ?? facts.find((fact) => isUnder(key, fact.key));

/** Puts a fact in the place of what was said of its key. */
export const withFact = (facts: readonly Fact[], fact: Fact): readonly Fact[] => {
  const old = factAbout(facts, fact.key);
  return old === undefined ? [...facts, fact] : facts.map((each) => (each === old ? fact : each));
};

/** Says of a key whether it is there. A key that comes in has one empty value; one that nobody knows keeps what was typed in. */
export const withState = (facts: readonly Fact[], key: string, state: FactState): readonly Fact[] => {
  const old = factAbout(facts, key);
  if (state === "absent") return facts.filter((fact) => !isUnder(key, fact.key));
  const values = old?.values ?? [];
  const isEmpty = state === "given" && values.length === 0;
  return withFact(facts, { key: old?.key ?? key, state, values: isEmpty ? [""] : values });
};

const tagSources: ReadonlySet<string> = /* @__PURE__ */ new Set(["qcs:tag", "qcs:resource_tag"]);

/** Whether one of the asked keys is answered by what is said of a key; `qcs:tag/<name>` by the tags of the resource as well. */
export const hasSay = (key: string, asked: readonly string[]): boolean =>
  asked.some((each) => isUnder(key, each) || (tagSources.has(key) && each.startsWith("qcs:tag/")));

/** Whether a value can be read as what the key has; what cannot be read makes the answer unknown. */
export const canBeRead = (input: KeyInput, value: string): boolean => {
  switch (input) {
    case "text":
      return true;
    case "number":
      return readDecimal(value) !== undefined;
    case "bool":
      return readBool(value) !== undefined;
    case "ip":
      return readIpAddress(value) !== undefined;
    case "date":
      return readDate(value) !== undefined;
  }
};
