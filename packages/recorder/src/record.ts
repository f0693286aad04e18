import { watchCalls } from "@camwright/catalog/requires";
import { note, quote } from "./note.js";
import { growing, onlyNote, type Recording } from "./recording.js";

/** A call of a method of a client, as it is made. */
export interface SdkCall {
  readonly client: object;
  readonly method: string;
  readonly args: readonly unknown[];
}

/** Says which actions a call needs and what it touches. One for each SDK: `cosSdk`, `tencentCloudSdk`, or one of your own. */
export type Reader = (call: SdkCall) => Recording;

/** A client whose calls are recorded. */
export interface Recorded<C extends object> {
  /** The client to use in place of the given one. */
  readonly client: C;
  /** What was seen so far. */
  readonly recording: () => Recording;
}

/** A reader looks at values that belong to the program, whose getters may throw; the program does not notice. */
const readCall = (read: Reader, call: SdkCall): Recording => {
  try {
    return read(call);
  } catch (error) {
    const reason = error instanceof Error ? `: ${error.message}` : "";
    return onlyNote(
      note("unreadable-call", call.method, `the call of ${quote(call.method)} could not be read${reason}`),
    );
  }
};

/**
 * Records the calls that are made through `client`, a proxy of the given one. A call is recorded when it is made, whether it
 * succeeds or not: one that is refused is the one that the policy has to allow. Arguments, results, promises, callbacks,
 * streams and errors pass unchanged. What was recorded takes room by what is different, not by how often it was called.
 *
 * ```ts
 * import { catalog } from "@camwright/catalog-cos/metadata";
 * import { cosSdk, record } from "@camwright/recorder";
 *
 * const cos = { getObject: ({ Key }: { Bucket: string; Region: string; Key: string }) => `the text of ${Key}` };
 * const { client, recording } = record(cos, cosSdk({ catalog }));
 *
 * client.getObject({ Bucket: "docs-1250000000", Region: "ap-guangzhou", Key: "a.txt" }); // => "the text of a.txt"
 * recording().calls[0]?.action; // => "cos:GetObject"
 * recording().calls[0]?.resources; // => ["qcs::cos:ap-guangzhou:uid/1250000000:docs-1250000000/a.txt"]
 * ```
 */
export const record = <C extends object>(client: C, read: Reader): Recorded<C> => {
  const seen = growing();
  const watched = watchCalls(client, ({ method, args }) => {
    seen.add(readCall(read, { client, method, args }));
  });
  return Object.freeze({ client: watched, recording: seen.all });
};
