import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../finding.js";
import { readClient } from "./client.js";
import type { Snapshot } from "./snapshot.js";

/** The SDK, or the client files that could not be read. */
export type ReadSdk =
  | { readonly _tag: "read"; readonly services: Snapshot["services"] }
  | { readonly _tag: "refused"; readonly findings: readonly Finding[] };

const folders = (path: string): readonly string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

const readVersion = (root: string, path: string): readonly [string, readonly string[]] | Finding => {
  const file = readdirSync(join(root, path)).find((it) => it.endsWith("_client.js"));
  if (file === undefined) return { file: path, path: "", message: "no client" };
  const script = join(path, file);
  const client = readClient(
    readFileSync(join(root, script), "utf8"),
    readFileSync(join(root, script.replace(/\.js$/, ".d.ts")), "utf8"),
  );
  return typeof client === "string" ? { file: script, path: "", message: client } : [client.version, client.actions];
};

/** Reads every client of the SDK that is installed in a folder. */
export const readSdk = (root: string): ReadSdk => {
  const findings: Finding[] = [];
  const services: Record<string, Record<string, string[]>> = {};
  for (const service of folders(join(root, "tencentcloud/services"))) {
    const versions: Record<string, string[]> = {};
    for (const version of folders(join(root, "tencentcloud/services", service))) {
      const read = readVersion(root, join("tencentcloud/services", service, version));
      if ("message" in read) findings.push(read);
      else versions[read[0]] = [...read[1]];
    }
    services[service] = versions;
  }
  return findings.length > 0 ? { _tag: "refused", findings } : { _tag: "read", services };
};
