import type { Card } from "./card.js";
import { describe } from "./describe.js";
import type { KnowledgeLoader } from "./knowledge.js";
import { readLoosely } from "./loose-json.js";
import { servicesOf } from "./named-services.js";
import { placeAt } from "./place.js";
import { type Slot, slotAt } from "./slot.js";
import { elementNames, type Subject } from "./subject.js";

/** A card, and the part of the text that it is about. */
export interface Hover {
  readonly from: number;
  readonly to: number;
  readonly card: Card;
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly subject: Subject;
}

/** The variable around a place of a text, found without looking further than a variable is long. */
const variableAt = (text: string, offset: number): Found | undefined => {
  const start = text.lastIndexOf("${", offset);
  const end = start === -1 ? -1 : text.indexOf("}", start);
  if (end === -1 || end < offset || end - start > 100) return undefined;
  return { from: start, to: end + 1, subject: { _tag: "variable", name: text.slice(start + 2, end) } };
};

const subjectOf = ({ role, place }: Slot, value: string): Subject | undefined => {
  const lower = value.toLowerCase();
  switch (role._tag) {
    case "document-element":
    case "statement-element": {
      const name = elementNames.find((each) => each === lower);
      return name && { _tag: "element", name };
    }
    case "principal-type":
      return lower === "qcs" || lower === "service" || lower === "federated"
        ? { _tag: "principal-type", type: lower }
        : undefined;
    case "operator":
      return { _tag: "operator", text: value };
    case "key":
      return { _tag: "key", key: value };
    case "effect":
      return lower === "allow" || lower === "deny" ? { _tag: "effect", effect: lower } : undefined;
    case "version":
    case "sid":
      return { _tag: "element", name: role._tag };
    case "action":
    case "resource":
      return { _tag: role._tag, text: value };
    case "principal":
      return value === "*" && place.at === "value" ? { _tag: "everybody" } : undefined;
    case "name":
      return { _tag: "principal", type: role.type, text: value };
    case "value":
      return { _tag: "key", key: role.key };
    case "statement":
      return undefined;
  }
};

const hasVariables = ({ role }: Slot): boolean => role._tag === "resource" || role._tag === "value";

const found = (text: string, offset: number, slot: Slot): Found | undefined => {
  const { token } = slot.place;
  if (token === undefined) return undefined;
  const variable = hasVariables(slot) ? variableAt(text.slice(0, token.to), offset) : undefined;
  if (variable !== undefined && variable.from >= token.from) return variable;
  const subject = subjectOf(slot, token.value);
  return subject && { from: token.from, to: token.to, subject };
};

/** Longer texts are no policies. */
const longest = 256 * 1024;

/**
 * What there is to say about the place of a text: an element, an action or what a pattern stands for, the segments of a resource, an
 * operator, a condition key, a variable, a principal; each with its sources. `undefined` where nothing stands that is known.
 */
export const hover = async (text: string, offset: number, load: KnowledgeLoader): Promise<Hover | undefined> => {
  const root = text.length > longest ? undefined : readLoosely(text);
  if (root === undefined) return undefined;
  // Before the opening quote the text itself is meant.
  const place = [offset, offset + 1]
    .map((at) => placeAt(root, at, text.length))
    .find((each) => each?.token !== undefined);
  const slot = place && slotAt(root, place);
  const at = slot && found(text, offset, slot);
  if (slot === undefined || at === undefined) return undefined;
  const card = await describe(at.subject, servicesOf(slot.statement), load);
  return card && { from: at.from, to: at.to, card };
};
