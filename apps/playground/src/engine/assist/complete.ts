import type { TabKind } from "../workspace.js";
import type { Knowledge, KnowledgeLoader } from "./knowledge.js";
import { type LooseNode, readLoosely } from "./loose-json.js";
import { servicesIn } from "./named-services.js";
import { placeAt } from "./place.js";
import type { KnownAccounts, Situation } from "./situation.js";
import { type Slot, slotAt } from "./slot.js";
import { actions, prefixTyped } from "./suggest/actions.js";
import { keys, operators, values } from "./suggest/conditions.js";
import {
  documentElements,
  effects,
  principalTypeKeys,
  statementElements,
  versions,
  wholeStatements,
} from "./suggest/elements.js";
import { principalNames, principals } from "./suggest/principals.js";
import { resourceStart, resources } from "./suggest/resources.js";
import type { Completion, Suggestion } from "./suggestion.js";

/** A place in a text where something is being typed. */
export interface Typing {
  readonly text: string;
  readonly offset: number;
  readonly kind: TabKind;
  readonly accounts: KnownAccounts;
}

/** Longer texts are no policies of any kind, and reading them at each key would be felt. */
const longest = 256 * 1024;

const suggestionsAt = (situation: Situation): readonly Suggestion[] => {
  const { role } = situation.slot;
  switch (role._tag) {
    case "document-element":
      return documentElements(situation);
    case "statement-element":
      return statementElements(situation);
    case "principal-type":
      return principalTypeKeys(situation);
    case "version":
      return versions(situation);
    case "effect":
      return effects(situation);
    case "statement":
      return wholeStatements(situation);
    case "action":
      return actions(situation);
    case "resource":
      return resources(situation);
    case "principal":
      return principals(situation);
    case "name":
      return principalNames(situation, role.type);
    case "operator":
      return operators(situation);
    case "key":
      return keys(situation, role.operator);
    case "value":
      return values(situation, role.operator, role.key);
    case "sid":
      return [];
  }
};

/** The text between the opening quote and the place. */
const typedIn = ({ place: { token } }: Slot, text: string, offset: number): string =>
  token === undefined ? "" : text.slice(token.quotes === "none" ? token.from : token.from + 1, offset);

/** What of the typed text stays, so that the list is the right one. */
const frameOf = (
  { role }: Slot,
  typed: string,
): { readonly skipped: number; readonly start: string; readonly without: string } => {
  if (role._tag === "action") {
    const prefix = prefixTyped(typed);
    const start = prefix === undefined ? "" : typed.slice(0, typed.indexOf(":") + 1);
    return { skipped: 0, start, without: prefix === undefined ? '":' : '"' };
  }
  if (role._tag === "resource") return { skipped: resourceStart(typed), start: "", without: '":' };
  return { skipped: 0, start: "", without: '"' };
};

/** What may be put in at a place, with what is known at hand. */
const completionFor = (situation: Situation): Completion | undefined => {
  const { slot, typed, offset } = situation;
  const { skipped, start, without } = frameOf(slot, typed);
  const suggestions = suggestionsAt(situation);
  return suggestions.length === 0
    ? undefined
    : { from: offset - typed.length + skipped, to: offset, start, without, suggestions };
};

interface Aim {
  readonly root: LooseNode;
  readonly slot: Slot;
  readonly typed: string;
}

/** Behind a number or another word without quotes there is nothing to go on with. */
const endsWord = (text: string, offset: number): boolean => /[\w.+-]/.test(text.charAt(offset - 1));

const aimAt = ({ text, offset }: Typing): Aim | undefined => {
  const root = readLoosely(text);
  const place = root && placeAt(root, offset, text.length);
  const slot = root && place && slotAt(root, place);
  if (root === undefined || slot === undefined) return undefined;
  return slot.place.token === undefined && endsWord(text, offset)
    ? undefined
    : { root, slot, typed: typedIn(slot, text, offset) };
};

/** The services whose facts a place needs: those of the document, of what is being typed, and CAM's own keys. */
const wanted = ({ root, slot, typed }: Aim, kind: TabKind): readonly string[] => {
  const needsKeys = slot.role._tag === "operator" || slot.role._tag === "key";
  const own = kind === "trust" ? ["sts"] : kind === "bucket" ? ["cos"] : [];
  const prefix = slot.role._tag === "action" ? prefixTyped(typed) : undefined;
  return [
    ...new Set([...(prefix === undefined ? [] : [prefix]), ...servicesIn(root), ...own, ...(needsKeys ? ["cam"] : [])]),
  ];
};

const isService = ({ role }: Slot): boolean => role._tag === "name" && role.type === "service";

/**
 * What may be put in at a place of a text that may be unfinished: the elements that are missing, services and their actions, resource
 * templates, principals, operators, condition keys and values, by what the catalogs know. `undefined` where nothing is known to fit.
 */
export const complete = async (typing: Typing, load: KnowledgeLoader): Promise<Completion | undefined> => {
  const { text, offset, kind, accounts } = typing;
  if (text.length > longest) return undefined;
  const aim = aimAt(typing);
  if (aim === undefined) return undefined;
  const knowledge: Knowledge = {
    services: load.services,
    catalogs: await load.catalogs(wanted(aim, kind)),
    roleEntities: isService(aim.slot) ? await load.roleEntities() : [],
  };
  return completionFor({ ...aim, text, offset, kind, accounts, knowledge });
};
