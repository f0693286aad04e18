import type { Note } from "./note.js";

/** One action that a call needs, with what it touches. */
export interface Call {
  /** The method of the client, or how else the action came to be known. */
  readonly method: string;
  /** The action in CAM, `service:Operation`. */
  readonly action: string;
  /** The resources, at least one, sorted: `*`, or six segments, in which a star stands for what is not known. */
  readonly resources: readonly string[];
}

/** What was seen: each call once, in the order in which it was first made. Plain data, so it can be kept as JSON. */
export interface Recording {
  readonly calls: readonly Call[];
  readonly notes: readonly Note[];
}

/** Different values in the order in which they first came; two are the same if their JSON is. */
interface Different<A> {
  readonly add: (values: readonly A[]) => void;
  readonly all: () => readonly A[];
}

const different = <A>(): Different<A> => {
  const found = new Map<string, A>();
  const add = (values: readonly A[]): void => {
    for (const value of values) {
      const text = JSON.stringify(value);
      if (!found.has(text)) found.set(text, value);
    }
  };
  return { add, all: () => Object.freeze([...found.values()]) };
};

/** A recording that grows. */
export interface Growing {
  readonly add: (recording: Recording) => void;
  readonly all: () => Recording;
}

/** An empty recording that grows, by what is different: it takes no more room where a call is made again. */
export const growing = (): Growing => {
  const calls = different<Call>();
  const notes = different<Note>();
  const add = (recording: Recording): void => {
    calls.add(recording.calls);
    notes.add(recording.notes);
  };
  return { add, all: () => Object.freeze({ calls: calls.all(), notes: notes.all() }) };
};

/** Several recordings as one, each call and note once. */
export const joinRecordings = (recordings: readonly Recording[]): Recording => {
  const joined = growing();
  for (const recording of recordings) joined.add(recording);
  return joined.all();
};

/** A recording of one note. */
export const onlyNote = (note: Note): Recording => ({ calls: [], notes: [note] });

/** Nothing to record. */
export const nothing: Recording = { calls: [], notes: [] };
