import { otherKeyName } from "@camwright/evaluator";
import type { Fact, Workspace } from "../workspace.js";

/** What becomes known of a condition key: its values, or that the request does not have it. */
export type Known = readonly string[] | "absent";

/**
 * Says in the request what was not known of a condition key, under whichever of its names the request has it. A key of which nothing was
 * said is added.
 */
export const giveFact = (workspace: Workspace, key: string, known: Known): Workspace => {
  const names = new Set([key, otherKeyName(key)]);
  const { facts } = workspace.request;
  const place = facts.findIndex((fact) => names.has(fact.key));
  const given = (name: string): readonly Fact[] =>
    known === "absent" ? [] : [{ key: name, state: "given", values: known }];
  const rest = facts.flatMap((fact, at): readonly Fact[] => {
    if (!names.has(fact.key)) return [fact];
    return at === place ? given(fact.key) : [];
  });
  const all = place === -1 ? [...rest, ...given(key)] : rest;
  return { ...workspace, request: { ...workspace.request, facts: all } };
};
