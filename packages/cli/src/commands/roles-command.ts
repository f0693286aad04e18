import { Command, Option } from "commander";
import type { ExitStatus } from "../exit-status.js";
import type { Session } from "../io.js";
import { formatOption, givenOf, refuseRepeats } from "./options.js";
import type { RolesOptions } from "./roles.js";

const help = `
Without a name the roles are listed, one a line. With a name, letter case included, all that the documents show of that role
follows: its use, role entity, trust policy, policies, and the pages; and what they do not show is called unknown. A trust
policy that no document prints is derived from the role entity. Nothing else is derived.
--product takes a part of the product's name, or what the names of its roles begin with, in any letter case.
The JSON answer is a list in either case; "unknown" has JSON pointers to what no document shows.

Examples:
  camwright roles
  camwright roles TKE_QCSRole
  camwright roles --kind service-linked --product tokenhub
  camwright roles --format json | jq -r '.[] | select(.roleEntity == null) | .name'

Exit status: 0 found, 1 no such role, 2 wrong usage.`;

const refuseFilters = (command: Command, name: string | undefined): void => {
  const given = givenOf(command, (option) => option === "kind" || option === "product");
  if (name !== undefined && given.length > 0) {
    command.error(`error: a name selects one role, and ${given.join(", ")} nothing more`);
  }
};

/** `camwright roles`. */
export const rolesCommand = (session: Session, finish: (status: ExitStatus) => void): Command =>
  refuseRepeats(
    new Command("roles")
      .description("Looks up the documented service roles and service-linked roles, with their policies and sources.")
      .argument("[name]", "the name of one role, such as TKE_QCSRole")
      .addOption(new Option("--kind <kind>", "the roles of one kind").choices(["service", "service-linked"]))
      .option("--product <product>", "the roles of one product")
      .addOption(formatOption())
      .addHelpText("after", help),
  ).action(async (name: string | undefined, flags: RolesOptions, command: Command) => {
    refuseFilters(command, name);
    // Loaded on demand, like the policy language behind the other commands.
    const { roles } = await import("./roles.js");
    finish(await roles(name, flags, session));
  });
