import * as v from "valibot";

/** How sure a rule is: documented stated plainly, documented less plainly, inferred, or chosen where documents are silent. */
const confidences = ["H", "M", "L", "assumed"] as const;

/** A rule with several questions has one confidence for each. */
const confidence = v.pipe(
  v.string(),
  v.transform((text) => [...new Set(text.split(", "))]),
  v.array(v.picklist(confidences)),
);

const ruleRecord = v.object({
  id: v.string(),
  says: v.string(),
  confidence: v.optional(confidence),
  sources: v.array(v.string()),
  otherReadings: v.optional(v.array(v.string())),
});

/** A rule of the language as the conformance kit publishes it, with how sure it is and how else it may be read. */
export type RuleRecord = v.InferOutput<typeof ruleRecord>;

/** The rules of a file of them, one a line. Throws what is no rule: the file is a part of the page. */
export const readRules = (text: string): readonly RuleRecord[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => v.parse(ruleRecord, JSON.parse(line)));
