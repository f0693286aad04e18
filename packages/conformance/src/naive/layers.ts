import type { CasePolicies, CaseRequest, PolicyDocument, Question } from "../case.js";
import { type Accounts, accountsOf } from "./account.js";
import {
  type AddressedStatement,
  type ReadStatement,
  readBucketStatements,
  readGeneralStatements,
  readStatements,
  readTrustStatements,
} from "./read.js";

/** The statements of every layer. A layer that is `undefined` is not there; one without statements is there and empty. */
interface Layers {
  readonly identity: readonly ReadStatement[];
  readonly boundary: readonly ReadStatement[] | undefined;
  readonly session: readonly ReadStatement[] | undefined;
  readonly bucket: readonly AddressedStatement[];
  readonly trust: readonly AddressedStatement[] | undefined;
  readonly scp: readonly (readonly ReadStatement[])[];
  readonly general: readonly ReadStatement[];
}

/** A question after reading. */
export interface Inquiry {
  readonly request: CaseRequest;
  /** Every resource that the call touches; at least one. */
  readonly resources: readonly string[];
  readonly accounts: Accounts;
  readonly layers: Layers;
}

/** Reads a question with all its documents, also those that the decision will not depend on. */
export function readQuestion({ policies, request, resourceOwner }: Question): Inquiry {
  const resources = typeof request.resource === "string" ? [request.resource] : request.resource;
  if (resources.length === 0) throw new Error("unreadable request: no resource");
  const accounts = accountsOf(request.principal, resourceOwner);
  return { request, resources, accounts, layers: readLayers(policies) };
}

function readLayers({ identity, boundary, session, bucket, trust, scp, general }: CasePolicies): Layers {
  return {
    identity: (identity ?? []).flatMap(readStatements),
    boundary: optional(boundary, readStatements),
    session: optional(session, readStatements),
    bucket: optional(bucket, readBucketStatements) ?? [],
    trust: optional(trust, readTrustStatements),
    scp: (scp ?? []).map((level) => level.flatMap(readStatements)),
    general: (general ?? []).flatMap(readGeneralStatements),
  };
}

function optional<S>(
  document: PolicyDocument | null | undefined,
  read: (document: PolicyDocument) => S,
): S | undefined {
  return document === undefined || document === null ? undefined : read(document);
}
