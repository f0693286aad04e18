import { type AccessLevel, type Granularity, matchesName } from "@camwright/catalog";
import type { ActionRecord } from "./action-record.js";
import { isSource } from "./source-of.js";

/** Which actions are asked for; what is left out selects all. */
export interface ActionFilter {
  readonly level?: AccessLevel | "unknown";
  readonly granularity?: Granularity;
  /** Patterns of the name; one has to fit. */
  readonly match?: readonly string[];
  /** A source that shows the action: its id, a part of its title or reference, or a kind such as `policy`. */
  readonly source?: string;
}

/** Whether one of the patterns fits a name; no pattern at all fits every name. */
export const matchesOne = (patterns: readonly string[] | undefined, name: string): boolean =>
  patterns === undefined || patterns.some((pattern) => matchesName(pattern, name));

const isShownBy = ({ sources, seenIn }: ActionRecord, source: string): boolean =>
  seenIn.some((kind) => kind === source) || sources.some((each) => isSource(each, source));

/** Whether the filter lets an action through. */
export const isSelected = (record: ActionRecord, { level, granularity, match, source }: ActionFilter): boolean =>
  (level === undefined || record.access === level) &&
  (granularity === undefined || record.granularity === granularity) &&
  matchesOne(match, record.name) &&
  (source === undefined || isShownBy(record, source));
