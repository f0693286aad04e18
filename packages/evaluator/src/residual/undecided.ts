import type { Effect } from "@camwright/core";
import type { PreparedRequest } from "../compile/prepare.js";
import type { CompiledStatement } from "../compile/statement.js";
import { askAbout, type CompiledLayer } from "../layers/ask.js";
import type { EffectResult } from "../layers/effect-result.js";
import { matchesActions } from "../match/action.js";
import type { RequestResource } from "../match/request-resource.js";
import { matchesResources } from "../match/resource.js";
import { no, unknown, yes } from "../truth.js";
import { all, always, any, type Formula, never } from "./formula.js";

const namesOf = (resource: string | readonly string[], index: number): string =>
  typeof resource === "string" ? resource : (resource[index] ?? "");

/** What has to be so for an undecided statement to match a resource. */
const appliesTo = (
  { place, asking, actions, resources, tests }: CompiledStatement,
  resource: RequestResource,
  { request, action, resources: asked }: PreparedRequest,
): Formula => {
  const questions: Formula[] = [];
  if (matchesActions(actions, action) === unknown) {
    questions.push({ _tag: "action-set", action: request.action, place });
  }
  if (matchesResources(resources, resource, asking.reach, request.principal) === unknown) {
    questions.push({ _tag: "resource", resource: namesOf(request.resource, asked.indexOf(resource)), place });
  }
  for (const { test, operatorText, key, values } of tests) {
    if (test(request) === unknown) {
      questions.push({ _tag: "condition", operator: operatorText, key: key.name, values, place });
    }
  }
  return all(questions);
};

/** What has to be so for one of the statements that were asked about a resource to match it. */
export const holdsOn = (
  { truth, undecided }: EffectResult,
  resource: RequestResource,
  prepared: PreparedRequest,
): Formula => {
  if (truth === yes) return always;
  if (truth === no) return never;
  return any(undecided.map((statement) => appliesTo(statement, resource, prepared)));
};

const eachOn = (layer: CompiledLayer, effect: Effect, prepared: PreparedRequest): readonly Formula[] =>
  prepared.resources.map((resource) => holdsOn(askAbout(resource, layer, effect, prepared), resource, prepared));

/** What has to be so for the statements of one effect of a layer to match every resource of a request. */
export const holdsOnAll = (layer: CompiledLayer, effect: Effect, prepared: PreparedRequest): Formula =>
  all(eachOn(layer, effect, prepared));

/** What has to be so for the statements of one effect of a layer to match one of the resources of a request. */
export const holdsOnAny = (layer: CompiledLayer, effect: Effect, prepared: PreparedRequest): Formula =>
  any(eachOn(layer, effect, prepared));
