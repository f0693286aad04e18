import {
  type ConditionValue,
  hasVariable,
  type Operator,
  type Policy,
  parseOperator,
  type Statement,
} from "@camwright/core";
import type { Policies } from "../compile/compile.js";
import type { Layer, MatchedStatement } from "../decision.js";
import { type RequestAction, requestAction } from "../match/action.js";
import { type RequestResource, requestResources } from "../match/request-resource.js";
import { compileTemplate, hasValue } from "../match/template.js";
import type { Caller, Request } from "../request.js";
import { mayMatchAction, mayMatchResource } from "./may-match.js";

/** The place of a statement, whatever its effect. */
export type StatementPlace = Omit<MatchedStatement, "effect">;

/** One operator, one key and its values of a condition. */
export interface Test {
  readonly operatorText: string;
  /** Absent where the operator is none that is documented. */
  readonly operator: Operator | undefined;
  readonly key: string;
  readonly values: readonly ConditionValue[];
}

/** A statement with the layer that asks it, and the place where it is written. */
export interface Placed {
  readonly statement: Statement;
  readonly layer: Layer;
  /** The level of a service control policy; 0 elsewhere. */
  readonly level: number;
  readonly place: StatementPlace;
  readonly tests: readonly Test[];
  /** Whether a documented variable in it has no value for the caller, so that it matches nothing. */
  readonly isMute: boolean;
  /** Whether it stands for what cannot be read, so that no reading of it is another one. */
  readonly isFixed: boolean;
  /** Whether its document is read although it is not written as it should be. */
  readonly isDoubtful: boolean;
}

/** A request about one resource, with the statements that can bear on it under some reading. */
export interface Question {
  readonly statements: readonly Placed[];
  /** The layers that are there, also those without statements. */
  readonly layers: ReadonlySet<Layer>;
  /** How many levels of service control policies there are. */
  readonly levels: number;
  readonly request: Request;
  readonly action: RequestAction;
  readonly resource: RequestResource;
  /** The resource as the request writes it. */
  readonly resourceText: string;
}

const testsOf = ({ condition = {} }: Statement): readonly Test[] =>
  Object.entries(condition).flatMap(([operatorText, keys]) => {
    const parsed = parseOperator(operatorText);
    const operator = parsed._tag === "Right" ? parsed.right : undefined;
    return Object.entries(keys).map(([key, values]) => ({ operatorText, operator, key, values }));
  });

/** The texts of a statement in which variables have a meaning: last segments of resources, and condition values (598/10607). */
const templatesOf = ({ resource = [] }: Statement, layer: Layer, tests: readonly Test[]): readonly string[] => {
  const entries = layer === "trust" || resource === "*" ? [] : resource;
  const values = tests.flatMap((test) => test.values.filter((value) => typeof value === "string"));
  return [...entries.map((entry) => entry.split(":").slice(5).join(":")), ...values].filter(hasVariable);
};

const hasMissing = (text: string, caller: Caller): boolean =>
  compileTemplate(text).variables.some((variable) => !hasValue(caller, variable));

/** Whether a text has a documented variable to which the caller gives no value. */
export const lacksValue = (text: string, caller: Caller): boolean => hasVariable(text) && hasMissing(text, caller);

/** The place of a policy. */
type PolicyPlace = Omit<StatementPlace, "statement">;

/** What is known of the documents that policies were read from. */
export interface Documents {
  /** Whether the statements of a policy stand for a document that cannot be read. */
  readonly isUnreadable: (place: PolicyPlace) => boolean;
  /** Whether a document is read although its elements are capitalised or its version is not as it should be. */
  readonly isDoubtful: (place: PolicyPlace) => boolean;
}

/** A statement with its place, before anything is asked about it. */
interface Found {
  readonly statement: Statement;
  readonly place: StatementPlace;
  readonly isFixed: boolean;
  readonly isDoubtful: boolean;
}

