import { deserialize, serialize } from "node:v8";

/** A value as bytes that another thread can read; throws for one that cannot be copied, such as a function or a proxy. */
export const packed = (value: unknown): Uint8Array => serialize(value);

/** The value that was {@link packed}, by a thread of ours: nothing else is ever read. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
export const unpacked = <Value>(bytes: Uint8Array): Value => deserialize(bytes) as Value;
