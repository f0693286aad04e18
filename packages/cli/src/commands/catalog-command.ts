import { Command, Option } from "commander";
import type { ExitStatus } from "../exit-status.js";
import type { Session } from "../io.js";
import type { ActionsOptions, FactsOptions } from "./catalog.js";
import { generateCommand } from "./generate-command.js";
import { givenOf, listFormatOption, refuseRepeats } from "./options.js";

type Finish = (status: ExitStatus) => void;

const help = `
Without a word after it, services are listed. A service is a prefix in CAM, such as cvm, or a name in the SDK, such as cbs.
A catalog has what documents or the SDK show. What is missing was not seen; it does not follow that the service has none of
that name. What no document states is called unknown.

Examples:
  camwright catalog
  camwright catalog services cos
  camwright catalog actions cos --level read --match 'Get*' 'Head*'
  camwright catalog actions cos:GetObject
  camwright catalog resources vpc
  camwright catalog conditions global
  camwright catalog generate taskbot.json --out src/taskbot

Exit status: 0 found, 1 nothing of the kind, 2 wrong usage.`;

const exits = `

Exit status: 0 found, 1 nothing of the kind, 2 wrong usage.`;

const jsonNote = `
--format json gives one list with all facts and their sources, --format ndjson the same with one record a line.`;

const servicesHelp = `
A service without documents has the actions of the SDK alone, and no name of a product.${jsonNote}

Examples:
  camwright catalog services
  camwright catalog services vpc
  camwright catalog services --format json | jq -r '.[] | select(.basis == "documents") | .service'${exits}`;

const actionsHelp = `
With the name of an action, letter case included, all that is known of it follows, where sources disagree both sides, and what
no document states. Without, the actions are listed, one a line. All filters that are given have to fit.
--source takes the id of a source, a part of its title or reference, or a kind: cam, cam-table, doc, auth-guide, api-ref,
policy, sdk, audit.
A level "by its name" is judged from the name alone.${jsonNote}

Examples:
  camwright catalog actions cos
  camwright catalog actions cos GetObject
  camwright catalog actions cvm --granularity operation --level write
  camwright catalog actions --match '*Password*' --format ndjson | jq -r .action
  camwright catalog actions vpc --source audit${exits}`;

const resourcesHelp = `
A template has six segments with placeholders. Of services that the SDK alone shows no resource is known.${jsonNote}

Examples:
  camwright catalog resources cos
  camwright catalog resources --match 'instance*'
  camwright catalog resources vpc --format json | jq -r '.[] | select(.id == "subnet") | .actions[]'${exits}`;

const conditionsHelp = `
The word global in place of a service names the keys of CAM itself, which go with every service.${jsonNote}

Examples:
  camwright catalog conditions
  camwright catalog conditions cos
  camwright catalog conditions global --match 'qcs:*tag'${exits}`;

const matchOption = (what: string): Option =>
  new Option("--match <globs...>", `${what} that fit one of the patterns; * stands for any characters`);

const sourceOption = (): Option => new Option("--source <source>", "what one source shows");

const servicesCommand = (session: Session, finish: Finish): Command =>
  refuseRepeats(
    new Command("services")
      .description("Lists the services with a catalog, or tells all about one.")
      .argument("[service]", "a prefix in CAM or a service of the SDK")
      .addOption(listFormatOption())
      .addHelpText("after", servicesHelp),
  ).action(async (service: string | undefined, flags: Pick<FactsOptions, "format">) => {
    const { catalogServices } = await import("./catalog.js");
    finish(await catalogServices(service, flags, session));
  });

const withoutName = (text: string): string => (text.startsWith("name/") ? text.slice("name/".length) : text);

/** `cos:GetObject` is the action GetObject of cos. */
const splitNames = (
  service: string | undefined,
  name: string | undefined,
): readonly [service?: string | undefined, name?: string | undefined] => {
  if (service === undefined || name !== undefined) return [service, name];
  const bare = withoutName(service);
  const colon = bare.indexOf(":");
  return colon === -1 ? [service] : [bare.slice(0, colon), bare.slice(colon + 1)];
};

const refuseFilters = (command: Command, name: string | undefined): void => {
  const given = givenOf(command, (option) => option !== "format");
  if (name !== undefined && given.length > 0) {
    command.error(`error: a name selects one action, and ${given.join(", ")} nothing more`);
  }
};

const actionsCommand = (session: Session, finish: Finish): Command =>
  refuseRepeats(
    new Command("actions")
      .description("Lists actions, or tells all about one.")
      .argument("[service]", "a prefix in CAM or a service of the SDK; service:Action names one action")
      .argument("[name]", "the name of one action, such as GetObject")
      .addOption(
        new Option("--level <level>", "actions of one access level").choices([
          "list",
          "read",
          "write",
          "tagging",
          "permissions",
          "unknown",
        ]),
      )
      .addOption(
        new Option("--granularity <granularity>", "actions of one granularity").choices([
          "resource",
          "operation",
          "unknown",
        ]),
      )
      .addOption(matchOption("names"))
      .addOption(sourceOption())
      .addOption(listFormatOption())
      .addHelpText("after", actionsHelp),
  ).action(async (first: string | undefined, second: string | undefined, flags: ActionsOptions, command: Command) => {
    const [service, name] = splitNames(first, second);
    refuseFilters(command, name);
    const { catalogActions } = await import("./catalog.js");
    finish(await catalogActions(service, name, flags, session));
  });

const resourcesCommand = (session: Session, finish: Finish): Command =>
  refuseRepeats(
    new Command("resources")
      .description("Lists resource types with their templates.")
      .argument("[service]", "a prefix in CAM")
      .addOption(matchOption("types"))
      .addOption(sourceOption())
      .addOption(listFormatOption())
      .addHelpText("after", resourcesHelp),
  ).action(async (service: string | undefined, flags: FactsOptions) => {
    const { catalogResources } = await import("./catalog.js");
    finish(await catalogResources(service, flags, session));
  });

const conditionsCommand = (session: Session, finish: Finish): Command =>
  refuseRepeats(
    new Command("conditions")
      .description("Lists condition keys with their types and operators.")
      .argument("[service]", "a prefix in CAM, or global")
      .addOption(matchOption("keys"))
      .addOption(sourceOption())
      .addOption(listFormatOption())
      .addHelpText("after", conditionsHelp),
  ).action(async (service: string | undefined, flags: FactsOptions) => {
    const { catalogConditions } = await import("./catalog.js");
    finish(await catalogConditions(service, flags, session));
  });

/** `camwright catalog`. Another word after it is another `addCommand` here; its command may be in a file of its own. */
export const catalogCommand = (session: Session, finish: Finish): Command =>
  new Command("catalog")
    .description("Looks the catalogs up, with their sources, and makes a catalog of a product of your own.")
    .addCommand(servicesCommand(session, finish), { isDefault: true })
    .addCommand(actionsCommand(session, finish))
    .addCommand(resourcesCommand(session, finish))
    .addCommand(conditionsCommand(session, finish))
    .addCommand(generateCommand(session, finish))
    .addHelpText("after", help);
