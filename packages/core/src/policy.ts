import type { Statement } from "./statement.js";

/** The only version of the policy language (598/10604). */
export type PolicyVersion = "2.0";

/**
 * A CAM policy as plain data: the value of a policy document after reading. It is itself a document: `JSON.stringify` of
 * it is accepted by the service.
 *
 * Elements are lower case and lists are lists, whatever the document wrote; a principal beside `statement` has been moved
 * into the statements (598/10604, C-4). The order of statements and of elements carries no meaning (598/10603).
 */
export interface Policy {
  readonly version: PolicyVersion;
  readonly statement: readonly Statement[];
}
