import type { Case } from "@camwright/evaluator";
import * as Either from "fp-ts/lib/Either.js";
import * as v from "valibot";

const value = v.union([v.string(), v.number(), v.boolean()]);

const caller = v.object({
  type: v.picklist(["root", "user", "role", "service", "federated", "anonymous"]),
  qcs: v.exactOptional(v.string()),
  ownerUin: v.exactOptional(v.string()),
  uin: v.exactOptional(v.string()),
  appId: v.exactOptional(v.string()),
  tags: v.exactOptional(v.record(v.string(), v.string())),
  groups: v.exactOptional(v.array(v.string())),
});

const request = v.object({
  principal: caller,
  action: v.string(),
  resource: v.union([v.string(), v.pipe(v.array(v.string()), v.nonEmpty("expected at least one resource"))]),
  context: v.exactOptional(v.record(v.string(), v.union([value, v.array(value)]))),
  unknown: v.exactOptional(v.array(v.string())),
});

const owner = v.object({ ownerUin: v.exactOptional(v.string()), appId: v.exactOptional(v.string()) });

const documents = v.exactOptional(v.nullable(v.array(v.unknown())));

const policies = v.object({
  identity: documents,
  boundary: v.exactOptional(v.unknown()),
  session: v.exactOptional(v.unknown()),
  bucket: v.exactOptional(v.unknown()),
  trust: v.exactOptional(v.unknown()),
  scp: v.exactOptional(v.nullable(v.array(v.array(v.unknown())))),
  general: documents,
});

const caseSchema = v.object({
  id: v.exactOptional(v.string()),
  policies,
  request,
  resourceOwner: v.nullish(owner),
  expected: v.exactOptional(v.picklist(["allow", "deny", "unknown"])),
});

const requestFileSchema = v.object({ request, resourceOwner: v.nullish(owner) });

/** A request as a file has it: the request alone, or beside the owner of its resource, as in a case. */
export type RequestFile = Pick<Case, "request" | "resourceOwner">;

type Issues = readonly string[];

const pathOf = (issue: v.BaseIssue<unknown>): string =>
  (issue.path ?? []).map(({ key }) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** The issues of the alternatives say more than the failure of all of them. */
const flatten = (issue: v.BaseIssue<unknown>): readonly v.BaseIssue<unknown>[] =>
  issue.issues === undefined ? [issue] : issue.issues.flatMap(flatten);

const describeIssue = (issue: v.BaseIssue<unknown>): string => {
  const path = pathOf(issue);
  const what = issue.type === "non_empty" ? issue.message : `expected ${issue.expected ?? "something else"}`;
  const received = issue.received === "undefined" ? "it is missing" : `this is ${issue.received}`;
  return `${what}, but ${received}${path === "" ? "" : ` at ${path}`}`;
};

const parse = <Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
): Either.Either<Issues, v.InferOutput<Schema>> => {
  const result = v.safeParse(schema, input);
  if (result.success) return Either.right(result.output);
  return Either.left([...new Set(result.issues.flatMap(flatten).map(describeIssue))]);
};

/** `null` says that there is no other owner, as leaving it out does. */
const withoutNull = <Owner>(resourceOwner: Owner | null | undefined): { readonly resourceOwner?: Owner } =>
  resourceOwner === undefined || resourceOwner === null ? {} : { resourceOwner };

/** Reads one case; fields beyond the format are ignored. */
export const readCase = (input: unknown): Either.Either<Issues, Case> => {
  const parsed = parse(caseSchema, input);
  if (Either.isLeft(parsed)) return parsed;
  const { resourceOwner, ...rest } = parsed.right;
  return Either.right({ ...rest, ...withoutNull(resourceOwner) });
};

const isWrapped = (input: unknown): boolean => typeof input === "object" && input !== null && "request" in input;

/** Reads a request file. */
export const readRequestFile = (input: unknown): Either.Either<Issues, RequestFile> => {
  const parsed = parse(requestFileSchema, isWrapped(input) ? input : { request: input });
  if (Either.isLeft(parsed)) return parsed;
  const { resourceOwner, ...rest } = parsed.right;
  return Either.right({ ...rest, ...withoutNull(resourceOwner) });
};
