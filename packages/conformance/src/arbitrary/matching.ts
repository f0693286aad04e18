import type { Condition, ConditionValue, Principal, Statement } from "@camwright/core";
import * as fc from "fast-check";
import type { CaseContext, CaseRequest, ContextValue } from "../case.js";
import { globOf, pick, sometimes } from "./text.js";

type Effect = Statement["effect"];

/** A context of readable values, one or a list for each key. */
export const readableContext: fc.Arbitrary<CaseContext> = fc.record(
  {
    "qcs:ip": pick<ContextValue>(["10.0.0.1", "10.1.2.3", "2001:db8::1"]),
    "cos:prefix": pick<ContextValue>(["docs/a", "docs/"]),
    "cos:content-length": pick<ContextValue>([10, "10", 0, "1.5"]),
    "qcs:current_time": pick<ContextValue>(["2026-01-01T00:00:00Z", "2026-01-01 00:00:00"]),
    "cos:secure-transport": pick<ContextValue>([true, "true", false]),
    "qcs:resource_tag": pick<readonly ContextValue[]>([["env&prod"], ["env&prod", "team&web"]]),
    mfa: pick<ContextValue>(["1", 1]),
  },
  { requiredKeys: [] },
);

/** A statement of which every element fits the request, each written in one of the ways that fit. */
export function matchingStatement(request: CaseRequest, effect: Effect): fc.Arbitrary<Statement> {
  const elements = {
    effect: fc.constant(effect),
    action: actionsOf(request).map((one) => [one]),
    resource: resourcesOf(request),
  };
  const test = conditionOf(request.context ?? {});
  if (test === undefined) return fc.record<Statement>(elements);
  return sometimes<Statement>([1, fc.record(elements)], [2, fc.record({ ...elements, condition: test })]);
}

/** The same with a principal that is the caller. */
export function matchingGrant(request: CaseRequest, effect: Effect): fc.Arbitrary<Statement> {
  const { qcs, type } = request.principal;
  const named: Principal =
    qcs === undefined ? "*" : type === "service" || type === "federated" ? { [type]: [qcs] } : { qcs: [qcs] };
  return fc
    .tuple(matchingStatement(request, effect), pick<Principal>([named, named, "*"]))
    .map(([statement, principal]) => ({ ...statement, principal }));
}

/** The same without a resource, as a trust policy has it. */
export function matchingTrust(request: CaseRequest, effect: Effect): fc.Arbitrary<Statement> {
  return matchingGrant(request, effect).map(({ resource: _resource, ...others }) => others);
}

function actionsOf({ action }: CaseRequest): fc.Arbitrary<string> {
  const bare = action.replace(/^name\//, "");
  const at = bare.indexOf(":");
  const [service, operation] = [bare.slice(0, at), bare.slice(at + 1)];
  return sometimes(
    [6, pick([bare, `name/${bare}`])],
    [2, globOf([operation]).map((glob) => `${service}:${glob}`)],
    [1, pick([`${service}:*`])],
    [1, globOf([service]).map((glob) => `${glob}:${operation}`)],
  );
}

function resourcesOf({ resource }: CaseRequest): fc.Arbitrary<readonly string[]> {
  const asked = typeof resource === "string" ? [resource] : resource;
  return fc.tuple(...asked.map((one) => sometimes([1, pick([one])], [1, patternOf(one)])));
}

function patternOf(resource: string): fc.Arbitrary<string> {
  const [prefix = "", project = "", service = "", region = "", account = "", ...rest] = resource.split(":");
  if (rest.length === 0) return pick([resource]);
  const path = sometimes([1, pick([rest.join(":")])], [1, globOf([rest.join(":")])]);
  return fc
    .tuple(pick([service, service, ""]), pick([region, region, "", "*"]), pick([account, account, ""]), path)
    .map((segments) => [prefix, project, ...segments].join(":"));
}

function conditionOf(context: CaseContext): fc.Arbitrary<Condition> | undefined {
  const tests = Object.entries(context).map(([key, value]) => testOf(key, value));
  return tests.length === 0 ? undefined : fc.oneof(...tests);
}

const numberOperators = ["numeric_equal", "numeric_less_than_equal", "numeric_greater_than_equal"];
const dateOperators = ["date_equal", "date_less_than_equal", "date_greater_than_equal"];

function testOf(key: string, value: ContextValue | readonly ContextValue[]): fc.Arbitrary<Condition> {
  const values: readonly ConditionValue[] = Array.isArray(value) ? value : [value];
  const test = (operators: readonly string[], wanted: fc.Arbitrary<ConditionValue>): fc.Arbitrary<Condition> =>
    fc
      .tuple(pick(["", "", "for_any_value:"]), pick(operators), pick(["", "", "", "_if_exist"]), wanted)
      .map(([qualifier, name, suffix, one]) => ({ [`${qualifier}${name}${suffix}`]: { [key]: [one] } }));
  const as = pick(values);
  if (key === "qcs:ip") return test(["ip_equal"], as.chain(networkOf));
  if (key === "cos:content-length" || key === "mfa") return test(numberOperators, as);
  if (key === "qcs:current_time") return test(dateOperators, as);
  if (key === "cos:secure-transport") return test(["bool_equal"], as);
  return sometimes(
    [1, test(["string_equal", "string_equal_ignore_case", "string_like"], as)],
    [1, test(["string_like"], globOf(values.map(String)))],
  );
}

function networkOf(address: ConditionValue): fc.Arbitrary<ConditionValue> {
  const bits = String(address).includes(":") ? [128, 127, 64] : [32, 31, 30, 24, 8];
  return pick([String(address), ...bits.map((count) => `${String(address)}/${count}`)]);
}
