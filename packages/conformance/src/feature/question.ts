import type { CasePrincipal, Json, Question } from "../case.js";
import { conditionFeatures, featuresOfCondition } from "./condition.js";
import { formsOf, namesOf } from "./form.js";
import { askedAction, askedResource, policyAction, policyResource, principalName } from "./name-forms.js";
import {
  documentsOf,
  entriesOf,
  layerNames,
  listOf,
  statementsOf,
  textOf,
  type WrittenStatement,
} from "./statement.js";

const callerTypes = ["root", "user", "role", "service", "federated", "anonymous"];
const pairs = layerNames.flatMap((one, at) => layerNames.slice(at + 1).map((other) => [one, other] as const));

/** Every feature that generated questions should have between them. */
export const expectedFeatures: readonly string[] = [
  ...callerTypes.map((type) => `caller: ${type}`),
  ..."without APPID,without account,of another account,with tags,with groups,named by `service`"
    .split(",")
    .map((what) => `caller: ${what}`),
  ...layerNames.flatMap((layer) => callerTypes.map((type) => `layer: ${layer} for ${type}`)),
  ...layerNames.flatMap((layer) => ["allow", "deny"].map((effect) => `layer: ${layer} with ${effect}`)),
  ...layerNames.map((layer) => `layer: ${layer} is null`),
  ...pairs.map(([one, other]) => `layers: ${one} and ${other}`),
  "layers: taking a role on beside a bucket policy",
  "layer: scp of several levels",
  "layer: scp without levels",
  "layer: scp with an empty level",
  "layer: general without effect",
  "more than 64 statements in one policy",
  "owner of the resource",
  "several resources",
  ...namesOf("policy action", policyAction),
  ...namesOf("policy resource", policyResource),
  ...namesOf("asked action", askedAction),
  ...namesOf("asked resource", askedResource),
  "action: the whole element is a star",
  "action: no patterns",
  "resource: the whole element is a star",
  "resource: no patterns",
  "resource: left out",
  ...namesOf("principal", principalName),
  ..."everybody,left out,service,federated,two types,no names".split(",").map((what) => `principal: ${what}`),
  ..."capital names,bare values,one statement as an object,effect in capitals,no version"
    .split(",")
    .map((what) => `spelling: ${what}`),
  ...conditionFeatures,
];

/** The features of a question by name, some of them several times. */
export function featuresOf(question: Question): readonly string[] {
  const { request, resourceOwner } = question;
  return [
    ...featuresOfCaller(request.principal),
    ...featuresOfLayers(question),
    ...featuresOfSpelling(question),
    ...statementsOf(question).flatMap((statement) => featuresOfStatement(statement, question)),
    ...formsOf("asked action", askedAction, request.action),
    ...listOf(request.resource).flatMap((one) => formsOf("asked resource", askedResource, textOf(one))),
    ...(listOf(request.resource).length > 1 ? ["several resources"] : []),
    ...(resourceOwner === undefined ? [] : ["owner of the resource"]),
  ];
}

function featuresOfCaller({ type, ownerUin, appId, tags, groups, service }: CasePrincipal): readonly string[] {
  return [
    type,
    ...(appId === undefined ? ["without APPID"] : []),
    ...(ownerUin === undefined ? ["without account"] : []),
    ...(ownerUin === "200" ? ["of another account"] : []),
    ...(Object.keys(tags ?? {}).length > 0 ? ["with tags"] : []),
    ...((groups ?? []).length > 0 ? ["with groups"] : []),
    ...(service === undefined ? [] : ["named by `service`"]),
  ].map((what) => `caller: ${what}`);
}

function featuresOfLayers(question: Question): readonly string[] {
  const { policies, request } = question;
  const there = new Set(layerNames.filter((layer) => documentsOf(question, layer).length > 0));
  const levels = policies.scp ?? [];
  return [
    ...[...there].map((layer) => `layer: ${layer} for ${request.principal.type}`),
    ...layerNames.filter((layer) => policies[layer] === null).map((layer) => `layer: ${layer} is null`),
    ...pairs
      .filter(([one, other]) => there.has(one) && there.has(other))
      .map(([one, other]) => `layers: ${one} and ${other}`),
    ...(request.action.includes("sts:AssumeRole") && there.has("bucket")
      ? ["layers: taking a role on beside a bucket policy"]
      : []),
    ...(levels.length > 1 ? ["layer: scp of several levels"] : []),
    ...(policies.scp?.length === 0 ? ["layer: scp without levels"] : []),
    ...(levels.some((level) => level.length === 0) ? ["layer: scp with an empty level"] : []),
  ];
}

function featuresOfSpelling(question: Question): readonly string[] {
  return layerNames
    .flatMap((layer) => documentsOf(question, layer))
    .flatMap((document) => {
      const { version, statement, Statement } = Object.fromEntries(entriesOf(document));
      const statements = statement ?? Statement;
      const [first] = listOf(statements);
      const names = entriesOf(first).map(([name]) => name);
      const { effect, Effect, action, Action } = Object.fromEntries(entriesOf(first));
      const bare = action ?? Action;
      return [
        ...(names.includes("Effect") ? ["spelling: capital names"] : []),
        ...(typeof bare === "string" && bare !== "*" ? ["spelling: bare values"] : []),
        ...(Array.isArray(statements) ? [] : ["spelling: one statement as an object"]),
        ...(/^[AD]/.test(textOf(effect ?? Effect)) ? ["spelling: effect in capitals"] : []),
        ...(version === undefined ? ["spelling: no version"] : []),
        ...(listOf(statements).length > 64 ? ["more than 64 statements in one policy"] : []),
      ];
    });
}

function featuresOfStatement({ layer, members }: WrittenStatement, { request }: Question): readonly string[] {
  const { context = {}, unknown = [] } = request;
  const effect = members.get("effect");
  const condition = members.get("condition");
  return [
    effect === undefined ? "layer: general without effect" : `layer: ${layer} with ${textOf(effect).toLowerCase()}`,
    ...featuresOfElement("action", members.get("action")),
    ...(members.has("resource") ? featuresOfElement("resource", members.get("resource")) : ["resource: left out"]),
    ...(layer === "bucket" || layer === "trust" ? featuresOfPrincipal(members.get("principal")) : []),
    ...(condition === undefined ? [] : featuresOfCondition(condition, context, unknown)),
  ];
}

function featuresOfElement(name: "action" | "resource", element: Json | undefined): readonly string[] {
  const forms = name === "action" ? policyAction : policyResource;
  return [
    ...(element === "*" ? [`${name}: the whole element is a star`] : []),
    ...(listOf(element).length === 0 ? [`${name}: no patterns`] : []),
    ...listOf(element).flatMap((pattern) => formsOf(`policy ${name}`, forms, textOf(pattern))),
  ];
}

function featuresOfPrincipal(principal: Json | undefined): readonly string[] {
  if (principal === undefined) return ["principal: left out"];
  if (principal === "*") return ["principal: everybody"];
  const types = entriesOf(principal);
  return [
    ...(types.length > 1 ? ["principal: two types"] : []),
    ...types.flatMap(([type, names]) => [
      ...(type === "qcs" ? [] : [`principal: ${type}`]),
      ...(listOf(names).length === 0 ? ["principal: no names"] : []),
      ...listOf(names).flatMap((name) => (type === "qcs" ? formsOf("principal", principalName, textOf(name)) : [])),
    ]),
  ];
}
