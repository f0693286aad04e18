import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { catalog as cosCatalog } from "@camwright/catalog-cos/metadata";
import { catalog as cvmCatalog } from "@camwright/catalog-cvm/metadata";
import {
  cosSdk,
  joinRecordings,
  type LeastPolicy,
  policyOf,
  type Recording,
  record,
  tencentCloudSdk,
} from "@camwright/recorder";
import { clientsOf } from "./clients.js";
import { startFakeCloud } from "./fake-cloud.js";
import { program } from "./program.js";

/** What came of a run of the example. */
export interface ExampleRun extends LeastPolicy {
  readonly recording: Recording;
  /** What the fake cloud saw. */
  readonly requests: readonly string[];
  /** The code of the call that it refused. */
  readonly refused: unknown;
}

/** Runs the program with recorded clients against the fake cloud. */
export const runExample = async (): Promise<ExampleRun> => {
  const cloud = await startFakeCloud();
  const folder = await mkdtemp(join(tmpdir(), "camwright-example-"));
  try {
    const clients = clientsOf(cloud.endpoint);
    const cvm = record(clients.cvm, tencentCloudSdk({ catalog: cvmCatalog, account: { uin: "100000000001" } }));
    const cos = record(clients.cos, cosSdk({ catalog: cosCatalog }));
    const refused = await program(cvm.client, cos.client, folder);
    const recording = joinRecordings([cvm.recording(), cos.recording()]);
    return { ...policyOf(recording), recording, requests: cloud.requests(), refused };
  } finally {
    await rm(folder, { recursive: true });
    await cloud.close();
  }
};
