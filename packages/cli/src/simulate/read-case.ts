import type { Case } from "@camwright/evaluator";
import * as Either from "fp-ts/lib/Either.js";
import { anything, listOf, object, oneOf, oneOrList, type Reader, recordOf, scalar, text } from "./reader.js";

const principal = object(
  { type: oneOf("root", "user", "role", "service", "federated", "anonymous") },
  { qcs: text, ownerUin: text, uin: text, appId: text, tags: recordOf(text), groups: listOf(text) },
);

/** No resource at all would be allowed by whoever wants all of them to be. */
const resource: Reader<string | readonly string[]> = (value, path, issues) => {
  const read = oneOrList(text)(value, path, issues);
  if (Array.isArray(value) && value.length === 0) issues.push(`expected at least one resource at ${path}`);
  return read;
};

const request = object(
  { principal, action: text, resource },
  { context: recordOf(oneOrList(scalar)), unknown: listOf(text) },
);

const resourceOwner = object({}, { ownerUin: text, appId: text });

const policies = object(
  {},
  {
    identity: listOf(anything),
    boundary: anything,
    session: anything,
    bucket: anything,
    trust: anything,
    scp: listOf(listOf(anything)),
    general: listOf(anything),
  },
);

const caseReader: Reader<Case> = object(
  { policies, request },
  { id: text, resourceOwner, expected: oneOf("allow", "deny", "unknown") },
);

/** A request as a file has it: the request alone, or beside the owner of its resource, as in a case. */
export type RequestFile = Pick<Case, "request" | "resourceOwner">;

const requestReader: Reader<RequestFile> = object({ request }, { resourceOwner });

/** What is wrong with a value, one text each. */
export type Issues = readonly string[];

const readBy = <A>(reader: Reader<A>, input: unknown): Either.Either<Issues, A> => {
  const issues: string[] = [];
  const read = reader(input, "", issues);
  return read === undefined || issues.length > 0 ? Either.left(issues) : Either.right(read);
};

/** Reads one case; members beyond the format are ignored. */
export const readCase = (input: unknown): Either.Either<Issues, Case> => readBy(caseReader, input);

const isWrapped = (input: unknown): boolean => typeof input === "object" && input !== null && "request" in input;

/** Reads the value of a request file. */
export const readRequest = (input: unknown): Either.Either<Issues, RequestFile> =>
  readBy(requestReader, isWrapped(input) ? input : { request: input });
