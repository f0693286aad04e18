import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { root } from "./root.mjs";

/** The environment every tool runs in: nothing is reported to anyone, the repository's programs come first. */
export const environment = {
  ...process.env,
  TURBO_TELEMETRY_DISABLED: "1",
  DO_NOT_TRACK: "1",
  PATH: [join(root, "node_modules", ".bin"), process.env.PATH ?? ""].join(delimiter),
};

const isNoise = (line) => line.startsWith("npm warn Unknown user config");

/** Runs a program to its end without a terminal; gives its exit status and what it printed on both streams. */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: { ...environment, NO_COLOR: "1", FORCE_COLOR: undefined, ...options.env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const collect = (chunk) => {
      output += chunk;
    };
    child.stdout.setEncoding("utf8").on("data", collect);
    child.stderr.setEncoding("utf8").on("data", collect);
    child.on("error", (error) => resolve({ status: 127, output: `${command}: ${error.message}` }));
    child.on("close", (status) =>
      resolve({
        status: status ?? 1,
        output: output
          .split("\n")
          .filter((line) => !isNoise(line))
          .join("\n")
          .trim(),
      }),
    );
  });
}

/** `run` for a step that nothing can go on without: throws with the program's output when it fails. */
export async function runOrThrow(command, args, options) {
  const { status, output } = await run(command, args, options);
  if (status !== 0) throw new Error(`\`${command} ${args.join(" ")}\` exited with ${status}\n${output}`);
  return output;
}