const placed =
  (caller: Caller) =>
  ({ statement, place, ...found }: Found): Placed => {
    const tests = testsOf(statement);
    const isMute = templatesOf(statement, place.layer, tests).some((text) => hasMissing(text, caller));
    return { statement, layer: place.layer, level: place.level ?? 0, place, tests, isMute, ...found };
  };

type Written = readonly [place: Pick<StatementPlace, "layer" | "level">, policies: readonly Policy[]];

const one = (layer: Layer, policy: Policy | undefined): readonly Written[] =>
  policy === undefined ? [] : [[{ layer }, [policy]]];

const written = ({ identity, boundary, session, bucket, trust, scp = [], general }: Policies): readonly Written[] => [
  [{ layer: "identity" }, identity],
  ...one("boundary", boundary),
  ...one("session", session),
  ...one("bucket", bucket),
  ...one("trust", trust),
  ...scp.map((policies, level): Written => [{ layer: "scp", level }, policies]),
  ...(general === undefined ? [] : [[{ layer: "general" }, general] as const]),
];

/** Finds the statements that can match an action under some reading. */
const aboutAction =
  (action: RequestAction, { isUnreadable, isDoubtful }: Documents) =>
  ([at, policies]: Written): readonly Found[] =>
    policies.flatMap((policy, policyIndex) => {
      const place = { ...at, policy: policyIndex };
      const of = { isFixed: isUnreadable(place), isDoubtful: isDoubtful(place) };
      return policy.statement.flatMap((statement, index) =>
        mayMatchAction(statement.action, action) ? [{ statement, place: { ...place, statement: index }, ...of }] : [],
      );
    });

const bucketOf = ({ segments }: RequestResource): string | undefined =>
  segments?.service === "cos" ? segments.path.split("/", 1)[0] : undefined;

/** A question about what is in another bucket than that of the policy. */
const withoutBucket = (question: Question): Question => ({
  ...question,
  layers: new Set([...question.layers].filter((layer) => layer !== "bucket")),
  statements: question.statements.filter(({ layer }) => layer !== "bucket"),
});

/**
 * A request taken apart by its resources: it is allowed if each question is, and refused if one is. The statements that can
 * match under no reading are left out.
 */
export const questionsOf = (policies: Policies, request: Request, documents: Documents): readonly Question[] => {
  const action = requestAction(request.action);
  const layers = written(policies);
  const found = layers.flatMap(aboutAction(action, documents));
  const texts = typeof request.resource === "string" ? [request.resource] : request.resource;
  const resources = requestResources(request);
  const bucket = resources.map(bucketOf).find((name) => name !== undefined);
  return resources.map((resource, index) => {
    const resourceText = texts[index] ?? "";
    const isAbout = ({ statement, place: { layer } }: Found): boolean =>
      layer === "trust" || mayMatchResource(statement.resource, resource);
    const question: Question = {
      statements: found.filter(isAbout).map(placed(request.principal)),
      layers: new Set(layers.map(([{ layer }]) => layer)),
      levels: policies.scp?.length ?? 0,
      request: { ...request, resource: resourceText },
      action,
      resource,
      resourceText,
    };
    return (bucketOf(resource) ?? bucket) === bucket ? question : withoutBucket(question);
  });
};

const policyOf = (statements: readonly Placed[]): Policy => ({
  version: "2.0",
  statement: statements.map(({ statement }) => statement),
});

/** The statements of a question as policies, one for each layer that is there. */
export const policiesOf = ({ statements, layers, levels }: Question): Policies => {
  const of = (layer: Layer): Policy => policyOf(statements.filter((statement) => statement.layer === layer));
  const there = (layer: Layer): Policy | undefined => (layers.has(layer) ? of(layer) : undefined);
  const general = there("general");
  return {
    identity: [of("identity")],
    boundary: there("boundary"),
    session: there("session"),
    bucket: there("bucket"),
    trust: there("trust"),
    general: general === undefined ? undefined : [general],
    scp: Array.from({ length: levels }, (_, level) => [
      policyOf(statements.filter((statement) => statement.layer === "scp" && statement.level === level)),
    ]),
  };
};
