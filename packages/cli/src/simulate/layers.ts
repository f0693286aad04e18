import type { PolicyKind } from "@camwright/core";
import type { Layer, PolicyDocuments } from "@camwright/evaluator";
import * as Either from "fp-ts/lib/Either.js";
import { formatFault } from "../fault.js";
import { expandFiles } from "../input/expand-files.js";
import type { Session } from "../io.js";
import { type PolicyFile, readPolicy } from "./read-policy.js";

/** The files of each layer. */
export interface LayerFiles {
  readonly policy: readonly string[];
  readonly boundary?: string;
  readonly session?: string;
  readonly bucketPolicy?: string;
  readonly trust?: string;
  readonly scp?: readonly string[];
}

/** The files of each layer in the order of its documents; of service control policies, one a level. */
export type FilesByLayer = Readonly<Partial<Record<Layer, readonly string[]>>>;

/** The documents of all layers, with the files that they came from. */
export interface Layers {
  readonly documents: PolicyDocuments;
  readonly files: FilesByLayer;
}

/** Reads files one after the other: decisions name policies by their place, and standard input can be read once. */
const readAll = async (
  files: readonly string[],
  kind: PolicyKind,
  session: Session,
): Promise<readonly (PolicyFile | undefined)[]> => {
  const read: (PolicyFile | undefined)[] = [];
  for (const file of await expandFiles(files)) {
    // oxlint-disable-next-line no-await-in-loop
    if (Either.isLeft(file)) read.push(await session.stderr.lines([formatFault(file.left)]).then(() => undefined));
    // oxlint-disable-next-line no-await-in-loop
    else read.push(await readPolicy(file.right, kind, session));
  }
  return read;
};

const readOne = async (
  file: string | undefined,
  kind: PolicyKind,
  session: Session,
): Promise<readonly (PolicyFile | undefined)[]> => (file === undefined ? [] : [await readPolicy(file, kind, session)]);

const isRead = (file: PolicyFile | undefined): file is PolicyFile => file !== undefined;

const filesOf = (read: readonly (PolicyFile | undefined)[]): readonly string[] =>
  read.filter(isRead).map(({ file }) => file);

const documentOf = ([file]: readonly PolicyFile[]): unknown => file?.document ?? null;

/** The documents of the layers that were named; `undefined`, after saying why on standard error, if one cannot be read. */
export const readLayers = async (files: LayerFiles, session: Session): Promise<Layers | undefined> => {
  const identity = await readAll(files.policy, "identity", session);
  const boundary = await readOne(files.boundary, "boundary", session);
  const sessionPolicy = await readOne(files.session, "session", session);
  const bucket = await readOne(files.bucketPolicy, "bucket", session);
  const trust = await readOne(files.trust, "trust", session);
  const scp = await readAll(files.scp ?? [], "scp", session);
  if ([identity, boundary, sessionPolicy, bucket, trust, scp].flat().includes(undefined)) return undefined;
  const [policies, levels] = [identity.filter(isRead), scp.filter(isRead)];
  return {
    files: {
      identity: policies.map(({ file }) => file),
      boundary: filesOf(boundary),
      session: filesOf(sessionPolicy),
      bucket: filesOf(bucket),
      trust: filesOf(trust),
      scp: levels.map(({ file }) => file),
    },
    documents: {
      identity: policies.map(({ document }) => document),
      boundary: documentOf(boundary.filter(isRead)),
      session: documentOf(sessionPolicy.filter(isRead)),
      bucket: documentOf(bucket.filter(isRead)),
      trust: documentOf(trust.filter(isRead)),
      scp: levels.map(({ document }) => [document]),
    },
  };
};
