import { accepted, asPolicies } from "@camwright/analysis";
import { inspectPolicy } from "@camwright/core";
import type { Tab } from "../workspace.js";
import { removalOf, type Stretch } from "./removal.js";
import { steps } from "./steps.js";

/** One proof has this part of the work of a picture. */
const share = 4;

/**
 * The part of a document's text that has a statement, if the document is proven to say the same without it, whatever other
 * policies there are; `undefined` otherwise.
 */
export const safeRemoval = ({ text, kind }: Tab, statement: number): Stretch | undefined => {
  const { policy } = inspectPolicy(text, { kind });
  const removal = removalOf(text, statement);
  if (policy === undefined || removal === undefined) return undefined;
  const without = { ...policy, statement: policy.statement.filter((_, index) => index !== statement) };
  const { answer } = accepted(asPolicies(policy, kind), asPolicies(without, kind), { steps: steps / share });
  return answer === "yes" ? removal : undefined;
};
