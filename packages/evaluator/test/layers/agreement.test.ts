import { decideNaively, type Question } from "@camwright/conformance";
import { describe, expect, it } from "vitest";
import { decideCase } from "../../src/index.js";
import { readCases } from "../fixture.js";

const ask = ({ policies, request, resourceOwner }: Question) => {
  const owner = resourceOwner === undefined ? {} : { resourceOwner };
  const { decision, reason } = decideCase({ policies, request, ...owner });
  return { decision, reason };
};

describe("the documented cases with other layers", () => {
  it.each(readCases("layer-cases.json"))("$id: $why", (one) => {
    expect(ask(one)).toEqual(decideNaively(one));
    expect(ask(one).decision).toBe(one.expected);
  });
});

describe("the open points of other layers", () => {
  it.each(readCases("open-points-layers.json"))("$tag $id: $why", (one) => {
    const answer = ask(one);
    expect(answer).toEqual(decideNaively(one));
    expect(answer.decision).toBe(one.expected);
    expect(answer.reason).toBe(one.reason ?? answer.reason);
  });
});
