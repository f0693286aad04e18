/** The program of a thread. */
import { parentPort, workerData } from "node:worker_threads";
import { batchDecider, type Task } from "./decide-batch.js";

// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const decide = batchDecider(workerData as Task);
parentPort?.on("message", (batch: Uint8Array) => {
  parentPort?.postMessage(decide(batch));
});
