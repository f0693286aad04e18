import { Command, Option } from "commander";
import { type ExitStatus, exitStatus } from "../exit-status.js";
import type { Io } from "../io.js";
import type { SimulateOptions } from "./simulate.js";

const help = `
One request against the policies of its caller, or with --cases many, each with its own policies, one answer a line.
Policies are read as tolerantly as the service reads them; what cannot be resolved makes the answer unknown, never allow.
Identity policies are evaluated; with a document on another layer the answer is unknown where that layer could change it.

Examples:
  camwright simulate --policy policy.json --principal qcs::cam::uin/100000000001:uin/100000000002 \\
    --action asr:CreateModel --resource qcs::asr::uin/100000000001:model/m-1 --context qcs:ip=10.0.0.1
  camwright simulate --policy a.json --policy b.json --request request.json --expect deny --format json
  camwright simulate --cases cases.ndjson > decisions.ndjson

Exit status: 0 allowed, or as expected; 1 denied, or not as expected; 2 wrong usage or unreadable input; 3 unknown.`;

interface Flags extends SimulateOptions {
  readonly cases?: string;
  readonly boundary?: string;
  readonly session?: string;
  readonly bucketPolicy?: string;
  readonly trust?: string;
  readonly scp?: readonly string[];
}

const single = ["policy", "request", "action", "resource", "principal", "context", "expect"] as const;

const conflicts = (flags: Partial<Flags>): readonly string[] =>
  flags.cases === undefined ? [] : single.filter((name) => flags[name] !== undefined).map((name) => `--${name}`);

const check = (flags: Partial<Flags>, command: Command): void => {
  const beside = conflicts(flags);
  if (beside.length > 0)
    command.error(`error: --cases takes its requests and policies from the file, not from ${beside.join(", ")}`);
  if (flags.cases === undefined && flags.policy === undefined)
    command.error("error: name a policy with --policy, or cases with --cases");
  if (flags.request !== undefined && (flags.action ?? flags.resource ?? flags.principal) !== undefined) {
    command.error("error: --request stands in place of --action, --resource and --principal");
  }
};

const layerOptions: readonly (readonly [string, string])[] = [
  ["--boundary <file>", "the permissions boundary of the caller"],
  ["--session <file>", "the session policy of the caller's temporary key"],
  ["--bucket-policy <file>", "the policy of the bucket asked about"],
  ["--trust <file>", "the trust policy of the role asked about"],
];

const withLayers = (command: Command): Command =>
  layerOptions
    .reduce((current, [flag, text]) => current.option(flag, text), command)
    .option("--scp <files...>", "service control policies, one level a file, from the account upwards");

/** `camwright simulate`. */
export const simulateCommand = (io: Io, finish: (status: ExitStatus) => void): Command =>
  withLayers(
    new Command("simulate")
      .description("Decides requests against policies: allow, deny or unknown, with the statements that decided.")
      .option("--policy <files...>", "identity policies attached to the caller")
      .option("--action <action>", "the operation, such as cos:GetObject")
      .option("--resource <resources...>", "what it touches; several must all be allowed; '*' for operation-level APIs")
      .option("--principal <name>", "the caller, such as qcs::cam::uin/<root uin>:uin/<uin>")
      .option("--app-id <appid>", "the APPID of the caller's root account, needed for uid/… resources")
      .option("--principal-tag <key=value...>", "a tag of the caller")
      .option("--context <key=value...>", "a condition key of the request; a key given twice has two values")
      .option("--unknown <keys...>", "condition keys of which nothing is known")
      .option("--resource-owner <uin[,appid]>", "the root account that owns the resource, if it is not the caller's")
      .option("--request <file>", "the request as a JSON file, in place of the options above")
      .option("--cases <file>", "an NDJSON file of cases; - is standard input")
      .addOption(new Option("--expect <decision>", "the decision that exits with 0").choices(["allow", "deny"]))
      .addOption(new Option("--format <format>", "how to answer").choices(["text", "json"]).default("text")),
  )
    .addHelpText("after", help)
    .action(async (flags: Flags, command: Command) => {
      check(flags, command);
      // Loaded on demand: what is behind the commands costs more than --help and --version should.
      if (flags.cases !== undefined) {
        const { simulateCases } = await import("../simulate/simulate-cases.js");
        finish(await simulateCases(flags.cases, io));
        return;
      }
      const { readLayers } = await import("../simulate/layers.js");
      const { simulate } = await import("./simulate.js");
      const layers = await readLayers(flags, io);
      finish(layers === undefined ? exitStatus.misuse : await simulate(flags, layers, io));
    });
