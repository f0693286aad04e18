import { currentTime } from "@camwright/catalog/global";
import { dateGreaterThanEqual, dateLessThan } from "./date.js";
import type { Test } from "./test.js";

/**
 * Tests of the time at which the server received the request, `qcs:current_time` (598/58420), in UTC:
 * `YYYY-MM-DDTHH:MM:SSZ` (598/10608).
 *
 * @throws TypeError if a text is no existing time of that form.
 *
 * @example
 * ```ts
 * import { time } from "@camwright/builder";
 *
 * time.before("2027-01-01T00:00:00Z").operator; // => "date_less_than"
 * time.from("2026-12-01T08:00:00Z").values; // => ["2026-12-01T08:00:00Z"]
 * ```
 */
export const time = {
  /** Before this time. */
  before: (end: string): Test<"date_less_than", never> => dateLessThan(currentTime, end),
  /** At this time or later. */
  from: (start: string): Test<"date_greater_than_equal", never> => dateGreaterThanEqual(currentTime, start),
} as const;
