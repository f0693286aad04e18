import type { Port } from "../engine/client.js";

/** Starts a worker, which runs beside the page so that typing never waits. */
export const startWorker = (): Port => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }) as Port;
