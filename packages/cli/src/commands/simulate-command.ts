import { Command, Option } from "commander";
import type { ExitStatus } from "../exit-status.js";
import type { Session } from "../io.js";
import { formatOption, givenOf, refuseRepeats, refuseSecondStandardInput } from "./options.js";
import type { SimulateOptions } from "./simulate.js";

const help = `
One request against the policies of its caller. With --cases many, each with its own policies: NDJSON in, NDJSON out, one
answer a line in the order of the input. Standard output carries the answers alone; problems and the summary of a file of
cases go to standard error.
Policies are read as tolerantly as the service reads them; what cannot be resolved makes the answer unknown, never allow.
With --explain the answer says why: of each layer and statement which element does not match, with the pattern and the value,
and the statement that came closest.
The layers are asked in the order of the documents: service control, explicit denies, grants, boundary, session.

Examples:
  camwright simulate --policy policy.json --principal qcs::cam::uin/100000000001:uin/100000000002 \\
    --action asr:CreateModel --resource qcs::asr::uin/100000000001:model/m-1 --context qcs:ip=10.0.0.1
  camwright simulate --policy a.json b.json --request request.json --expect deny --format json
  camwright simulate --policy policy.json --request request.json --explain
  camwright simulate --cases cases.ndjson > decisions.ndjson

Exit status: 0 allowed, or as expected; 1 denied, or not as expected; 2 wrong usage or unreadable input; 3 unknown.
With --cases: 0 every case is decided, and as expected where it says what it expects; 1 an expectation is not met;
2 a line is not a case; 3 a case is unknown that does not expect to be. 2 goes before 1, and 1 before 3.`;

interface Flags extends Omit<SimulateOptions, "policy"> {
  readonly policy?: readonly string[];
  readonly cases?: string;
}

const requestOptions: readonly (readonly [string, string])[] = [
  ["--action <action>", "the operation, such as cos:GetObject"],
  ["--resource <resources...>", "what it touches; several must all be allowed; '*' for operation-level APIs"],
  ["--principal <name>", "the caller, such as qcs::cam::uin/<root uin>:uin/<uin>"],
  ["--app-id <appid>", "the APPID of the caller's root account, needed for uid/… resources"],
  ["--principal-tag <key=value...>", "a tag of the caller"],
  ["--context <key=value...>", "a condition key of the request; a key given twice has two values"],
  ["--unknown <keys...>", "condition keys of which nothing is known"],
  ["--resource-owner <uin[,appid]>", "the root account that owns the resource, if it is not the caller's"],
];

const layerOptions: readonly (readonly [string, string])[] = [
  ["--boundary <file>", "the permissions boundary of the caller"],
  ["--session <file>", "the session policy of the caller's temporary key"],
  ["--bucket-policy <file>", "the policy of the bucket asked about"],
  ["--trust <file>", "the trust policy of the role asked about"],
  ["--scp <files...>", "service control policies, one level a file, from the account upwards"],
];

const withOptions = (command: Command, options: readonly (readonly [string, string])[]): Command =>
  options.reduce((current, [flags, text]) => current.option(flags, text), command);

const inputsOf = ({ policy = [], scp = [], boundary, session, bucketPolicy, trust, request }: Flags) =>
  [policy, scp, boundary, session, bucketPolicy, trust, request].flat();

const namesOf = (options: readonly (readonly [string, string])[]): ReadonlySet<string> =>
  new Set(options.map(([flags]) => new Option(flags).attributeName()));

const requestNames = namesOf(requestOptions);
const layerNames = namesOf(layerOptions);
const besideCases = new Set(["cases", "explain", "format"]);

/** An option that would be passed over in silence is refused instead: the answer would not be to the question asked. */
const check = (flags: Flags, command: Command): void => {
  if (flags.cases !== undefined) {
    const beside = givenOf(command, (name) => !besideCases.has(name)).join(", ");
    if (beside !== "") command.error(`error: --cases takes everything from its file, and nothing from ${beside}`);
    return;
  }
  if (flags.policy === undefined && givenOf(command, (name) => layerNames.has(name)).length === 0) {
    command.error("error: name a policy with --policy or on another layer, or cases with --cases");
  }
  const beside = givenOf(command, (name) => requestNames.has(name)).join(", ");
  if (flags.request !== undefined && beside !== "") {
    command.error(`error: --request takes the whole request from its file, and nothing from ${beside}`);
  }
  refuseSecondStandardInput(command, inputsOf(flags));
};

const options = (): Command =>
  withOptions(
    withOptions(
      new Command("simulate")
        .description("Decides requests against policies: allow, deny or unknown, with the statements that decided.")
        .option("--policy <files...>", "identity policies attached to the caller; - is standard input"),
      requestOptions,
    )
      .option("--request <file>", "the request as a JSON file, in place of the options above")
      .option("--cases <file>", "an NDJSON file of cases; - is standard input")
      .addOption(new Option("--expect <decision>", "the decision that exits with 0").choices(["allow", "deny"]))
      .option("--explain", "say of each layer and statement why it does not match; also with --cases")
      .addOption(formatOption()),
    layerOptions,
  ).addHelpText("after", help);

/** `camwright simulate`. */
export const simulateCommand = (session: Session, finish: (status: ExitStatus) => void): Command =>
  refuseRepeats(options()).action(async (flags: Flags, command: Command) => {
    check(flags, command);
    // Loaded on demand: what is behind the commands costs more than --help and --version should.
    if (flags.cases !== undefined) {
      const { simulateCases } = await import("../simulate/simulate-cases.js");
      finish(await simulateCases(flags.cases, session, flags.explain === true));
      return;
    }
    const { simulate } = await import("./simulate.js");
    finish(await simulate({ ...flags, policy: flags.policy ?? [] }, session));
  });
