import type { Workspace } from "../engine/workspace.js";

/** The examples of the gallery, each loaded when it is opened. The titles are texts of the page. */
export const examples = {
  folder: async () => (await import("./folder-and-boundary.js")).folderAndBoundary,
  tokenhub: async () => (await import("./tokenhub-role.js")).tokenhubRole,
  asr: async () => (await import("./asr-models.js")).asrModels,
  partner: async () => (await import("./partner-bucket.js")).partnerBucket,
  network: async () => (await import("./network-change.js")).networkChange,
  role: async () => (await import("./partner-role.js")).partnerRole,
} satisfies Readonly<Record<string, () => Promise<Workspace>>>;

/** The name of an example. */
export type ExampleName = keyof typeof examples;

/** The names in the order of the gallery. */
export const exampleNames = Object.keys(examples) as readonly ExampleName[];
