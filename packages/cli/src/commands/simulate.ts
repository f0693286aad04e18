import { type Decision, decideCase, type ExplainedDecision, explainCase } from "@camwright/evaluator";
import * as Either from "fp-ts/lib/Either.js";
import { type ExitStatus, exitStatus } from "../exit-status.js";
import { formatError, formatFault } from "../fault.js";
import type { Session } from "../io.js";
import { formatDecision } from "../print/decision.js";
import { formatExplanation } from "../print/explanation.js";
import { type FilesByLayer, type LayerFiles, readLayers } from "../simulate/layers.js";
import type { RequestFile } from "../simulate/read-case.js";
import { readRequestFile } from "../simulate/request-file.js";
import { type RequestOptions, requestFromOptions } from "../simulate/request-options.js";

/** What `camwright simulate` was asked for, but for `--cases`. */
export interface SimulateOptions extends RequestOptions, LayerFiles {
  readonly request?: string;
  readonly expect?: "allow" | "deny";
  readonly format: "text" | "json";
  readonly explain?: boolean;
}

/** The request, or lines for standard error that say why there is none. */
const readRequest = async (
  options: SimulateOptions,
  session: Session,
): Promise<Either.Either<readonly string[], RequestFile>> => {
  if (options.request === undefined) {
    return Either.mapLeft((message: string) => [formatError("usage", message)])(requestFromOptions(options));
  }
  const request = await readRequestFile(options.request, session);
  return Either.isLeft(request) ? Either.left(request.left.map(formatFault)) : request;
};

/** Without the caller's APPID nobody can tell whether a `uid/…` resource is the caller's own. */
const appIdHint = ({ request }: RequestFile, { decision, reason }: Decision): readonly string[] => {
  const texts = typeof request.resource === "string" ? [request.resource] : request.resource;
  const isRefused = decision === "deny" && reason !== "explicit-deny";
  const isForeign = request.principal.appId === undefined && texts.some((text) => text.includes(":uid/"));
  return isRefused && isForeign
    ? ["hint: a resource names its account by APPID; give the caller's with --app-id, or appId in a request file"]
    : [];
};

const statusOf = ({ decision }: Decision, expect: SimulateOptions["expect"]): ExitStatus => {
  if (decision === "unknown") return exitStatus.undecided;
  return decision === (expect ?? "allow") ? exitStatus.yes : exitStatus.no;
};

const format = (
  decision: Decision | ExplainedDecision,
  files: FilesByLayer,
  { format: form }: SimulateOptions,
): readonly string[] => {
  if (form === "json") return [JSON.stringify(decision, null, 2)];
  const lines = formatDecision(decision, files);
  return "explain" in decision ? [...lines, ...formatExplanation(decision.explain, files)] : lines;
};

/** Decides one request against the policies of the caller. Whatever is wrong with any of the inputs is said in one run. */
export const simulate = async (options: SimulateOptions, session: Session): Promise<ExitStatus> => {
  const request = await readRequest(options, session);
  if (Either.isLeft(request)) await session.stderr.lines(request.left);
  // Wrong usage ends a run before it reads anything.
  if (Either.isLeft(request) && options.request === undefined) return exitStatus.misuse;
  const layers = await readLayers(options, session);
  if (Either.isLeft(request) || layers === undefined) return exitStatus.misuse;
  const decision = (options.explain === true ? explainCase : decideCase)({
    policies: layers.documents,
    ...request.right,
  });
  await session.stdout.lines(format(decision, layers.files, options));
  await session.stderr.lines(appIdHint(request.right, decision));
  return statusOf(decision, options.expect);
};
