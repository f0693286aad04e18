import { Command } from "commander";
import type { ExitStatus } from "../exit-status.js";
import type { Session } from "../io.js";
import { generateCommand } from "./generate-command.js";

const help = `
Examples:
  camwright catalog generate taskbot.json --out src/taskbot

Exit status: 0 done, 1 the facts are not valid, 2 wrong usage or unreadable input.`;

/** `camwright catalog`. */
export const catalogCommand = (session: Session, finish: (status: ExitStatus) => void): Command =>
  new Command("catalog")
    .description("Makes catalogs of actions, resources and condition keys.")
    .addHelpText("after", help)
    .addCommand(generateCommand(session, finish));
