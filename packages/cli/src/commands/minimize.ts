import { type Minimized, minimize as minimizePolicy } from "@camwright/analysis";
import { type PolicyKind, policyKinds, sizeOf } from "@camwright/core";
import * as Either from "fp-ts/lib/Either.js";
import { actionCatalogFor } from "../catalogs/action-catalog.js";
import { type ExitStatus, exitStatus } from "../exit-status.js";
import { fileFault, formatFault, formatInfo, formatRemark } from "../fault.js";
import { type InputText, readText } from "../input/read-text.js";
import type { Session } from "../io.js";
import { readDocument } from "../minimize/read-document.js";
import { oneLine } from "../print/one-line.js";

/** What `camwright minimize` was asked for. */
export interface MinimizeCommandOptions {
  readonly kind?: PolicyKind;
  readonly limit?: number;
  readonly catalog?: boolean;
  readonly alone?: boolean;
  readonly steps?: number;
  readonly format: "text" | "json";
}

/** The smaller document, or the one of the file if that is as small with its own way of writing. */
interface Answer extends Omit<Minimized, "policy"> {
  readonly document: unknown;
  readonly kind: PolicyKind;
  readonly limit?: number;
}

const answerOf = (
  text: string,
  { policy, before: _before, after, ...minimized }: Minimized,
  kind: PolicyKind,
  asked: number | undefined,
): Answer => {
  const written = sizeOf(text, kind)?.size ?? after;
  const limit = asked ?? policyKinds[kind].limit.size;
  const known = { kind, ...(limit === undefined ? {} : { limit }), ...minimized };
  return after < written
    ? { document: policy, before: written, after, ...known }
    : { document: JSON.parse(text) as unknown, before: written, after: written, ...known };
};

const isOver = ({ after, limit }: Answer): boolean => limit !== undefined && after > limit;

/** Where the answer is exact for the catalogs' actions alone, it says of which versions. */
const exactFor = ({ exact, version = "" }: Answer): readonly string[] =>
  exact === "language"
    ? []
    : [
        formatRemark(
          "info",
          "catalog-exact",
          `exact for ${version}; a pattern also stands for actions that the catalogs do not know`,
        ),
      ];

const remarksOn = (file: string, answer: Answer): readonly string[] => {
  const { before, after, unit, limit, reason } = answer;
  const sizes = `${before} ${unit} before, ${after}${limit === undefined ? "" : ` of ${limit}`} now`;
  const message = reason === undefined ? `${sizes}, proven equivalent` : `no smaller document is proven: ${reason}`;
  return [
    formatInfo(file, reason === undefined ? "minimized" : "not-minimized", oneLine(message)),
    ...exactFor(answer),
    ...(isOver(answer)
      ? [formatFault(fileFault(file, "over-limit", `it has ${after} ${unit}, and ${limit ?? ""} are allowed`))]
      : []),
  ];
};

const minimizeText = async (
  { file, text }: InputText,
  { kind, limit, catalog, alone, steps, format }: MinimizeCommandOptions,
  session: Session,
): Promise<ExitStatus> => {
  const read = readDocument({ file, text }, kind);
  await session.stderr.lines(read.remarks);
  if (read._tag === "refused") return read.status;
  const actions = catalog === true ? await actionCatalogFor(read.policy) : undefined;
  const minimized = minimizePolicy(read.policy, { kind: read.kind, catalog: actions, alone, steps });
  const answer = answerOf(text, minimized, read.kind, limit);
  await session.stderr.lines(remarksOn(file, answer));
  await session.stdout.lines([JSON.stringify(format === "json" ? answer : answer.document, null, 2)]);
  return isOver(answer) ? exitStatus.no : exitStatus.yes;
};

/** Gives a smaller document that is proven to say the same. */
export const minimize = async (
  file: string,
  options: MinimizeCommandOptions,
  session: Session,
): Promise<ExitStatus> => {
  const input = await readText(file, session);
  if (Either.isRight(input)) return minimizeText(input.right, options, session);
  await session.stderr.lines([formatFault(input.left)]);
  return exitStatus.misuse;
};
