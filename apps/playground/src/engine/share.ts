import { limits } from "./limits.js";
import { readWorkspace } from "./read-workspace.js";
import type { Workspace } from "./workspace.js";

/** What a link brings: a workspace, or why there is none. */
export type Shared =
  | { readonly _tag: "workspace"; readonly workspace: Workspace }
  | { readonly _tag: "none" }
  | { readonly _tag: "broken"; readonly reason: "too-large" | "unreadable" };

const start = "#w1=";

const toBase64Url = (bytes: Uint8Array): string => {
  const texts: string[] = [];
  for (const byte of bytes) texts.push(String.fromCodePoint(byte));
  return btoa(texts.join("")).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
};

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> | undefined => {
  if (!/^[\w-]*$/.test(text)) return undefined;
  try {
    return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (each) => each.codePointAt(0) ?? 0);
  } catch {
    return undefined;
  }
};

/** The bytes of a stream; `undefined` if there are more than `most`, which are never held at once. */
const collect = async (stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array | undefined> => {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- the parts of a stream come one after the other
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      // oxlint-disable-next-line no-await-in-loop
      await reader.cancel();
      return undefined;
    }
    parts.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

const through = (
  bytes: Uint8Array<ArrayBuffer>,
  transform: CompressionStream | DecompressionStream,
): ReadableStream<Uint8Array> => new Blob([bytes]).stream().pipeThrough(transform);

/** The part of a link behind the address that carries a whole workspace, packed; nothing leaves the browser. */
export const toHash = async (workspace: Workspace): Promise<string> => {
  const bytes = new TextEncoder().encode(JSON.stringify(workspace));
  const packed = await collect(through(bytes, new CompressionStream("deflate-raw")), Number.POSITIVE_INFINITY);
  return `${start}${toBase64Url(packed ?? new Uint8Array())}`;
};

/** Whether a link arrives: a long one may be cut on its way, and one that is too long is refused by the page itself. */
export const fitOfLink = (link: string): "fine" | "long" | "too-long" => {
  const hash = link.slice(Math.max(0, link.indexOf("#")));
  if (hash.length > limits.link) return "too-long";
  return link.length > limits.longLink ? "long" : "fine";
};

/** What the part of a link behind the address carries. A link may come from anybody: its size is bounded before and after unpacking. */
export const fromHash = async (hash: string): Promise<Shared> => {
  if (!hash.startsWith(start)) return { _tag: "none" };
  if (hash.length > limits.link) return { _tag: "broken", reason: "too-large" };
  const packed = fromBase64Url(hash.slice(start.length));
  if (packed === undefined) return { _tag: "broken", reason: "unreadable" };
  try {
    const bytes = await collect(through(packed, new DecompressionStream("deflate-raw")), limits.unpacked);
    if (bytes === undefined) return { _tag: "broken", reason: "too-large" };
    const workspace = readWorkspace(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
    return workspace === undefined ? { _tag: "broken", reason: "unreadable" } : { _tag: "workspace", workspace };
  } catch {
    return { _tag: "broken", reason: "unreadable" };
  }
};
