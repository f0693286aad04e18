import type { History } from "./history.js";
import { readWorkspace } from "./read-workspace.js";
import type { Workspace } from "./workspace.js";

/** Where the browser keeps texts between visits. */
export type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const places = { workspace: "camwright.workspace", before: "camwright.before" } as const;

const readFrom = (shelf: Shelf, place: string): Workspace | undefined => {
  try {
    const stored = shelf.getItem(place);
    return stored === null ? undefined : readWorkspace(JSON.parse(stored));
  } catch {
    return undefined;
  }
};

/** What was kept at the last visit. The storage may be switched off, or hold what an older page wrote. */
export const readHistory = (shelf: Shelf): History | undefined => {
  const workspace = readFrom(shelf, places.workspace);
  const before = readFrom(shelf, places.before);
  return workspace && { workspace, isTouched: true, ...(before === undefined ? {} : { before }) };
};

/** Writes values as JSON, each object of a list once for as long as it is there. */
const writer = (): ((workspace: Workspace) => string) => {
  const written = new WeakMap<object, string>();
  const write = (value: object): string => {
    const text = written.get(value) ?? JSON.stringify(value);
    written.set(value, text);
    return text;
  };
  const member = (value: unknown): string =>
    Array.isArray(value) && value.every((each) => typeof each === "object" && each !== null)
      ? `[${value.map(write).join(",")}]`
      : JSON.stringify(value);
  return (workspace) =>
    `{${Object.entries(workspace)
      .flatMap(([name, value]) => (value === undefined ? [] : [`${JSON.stringify(name)}:${member(value)}`]))
      .join(",")}}`;
};

/** Keeps what a person works on. Documents that did not change are not written anew, so that a large one costs little beside another. */
export const keeper = (shelf: Shelf): ((history: History) => void) => {
  const write = writer();
  let last: History | undefined;
  return (history) => {
    try {
      if (last?.workspace !== history.workspace) shelf.setItem(places.workspace, write(history.workspace));
      if (history.before === undefined) shelf.removeItem(places.before);
      else if (last?.before !== history.before) shelf.setItem(places.before, write(history.before));
      last = history;
    } catch {
      // Without a storage, or where it is full, the page works, and forgets.
    }
  };
};
