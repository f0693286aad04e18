import { parseArgs } from "node:util";
import type { CommandLine } from "./ask/ask-program.js";
import { layerNames } from "./select-layers.js";

/** What a run is to do. */
export interface Options {
  readonly command: CommandLine | undefined;
  readonly cases: string | undefined;
  readonly answers: string | undefined;
  readonly layers: readonly string[] | undefined;
  readonly timeout: number;
  readonly strict: boolean;
  readonly questions: boolean;
  readonly format: "text" | "json";
  readonly show: "help" | "version" | undefined;
}

const config = {
  allowPositionals: true,
  strict: true,
  options: {
    answers: { type: "string" },
    cases: { type: "string" },
    format: { type: "string", default: "text" },
    help: { type: "boolean", short: "h", default: false },
    layers: { type: "string" },
    questions: { type: "boolean", default: false },
    strict: { type: "boolean", default: false },
    timeout: { type: "string", default: "60" },
    version: { type: "boolean", default: false },
  },
} as const;

type Values = ReturnType<typeof parseArgs<typeof config>>["values"];

/** What is wrong with the values, in one line; `undefined` if nothing is. */
const valueFault = ({ format, timeout, layers }: Values, command: readonly string[]): string | undefined => {
  if (format !== "text" && format !== "json") return `\`--format\` is \`text\` or \`json\`, not \`${format}\``;
  if (!/^[1-9]\d{0,5}$/.test(timeout)) return `\`--timeout\` is a number of seconds, not \`${timeout}\``;
  const unknown = layers?.split(",").find((name) => !layerNames.includes(name));
  if (unknown !== undefined) return `\`${unknown}\` is no layer; there are ${layerNames.join(", ")}`;
  return command.length > 0 && command[0] === "" ? "the command has no name" : undefined;
};

const modeFault = ({ questions, answers }: Values, command: readonly string[]): string | undefined => {
  const modes = [questions, answers !== undefined, command.length > 0].filter(Boolean).length;
  return modes === 1 ? undefined : "expected one of: a command, `--questions`, `--answers FILE`";
};

const optionsOf = (values: Values, [program, ...args]: readonly string[]): Options => ({
  command: program === undefined ? undefined : [program, ...args],
  cases: values.cases,
  answers: values.answers,
  layers: values.layers?.split(","),
  timeout: Number(values.timeout),
  strict: values.strict,
  questions: values.questions,
  format: values.format === "json" ? "json" : "text",
  show: values.help ? "help" : values.version ? "version" : undefined,
});

/** Splits at the first `--`: what follows is the command, whatever it looks like. */
const splitCommand = (argv: readonly string[]): readonly [own: readonly string[], command: readonly string[]] => {
  const at = argv.indexOf("--");
  return at === -1 ? [argv, []] : [argv.slice(0, at), argv.slice(at + 1)];
};

/** Reads arguments as in `process.argv.slice(2)`; a text says what is wrong with them. */
export const readOptions = (argv: readonly string[]): Options | string => {
  const [own, command] = splitCommand(argv);
  try {
    const { values, positionals } = parseArgs({ ...config, args: [...own] });
    const options = optionsOf(values, command);
    if (options.show !== undefined) return options;
    if (positionals.length > 0) return `the command goes behind \`--\`: \`-- ${positionals.join(" ")}\``;
    return valueFault(values, command) ?? modeFault(values, command) ?? options;
  } catch (error) {
    return error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
  }
};
