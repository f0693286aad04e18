import { inspectPolicy, type PolicyKind } from "@camwright/core";
import type { PolicyDocuments } from "@camwright/evaluator";
import * as Either from "fp-ts/lib/Either.js";
import { formatFault } from "../fault.js";
import { readText } from "../input/read-text.js";
import { type Io, writeLine, writeLines } from "../io.js";
import { formatFinding } from "../print/finding.js";

/** The files of the layers beside the identity policies. */
export interface LayerFiles {
  readonly boundary?: string;
  readonly session?: string;
  readonly bucketPolicy?: string;
  readonly trust?: string;
  readonly scp?: readonly string[];
}

const readLayer = async (file: string, kind: PolicyKind, io: Io): Promise<unknown> => {
  const input = await readText(file, io);
  if (Either.isLeft(input)) {
    await writeLine(io.stderr, formatFault(input.left));
    return undefined;
  }
  const { policy, findings } = inspectPolicy(input.right.text, { kind });
  const shown = findings.filter(({ severity }) => severity !== "info");
  await writeLines(
    io.stderr,
    shown.map((finding) => formatFinding(input.right.file, finding)),
  );
  return shown.some(({ rule }) => rule.startsWith("json-")) ? undefined : policy;
};

const named = (files: LayerFiles): readonly (readonly [keyof PolicyDocuments, PolicyKind, string | undefined])[] => [
  ["boundary", "boundary", files.boundary],
  ["session", "session", files.session],
  ["bucket", "bucket", files.bucketPolicy],
  ["trust", "trust", files.trust],
];

/** The documents of the layers that were named; `undefined` after saying why if one cannot be read. */
export const readLayers = async (files: LayerFiles, io: Io): Promise<Omit<PolicyDocuments, "identity"> | undefined> => {
  const single = await Promise.all(
    named(files).flatMap(([layer, kind, file]) =>
      file === undefined ? [] : [readLayer(file, kind, io).then((document) => [layer, document] as const)],
    ),
  );
  const scp = await Promise.all((files.scp ?? []).map((file) => readLayer(file, "scp", io)));
  if ([...single.map(([, document]) => document), ...scp].includes(undefined)) return undefined;
  return { ...Object.fromEntries(single), scp: scp.map((document) => [document]) };
};
