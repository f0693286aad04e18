import type { Shape, SingleValued } from "@camwright/analysis";
import { parseAction, parseResource, quote } from "@camwright/core";
import * as Either from "fp-ts/lib/Either.js";
import { type Checked, checkAll } from "../check/gates.js";
import { targetsOf } from "../check/target.js";
import { type ExitStatus, exitStatus, worst } from "../exit-status.js";
import { formatError, formatFault } from "../fault.js";
import { expandFiles } from "../input/expand-files.js";
import { type PolicyDocument, readDocument } from "../input/read-document.js";
import type { Session } from "../io.js";
import { checkedAsData, formatChecked } from "../print/checked.js";
import { callerFrom } from "./caller.js";

/** What `camwright check` was asked for. */
export interface CheckOptions {
  readonly noNewAccess: readonly string[];
  readonly notGranted: readonly string[];
  readonly within: string | undefined;
  readonly noEscalation: boolean;
  readonly noPublic: boolean;
  readonly noCrossAccountTrust: boolean;
  readonly allowedAccount: readonly string[];
  readonly allowedPrincipal: readonly string[];
  readonly principal: string | undefined;
  readonly appId: string | undefined;
  readonly steps: number | undefined;
  readonly singleValued: SingleValued | undefined;
  readonly format: "text" | "json";
}

/** `ACTION[,RESOURCE]` as a shape, or what is wrong with it. No action has a comma, and a resource may. */
const shapeOf = (text: string): Either.Either<string, { readonly text: string; readonly shape: Shape }> => {
  const comma = text.indexOf(",");
  const action = comma < 0 ? text : text.slice(0, comma);
  const resource = comma < 0 ? undefined : text.slice(comma + 1);
  if (Either.isLeft(parseAction(action))) {
    return Either.left(`--not-granted: expected an action such as \`cos:Put*\`, but this is ${quote(action)}`);
  }
  if (resource !== undefined && Either.isLeft(parseResource(resource))) {
    return Either.left(`--not-granted: expected a resource of six segments or \`*\`, but this is ${quote(resource)}`);
  }
  return Either.right({ text, shape: resource === undefined ? { action } : { action, resource } });
};

/** Reads files one after the other, since standard input can be read once; `undefined` if one cannot be read. */
const readAll = async (files: readonly string[], session: Session): Promise<readonly PolicyDocument[] | undefined> => {
  const read: (PolicyDocument | undefined)[] = [];
  for (const file of await expandFiles(files)) {
    // oxlint-disable-next-line no-await-in-loop
    if (Either.isLeft(file)) read.push(await session.stderr.lines([formatFault(file.left)]).then(() => undefined));
    // oxlint-disable-next-line no-await-in-loop
    else read.push(await readDocument(file.right, session));
  }
  return read.includes(undefined) ? undefined : read.filter((document) => document !== undefined);
};

/** Which policy was which of several buckets or roles nobody could tell. */
const hasTwins = (documents: readonly PolicyDocument[]): boolean => {
  const kinds = targetsOf(documents).map(({ kind }) => kind);
  return new Set(kinds).size < kinds.length;
};

const statusOf = ({ answer: { answer } }: Checked): ExitStatus => {
  if (answer === "pass") return exitStatus.yes;
  return answer === "fail" ? exitStatus.no : exitStatus.undecided;
};

const refuse = async (problem: string, session: Session): Promise<ExitStatus> => {
  await session.stderr.lines([formatError("usage", problem)]);
  return exitStatus.misuse;
};

/** Asks the gates about documents. */
export const check = async (files: readonly string[], options: CheckOptions, session: Session): Promise<ExitStatus> => {
  const caller = callerFrom(options.principal, options.appId);
  if (Either.isLeft(caller)) return refuse(caller.left, session);
  const shapes = options.notGranted.map(shapeOf);
  const wrong = shapes.find(Either.isLeft);
  if (wrong !== undefined) return refuse(wrong.left, session);
  const documents = await readAll(files, session);
  const base = await readAll(options.noNewAccess, session);
  const ceiling = options.within === undefined ? undefined : await readDocument(options.within, session, "boundary");
  if (documents === undefined || base === undefined || (options.within !== undefined && ceiling === undefined)) {
    return exitStatus.misuse;
  }
  if (base.length > 0 && (hasTwins(documents) || hasTwins(base))) {
    return refuse("--no-new-access compares the policy of one bucket, and of one role", session);
  }
  const checked = checkAll(documents, {
    base,
    notGranted: shapes.flatMap((shape) => (Either.isRight(shape) ? [shape.right] : [])),
    ceiling,
    isEscalation: options.noEscalation,
    isPublic: options.noPublic,
    isTrust: options.noCrossAccountTrust,
    accounts: options.allowedAccount,
    principals: options.allowedPrincipal,
    caller: caller.right,
    options: { steps: options.steps, singleValued: options.singleValued },
  });
  await session.stdout.lines(
    options.format === "json" ? [JSON.stringify(checkedAsData(checked), null, 2)] : formatChecked(checked),
  );
  return worst(checked.map(statusOf));
};
