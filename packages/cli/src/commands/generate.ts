import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  applyWhole,
  type Finding,
  isOwnModule,
  type OwnPlan,
  placeOf,
  planOwn,
  type TextFile,
} from "@camwright/catalog-generator";
import * as Either from "fp-ts/lib/Either.js";
import { type ExitStatus, exitStatus } from "../exit-status.js";
import { type Fault, fileFault, formatFault } from "../fault.js";
import { unwritable } from "../fmt/replace-file.js";
import { parseJson } from "../input/parse-json.js";
import { readText } from "../input/read-text.js";
import type { Session } from "../io.js";
import { fileLabel } from "../print/one-line.js";

/** What `camwright catalog generate` was asked for. */
export interface GenerateOptions {
  readonly corrections?: string;
  readonly out?: string;
  readonly check?: boolean;
  readonly force?: boolean;
}

/** How a step ended that was not the last. */
interface Stop {
  readonly status: ExitStatus;
  readonly faults: readonly Fault[];
}

const stop = (status: ExitStatus, ...faults: readonly Fault[]): Either.Either<Stop, never> =>
  Either.left({ status, faults });

const readJson = async (file: string, session: Session): Promise<Either.Either<Fault, TextFile>> => {
  const input = await readText(file, session);
  if (Either.isLeft(input)) return input;
  const json = parseJson(input.right.text);
  if (Either.isLeft(json)) return Either.left({ file: input.right.file, rule: "facts-json", ...json.left });
  // The generator takes JSON as such; the mark was passed over.
  return Either.right({ path: input.right.file, text: input.right.text.replace(/^\ufeff/, "") });
};

const toFault =
  (files: readonly TextFile[]) =>
  ({ file, path, message }: Finding): Fault => {
    const text = files.find((it) => it.path === file)?.text ?? "";
    const at = path === "" ? "" : ` at ${path}`;
    return { file, ...placeOf(text)(path), rule: "facts-invalid", message: `${message}${at}` };
  };

const textAt = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, "utf8") : undefined);

/** The modules that differ from what is there; none may stand where another hand wrote. */
const differing = (
  folder: string,
  files: readonly TextFile[],
  { check, force }: GenerateOptions,
): Either.Either<Stop, readonly TextFile[]> => {
  const changed = files.filter((file) => textAt(join(folder, file.path)) !== file.text);
  const foreign = changed.filter((file) => !isOwnModule(textAt(join(folder, file.path)) ?? file.text));
  if (check === true || force === true || foreign.length === 0) return Either.right(changed);
  const message = "this command did not write it; --force writes over it";
  return stop(exitStatus.misuse, ...foreign.map((it) => fileFault(join(folder, it.path), "file-exists", message)));
};

const modulesOf = async (
  file: string,
  { corrections }: GenerateOptions,
  session: Session,
): Promise<Either.Either<Stop, Extract<OwnPlan, { readonly _tag: "planned" }>>> => {
  const facts = await readJson(file, session);
  const said = corrections === undefined ? undefined : await readJson(corrections, session);
  const unread = [facts, said].flatMap((it) => (it !== undefined && Either.isLeft(it) ? [it.left] : []));
  if (Either.isLeft(facts) || (said !== undefined && Either.isLeft(said))) return stop(exitStatus.misuse, ...unread);
  const plan = planOwn(facts.right, said?.right);
  const texts = said === undefined ? [facts.right] : [facts.right, said.right];
  return plan._tag === "refused" ? stop(exitStatus.no, ...plan.findings.map(toFault(texts))) : Either.right(plan);
};

/** Writes what differs, or names it. */
const deliver = async (
  folder: string,
  files: readonly TextFile[],
  options: GenerateOptions,
  session: Session,
): Promise<Either.Either<Stop, ExitStatus>> => {
  try {
    const changed = differing(folder, files, options);
    if (Either.isLeft(changed)) return changed;
    if (options.check !== true) applyWhole(folder, { changed: changed.right, stale: [] });
    await session.stdout.lines(changed.right.map((it) => fileLabel(join(folder, it.path))));
    return Either.right(options.check === true && changed.right.length > 0 ? exitStatus.no : exitStatus.yes);
  } catch (error) {
    return stop(exitStatus.misuse, unwritable(folder, error));
  }
};

/** Makes a typed catalog from a file of facts. */
export const generate = async (file: string, options: GenerateOptions, session: Session): Promise<ExitStatus> => {
  const made = await modulesOf(file, options, session);
  const done = Either.isLeft(made)
    ? made
    : await deliver(options.out ?? made.right.service, made.right.files, options, session);
  if (Either.isRight(done)) return done.right;
  await session.stderr.lines(done.left.faults.map(formatFault));
  return done.left.status;
};
