/** What a note is about; the README says what each means. */
export type NoteRule =
  | "unknown-method"
  | "unknown-action"
  | "unreadable-call"
  | "unknown-granularity"
  | "no-resource-path"
  | "missing-parameter"
  | "star-in-value"
  | "unwritable-value"
  | "too-many-resources"
  | "several-steps"
  | "scope-from-sdk"
  | "inferred-prefix";

/**
 * What a note says about the policy: `missing`, it does not allow the call; `wider`, it allows more than the call needs or may
 * need; `assumed`, it rests on something that no document of CAM states.
 */
export type NoteEffect = "missing" | "wider" | "assumed";

/** Something that was assumed, or that was not known, where a call was read. */
export interface Note {
  readonly rule: NoteRule;
  readonly effect: NoteEffect;
  /** The method or the action. */
  readonly subject: string;
  readonly message: string;
}

const effects: Readonly<Record<NoteRule, NoteEffect>> = {
  "unknown-method": "missing",
  "unknown-action": "missing",
  "unreadable-call": "missing",
  "unknown-granularity": "wider",
  "no-resource-path": "wider",
  "missing-parameter": "wider",
  "star-in-value": "wider",
  "unwritable-value": "wider",
  "too-many-resources": "wider",
  "several-steps": "assumed",
  "scope-from-sdk": "assumed",
  "inferred-prefix": "assumed",
};

/** A note of a rule. */
export const note = (rule: NoteRule, subject: string, message: string): Note =>
  Object.freeze({ rule, effect: effects[rule], subject, message });

/** A text of somebody else's in a message: bounded, in backticks. */
export const quote = (text: string): string => `\`${text.length > 80 ? `${text.slice(0, 80)}…` : text}\``;
