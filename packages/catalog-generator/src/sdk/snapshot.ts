import * as v from "valibot";

const name = v.pipe(v.string(), v.regex(/^[A-Za-z]\w*$/, "expected a name of letters and digits"));
const date = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, "expected a date"));
const service = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*$/, "expected the name of a service"));

/** What the generator takes from the SDK: the actions of each service by version of its API. */
export const snapshot = v.strictObject({
  package: v.string(),
  version: v.string(),
  /** The day on which that version was published. */
  date,
  services: v.record(service, v.record(date, v.array(name))),
});

/** The SDK as the generator sees it. */
export type Snapshot = v.InferOutput<typeof snapshot>;

/** A line for each action, so that a newer SDK shows as lines that come and go. */
export const snapshotText = (value: Snapshot): string => `${JSON.stringify(value, null, 1)}\n`;
