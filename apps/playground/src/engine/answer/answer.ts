import { complete } from "../assist/complete.js";
import { describe } from "../assist/describe.js";
import { hover } from "../assist/hover.js";
import { knownAccounts } from "../assist/known-accounts.js";
import type { Message, QuestionName, Questions, Reply } from "../protocol.js";
import { ask } from "./ask.js";
import { readFile } from "./cases.js";
import { cell } from "./cell.js";
import { compareTabs } from "./compare.js";
import { findActions, offerKeys, offerResources } from "./compose.js";
import { fix } from "./fix.js";
import { format } from "./format.js";
import { idle } from "./idle.js";
import { insert } from "./insert.js";
import { inspect } from "./inspect.js";
import { allRoles, catalog, reference, role, search, services } from "./learn.js";
import type { Loaders } from "./loaders.js";
import { matrix } from "./matrix.js";
import { meaning } from "./meaning.js";
import { open } from "./open.js";
import { proposeChanges } from "./propose.js";
import { reach } from "./reach.js";
import { risks } from "./risks.js";
import { sizes } from "./sizes.js";
import { runSuite } from "./suite.js";
import { witness } from "./witness.js";

type Answers = {
  readonly [Name in QuestionName]: (
    takes: Questions[Name]["takes"],
    load: Loaders,
  ) => Questions[Name]["gives"] | Promise<Questions[Name]["gives"]>;
};

const answers: Answers = {
  actions: findActions,
  ask,
  cell,
  catalog,
  cases: readFile,
  compare: compareTabs,
  complete: ({ request, ...typing }, { knowledge }) =>
    complete({ ...typing, accounts: knownAccounts(request) }, knowledge),
  describe: ({ subject }, { knowledge }) => describe(subject, [], knowledge),
  fix,
  format,
  hover: ({ text, offset }, { knowledge }) => hover(text, offset, knowledge),
  idle,
  insert,
  inspect,
  keys: offerKeys,
  matrix,
  meaning,
  open,
  propose: proposeChanges,
  reach,
  reference,
  risks,
  role,
  roles: allRoles,
  search,
  services,
  resources: offerResources,
  sizes,
  suite: runSuite,
  witness,
};

/** The compiler does not see that a message has the takes of the question that it names. */
const givenTo = async <Name extends QuestionName>(
  name: Name,
  takes: Message["takes"],
  load: Loaders,
): Promise<Questions[Name]["gives"]> => await answers[name](takes as Questions[Name]["takes"], load);

/** Answers a question; never throws, so that a question always has a reply. */
export const answer = async ({ id, name, takes }: Message, load: Loaders): Promise<Reply> => {
  try {
    return { id, _tag: "answer", gives: await givenTo(name, takes, load) };
  } catch (thrown) {
    return { id, _tag: "failure", message: thrown instanceof Error ? thrown.message : String(thrown) };
  }
};
