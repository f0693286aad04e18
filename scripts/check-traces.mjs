/** Guard: no committed file names the machine it was made on: no home or work folder, no address of a package registry. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { committedFiles } from "./lib/files.mjs";
import { runGuard } from "./lib/guard.mjs";

// Preceded by a word character or a dot it is part of an address or a resource, not a path of a machine.
const machinePath = /(?<![\w.*}-])\/(?:home|Users|work)\/\w/;

function configuredRegistry(root) {
  const registry = execFileSync("npm", ["config", "get", "registry"], { cwd: root, encoding: "utf8", stdio: "pipe" });
  return new URL(registry.trim()).host;
}

/** Strings that only this machine could have put into a file. */
function localNames(root) {
  const folders = [homedir(), dirname(root)].filter((folder) => folder.length > 1).map((folder) => `${folder}/`);
  return [configuredRegistry(root), ...folders];
}

export function check(root, names = localNames(root)) {
  return committedFiles(root).flatMap((path) => {
    const text = readFileSync(join(root, path), "utf8");
    if (text.includes("\0")) return [];
    return text.split("\n").flatMap((line, index) => {
      const found = machinePath.exec(line)?.[0] ?? names.find((name) => line.includes(name));
      return found === undefined ? [] : [`${path}:${index + 1}: names this machine (\`${found}\`)`];
    });
  });
}

await runGuard(import.meta.url, check);
