import * as v from "valibot";

const text = v.pipe(v.string(), v.minLength(1));

/** Why an action of a published document is in no catalog. */
export const reasons = {
  "old api": "An operation of the API 2.0 or of another version before the one that the SDK has.",
  "not in the sdk": "Documented or audited, mostly for a console, but no operation of the SDK.",
  "not in the facts": "Documented, and not yet among the facts of its catalog.",
  "no service": "The SDK has no client for the service.",
  "wrong service": "The operation is another service's, or stands under another prefix.",
  spelling: "A known name, or one that other documents have, spelt otherwise.",
  placeholder: "Not a name of an operation at all.",
  "not found": "Not found in any available document but the policies themselves.",
} as const;

const explanation = v.strictObject({
  class: v.picklist(Object.keys(reasons) as (keyof typeof reasons)[]),
  actions: v.pipe(v.array(v.string()), v.minLength(1)),
  explanation: text,
  evidence: v.pipe(v.array(text), v.minLength(1)),
});

/** The file that explains the actions of published documents that no catalog has. */
export const explanations = v.strictObject({ explanations: v.array(explanation) });

/** What is said about the actions that no catalog has. */
export type Explanations = v.InferOutput<typeof explanations>;

/** One explanation, for the actions to which it applies. */
export type Explanation = Explanations["explanations"][number];
