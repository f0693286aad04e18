import { inspectPolicy } from "@camwright/core";
import type { TabKind } from "./workspace.js";

/**
 * The policy that a text is, read as tolerantly as the service reads it. A text that cannot be read stays in its place as what
 * no evaluator can read, so that the answer is not known instead of being that of the other documents.
 */
export const readDocument = (text: string, kind: TabKind): unknown =>
  inspectPolicy(text, { kind }).policy ?? "not a policy document";
