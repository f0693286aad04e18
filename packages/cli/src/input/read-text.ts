import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import * as Either from "fp-ts/lib/Either.js";
import { type Fault, fileFault } from "../fault.js";
import type { Session } from "../io.js";
import { decodeText } from "./decode-text.js";

/** A text with the name under which diagnostics speak of it. */
export interface InputText {
  readonly file: string;
  readonly text: string;
}

/** Far beyond any policy or case; what is longer is refused without being kept in memory. */
export const maxBytes: number = 64 * 1024 * 1024;

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "this is a directory",
  EACCES: "reading it is not permitted",
  EPERM: "reading it is not permitted",
  ELOOP: "it is a link that leads back to itself",
  ENAMETOOLONG: "the name is too long",
  ENOTDIR: "a part of the path is not a directory",
  ERR_INVALID_ARG_VALUE: "no file can have this name",
};

/** Says why the system would not read a file. */
export const unreadable = (file: string, error: unknown): Fault => {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
  return fileFault(file, "file-unreadable", reasons[code] ?? `it cannot be read (${code})`);
};

/** A chunk of a byte stream; streams of a test may give texts. */
export const bytesOf = (chunk: unknown): Uint8Array =>
  chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk), "utf8");

const collect = async (stream: Readable): Promise<Buffer | undefined> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = bytesOf(chunk);
    size += bytes.length;
    if (size > maxBytes) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
};

/** The name under which diagnostics speak of an input; standard input has none of its own. */
export const inputName = (file: string): string => (file === "-" ? "<stdin>" : file);

/** Opens a file, or standard input under the name `-`. */
export const openInput = (file: string, { stdin }: Session): Readable =>
  file === "-" ? stdin : createReadStream(file);

/** Reads a file, or standard input under the name `-`, as UTF-8 text. */
export const readText = async (file: string, session: Session): Promise<Either.Either<Fault, InputText>> => {
  const name = inputName(file);
  try {
    const bytes = await collect(openInput(file, session));
    if (bytes === undefined) {
      return Either.left(fileFault(name, "file-too-large", `it is larger than ${maxBytes} bytes`));
    }
    const text = decodeText(bytes);
    if (Either.isRight(text)) return Either.right({ file: name, text: text.right });
    return Either.left({ file: name, rule: "file-encoding", ...text.left });
  } catch (error) {
    return Either.left(unreadable(name, error));
  }
};
