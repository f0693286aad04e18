import * as Either from "fp-ts/lib/Either.js";
import { type Fault, fileFault } from "../fault.js";
import { parseJson } from "../input/parse-json.js";
import { readText } from "../input/read-text.js";
import type { Session } from "../io.js";
import { type RequestFile, readRequest } from "./read-case.js";

/** Reads the request that a file holds. */
export const readRequestFile = async (
  name: string,
  session: Session,
): Promise<Either.Either<readonly Fault[], RequestFile>> => {
  const input = await readText(name, session);
  if (Either.isLeft(input)) return Either.left([input.left]);
  const { file, text } = input.right;
  const value = parseJson(text);
  if (Either.isLeft(value)) return Either.left([{ file, rule: "request-json", ...value.left }]);
  return Either.mapLeft((issues: readonly string[]) =>
    issues.map((message) => fileFault(file, "request-shape", message)),
  )(readRequest(value.right));
};
