import type { CasePolicies, Json, Outcome, PolicyDocument, Question } from "../case.js";

type Widened = (policies: CasePolicies) => readonly CasePolicies[];
type Members = { readonly [name: string]: Json };

/**
 * Whether one element of one statement stands between the answer and another one: with this element widened to everything
 * (action, resource or principal `*`, or no condition) the decision is another.
 */
export function isNearMiss(question: Question, decide: (question: Question) => Outcome): boolean {
  const answer = decide(question);
  return layers.some((widen) =>
    widen(question.policies).some((policies) => decide({ ...question, policies }) !== answer),
  );
}

const single = (name: "boundary" | "session" | "bucket" | "trust"): Widened => {
  return (policies) => documentsNear(policies[name]).map((document) => ({ ...policies, [name]: document }));
};

const several = (name: "identity" | "general"): Widened => {
  return (policies) => listsNear(policies[name] ?? [], documentsNear).map((list) => ({ ...policies, [name]: list }));
};

const layers: readonly Widened[] = [
  several("identity"),
  single("bucket"),
  single("trust"),
  single("boundary"),
  single("session"),
  several("general"),
  (policies) =>
    listsNear(policies.scp ?? [], (level) => listsNear(level, documentsNear)).map((scp) => ({ ...policies, scp })),
];

/** The lists that differ from this one in one member, which is one of those near it. */
function listsNear<T>(list: readonly T[], near: (member: T) => readonly T[]): readonly (readonly T[])[] {
  return list.flatMap((member, index) => near(member).map((other) => list.toSpliced(index, 1, other)));
}

function documentsNear(document: PolicyDocument | null | undefined): readonly PolicyDocument[] {
  if (!isMembers(document)) return [];
  const statements = document["statement"];
  if (!Array.isArray(statements)) return [];
  return listsNear(statements as readonly Json[], statementsNear).map((statement) => ({ ...document, statement }));
}

function statementsNear(statement: Json): readonly Json[] {
  if (!isMembers(statement)) return [];
  const { condition, ...unconditional } = statement;
  const elements = ["action", "resource", "principal"].filter((name) => statement[name] !== undefined);
  return [
    ...elements.map((name) => ({ ...statement, [name]: "*" })),
    ...(condition === undefined ? [] : [unconditional]),
  ];
}

function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
