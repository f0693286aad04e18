import { Command } from "commander";
import type { ExitStatus } from "../exit-status.js";
import type { Session } from "../io.js";
import type { GenerateOptions } from "./generate.js";
import { refuseRepeats, refuseSecondStandardInput } from "./options.js";

const help = `
The facts are one JSON object: the service, its actions, and where known its resource types and condition keys. Only
"service", "actions" and their names have to be there. packages/catalogs/README.md in the repository describes the format,
with an example.

The modules need @camwright/catalog, and go with @camwright/builder. The names of those that were written go to standard
output. Everything is planned before anything is written; faulty facts write nothing. A module that this command wrote is
replaced; another file in its place is left alone, unless --force is given.

Examples:
  camwright catalog generate taskbot.json
  camwright catalog generate taskbot.json --out src/taskbot
  camwright catalog generate taskbot.json --out src/taskbot --check

Exit status: 0 done, with --check nothing would change; 1 the facts are not valid, or with --check a module would change;
2 wrong usage, or a file cannot be read or written or is not JSON.`;

/** `camwright catalog generate`. */
export const generateCommand = (session: Session, finish: (status: ExitStatus) => void): Command =>
  refuseRepeats(
    new Command("generate")
      .description("Makes a typed catalog of a product of your own from a file of facts.")
      .argument("<facts>", "the file of facts; - is standard input")
      .option("--corrections <file>", "what has to be said beside the facts, each entry with its reason and source")
      .option("--out <folder>", "where the modules go; the name of the service if it is not given")
      .option("--check", "write nothing, and name the modules that would change")
      .option("--force", "write over files that this command did not write")
      .addHelpText("after", help),
  ).action(async (facts: string, flags: GenerateOptions, command: Command) => {
    refuseSecondStandardInput(command, [facts, flags.corrections]);
    // Loaded on demand: nobody else needs the generator.
    const { generate } = await import("./generate.js");
    finish(await generate(facts, flags, session));
  });
