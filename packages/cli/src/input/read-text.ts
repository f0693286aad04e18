import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import * as Either from "fp-ts/lib/Either.js";
import { type Fault, fileFault } from "../fault.js";
import type { Io } from "../io.js";

/** A text with the name under which diagnostics speak of it. */
export interface InputText {
  readonly file: string;
  readonly text: string;
}

/** Far beyond any policy; what is longer is refused without being kept in memory. */
const maxBytes = 64 * 1024 * 1024;

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "this is a directory",
  EACCES: "reading it is not permitted",
  EPERM: "reading it is not permitted",
  ELOOP: "it is a link that leads back to itself",
  ENAMETOOLONG: "the name is too long",
  ENOTDIR: "a part of the path is not a directory",
};

/** Says why the system would not read a file. */
export const unreadable = (file: string, error: unknown): Fault => {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return fileFault(
    file,
    "file-unreadable",
    reasons[code] ?? `it cannot be read (${code === "" ? "unknown error" : code})`,
  );
};

const collect = async (stream: Readable): Promise<Buffer | undefined> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    if (size > maxBytes) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
};

const decode = (file: string, bytes: Buffer): Either.Either<Fault, InputText> => {
  try {
    // A byte order mark is kept: whether it belongs there is for the reader of the text to say.
    return Either.right({ file, text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) });
  } catch {
    return Either.left(fileFault(file, "file-encoding", "the text is not UTF-8"));
  }
};

/** The name under which diagnostics speak of standard input. */
export const standardInput = "<stdin>";

/** Opens a file, or standard input under the name `-`. */
export const openInput = (file: string, { stdin }: Io): Readable => (file === "-" ? stdin : createReadStream(file));

/** Reads a file, or standard input under the name `-`, as UTF-8 text. */
export const readText = async (file: string, io: Io): Promise<Either.Either<Fault, InputText>> => {
  const name = file === "-" ? standardInput : file;
  try {
    const bytes = await collect(openInput(file, io));
    if (bytes !== undefined) return decode(name, bytes);
    return Either.left(fileFault(name, "file-too-large", `it is larger than ${maxBytes} bytes`));
  } catch (error) {
    return Either.left(unreadable(name, error));
  }
};
