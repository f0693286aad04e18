import { note, quote } from "../note.js";
import { onlyNote, type Recording } from "../recording.js";

/** A catalog that has the names of actions alone, as those of `@camwright/catalog-all` have. */
export interface NamesOfActions {
  readonly service: string;
  /** The actions with their prefix, in some lists. */
  readonly byName: Readonly<Record<"list" | "read" | "write" | "unknown", readonly string[]>>;
}

/** A call of an action of which the name alone is known: every resource is allowed, and the prefix may be an inference. */
export const readName = (name: string, method: string, { service, byName }: NamesOfActions): Recording => {
  const action = [...byName.list, ...byName.read, ...byName.write, ...byName.unknown].find(
    (text) => text.slice(text.indexOf(":") + 1) === name,
  );
  if (action === undefined) {
    const subject = `${service}:${name}`;
    return onlyNote(note("unknown-action", subject, `the catalog of ${quote(service)} has no action ${quote(name)}`));
  }
  return {
    calls: [Object.freeze({ method, action, resources: Object.freeze(["*"]) })],
    notes: [
      note("inferred-prefix", action, `only the SDK shows ${quote(action)}`),
      note(
        "unknown-granularity",
        action,
        `no document states whether ${quote(action)} takes resources, so every one is allowed`,
      ),
    ],
  };
};
