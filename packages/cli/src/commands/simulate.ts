import { type Inspection, inspectPolicy } from "@camwright/core";
import { type Case, type Decision, decideCase } from "@camwright/evaluator";
import * as Either from "fp-ts/lib/Either.js";
import { type ExitStatus, exitStatus } from "../exit-status.js";
import { type Fault, fileFault, formatFault } from "../fault.js";
import { expandFiles } from "../input/expand-files.js";
import { readText } from "../input/read-text.js";
import { type Io, writeLine, writeLines } from "../io.js";
import { formatDecision } from "../print/decision.js";
import { formatFinding } from "../print/finding.js";
import { productFacts } from "../product-facts.js";
import { type RequestFile, readRequestFile } from "../simulate/case-schema.js";
import { type RequestOptions, requestFromOptions } from "../simulate/request-options.js";

/** What `camwright simulate` was asked for, but for `--cases`. */
export interface SimulateOptions extends RequestOptions {
  readonly policy: readonly string[];
  readonly request?: string;
  readonly expect?: "allow" | "deny";
  readonly format: "text" | "json";
}

/** Lines for standard error that say why there is no answer. */
type Refusal = readonly string[];

const refuse = (faults: readonly Fault[]): Either.Either<Refusal, never> => Either.left(faults.map(formatFault));

interface PolicyFile {
  readonly file: string;
  readonly inspection: Inspection;
  readonly document: unknown;
}

const readPolicyFile = async (file: string, io: Io): Promise<Either.Either<Refusal, PolicyFile>> => {
  const input = await readText(file, io);
  if (Either.isLeft(input)) return refuse([input.left]);
  const { text, file: name } = input.right;
  const inspection = inspectPolicy(text, { kind: "identity", services: productFacts });
  const findings = inspection.findings.filter(({ severity }) => severity !== "info");
  const isJson = !findings.some(({ rule }) => rule.startsWith("json-"));
  await writeLines(
    io.stderr,
    findings.map((finding) => formatFinding(name, finding)),
  );
  // A document of which not even the statements can be read gives no answer worth having.
  if (!isJson || inspection.policy === undefined) return Either.left([]);
  return Either.right({ file: name, inspection, document: inspection.policy });
};

const readPolicyFiles = async (
  files: readonly string[],
  io: Io,
): Promise<Either.Either<Refusal, readonly PolicyFile[]>> => {
  const policies: PolicyFile[] = [];
  const refusals: Refusal[] = [];
  for (const file of await expandFiles(files)) {
    // In the order of the arguments, because decisions name policies by their place.
    // oxlint-disable-next-line no-await-in-loop
    const policy = Either.isLeft(file) ? refuse([file.left]) : await readPolicyFile(file.right, io);
    if (Either.isLeft(policy)) refusals.push(policy.left);
    else policies.push(policy.right);
  }
  return refusals.length === 0 ? Either.right(policies) : Either.left(refusals.flat());
};

const readRequest = async (options: SimulateOptions, io: Io): Promise<Either.Either<Refusal, RequestFile>> => {
  if (options.request === undefined) {
    const request = requestFromOptions(options);
    if (Either.isLeft(request)) return Either.left([`camwright simulate: ${request.left}`]);
    const { resourceOwner, ...rest } = request.right;
    return Either.right({ request: rest, ...(resourceOwner === undefined ? {} : { resourceOwner }) });
  }
  const input = await readText(options.request, io);
  if (Either.isLeft(input)) return refuse([input.left]);
  const { file, text } = input.right;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse([fileFault(file, "request-shape", "the request is not JSON")]);
  }
  const request = readRequestFile(value);
  if (Either.isRight(request)) return request;
  return refuse(request.left.map((message) => fileFault(file, "request-shape", message)));
};

/** Without the caller's APPID nobody can tell whether a `uid/…` resource is the caller's own. */
const appIdHint = ({ request }: RequestFile, { reason }: Decision): readonly string[] => {
  const texts = typeof request.resource === "string" ? [request.resource] : request.resource;
  const needsAppId = reason === "cross-account" && request.principal.appId === undefined;
  return needsAppId && texts.some((text) => text.includes(":uid/"))
    ? ["hint: a resource names its account by APPID; give the caller's with --app-id"]
    : [];
};

const statusOf = ({ decision }: Decision, expect: SimulateOptions["expect"]): ExitStatus => {
  if (decision === "unknown") return exitStatus.undecided;
  return decision === (expect ?? "allow") ? exitStatus.yes : exitStatus.no;
};

/** Decides one request against the policies of the caller. */
export const simulate = async (
  options: SimulateOptions,
  layers: Omit<Case["policies"], "identity">,
  io: Io,
): Promise<ExitStatus> => {
  const request = await readRequest(options, io);
  const policies = await readPolicyFiles(options.policy, io);
  if (Either.isLeft(request) || Either.isLeft(policies)) {
    await writeLines(
      io.stderr,
      [request, policies].flatMap((read) => (Either.isLeft(read) ? read.left : [])),
    );
    return exitStatus.misuse;
  }
  const identity = policies.right.map(({ document }) => document);
  const decision = decideCase({ policies: { ...layers, identity }, ...request.right });
  const files = policies.right.map(({ file }) => file);
  await writeLine(
    io.stdout,
    options.format === "json" ? JSON.stringify(decision, null, 2) : formatDecision(decision, files),
  );
  await writeLines(io.stderr, appIdHint(request.right, decision));
  return statusOf(decision, options.expect);
};
