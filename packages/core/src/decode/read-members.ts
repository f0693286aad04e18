import type { KindRules } from "../kind.js";
import { quote } from "../quote.js";
import type { JsonMember, JsonNode, Span } from "./json-node.js";
import { below, type Path } from "./path.js";
import { type Repair, type Reporter, replacement } from "./reporter.js";

/** An element with its path; the path keeps the spelling of the document. */
export interface Element {
  readonly node: JsonNode;
  readonly path: Path;
  readonly keySpan: Span;
  /** The members of the object in which it is. */
  readonly members: readonly JsonMember[];
}

const endOf = ({ offset, length }: Span): number => offset + length;

/** Where a member stands together with the comma that goes when it goes. */
const spanWithComma = (members: readonly JsonMember[], { node, keySpan }: Element): Span => {
  const index = members.findIndex((member) => member.keySpan === keySpan);
  const next = members[index + 1];
  const previous = members[index - 1];
  const offset = next === undefined && previous !== undefined ? endOf(previous.value.span) : keySpan.offset;
  return { offset, length: (next === undefined ? endOf(node.span) : next.keySpan.offset) - offset };
};

/** The repair that takes an element out of its document. */
export const removal = (element: Element): Repair =>
  replacement("remove it", spanWithComma(element.members, element), "");

/** What the reader of an object wants to know of its members. */
export interface MemberRules<Name extends string> {
  readonly names: readonly Name[];
  readonly capitals: KindRules["capitals"];
  /** Names that belong elsewhere, with the words that say where. */
  readonly elsewhere?: { readonly names: readonly string[]; readonly where: string };
}

/** Element names that authors coming from other clouds look for. CAM has no such elements (598/10603). */
const foreign: ReadonlySet<string> = /* @__PURE__ */ new Set(["notaction", "notresource", "notprincipal"]);

/**
 * Whether a key is a lower-case ASCII name but for capitals. No character of another length has a lower case in ASCII, so
 * that most keys need no lower case made.
 */
export const isNamed = (key: string, name: string): boolean =>
  key === name || (key.length === name.length && key.toLowerCase() === name);

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const reportCase = (
  member: JsonMember,
  name: string,
  path: Path,
  capitals: KindRules["capitals"],
  reporter: Reporter,
): void => {
  const severity = capitals === "usual" && member.key === capitalised(name) ? "info" : "warning";
  const message = `element names are lower case: ${quote(member.key)} is \`${name}\``;
  const repair = replacement(`write \`${name}\``, member.keySpan, JSON.stringify(name));
  reporter.report({ rule: "element-case", message, severity }, path, member.keySpan, repair);
};

const unknownElement = (key: string, rules: MemberRules<string>): string => {
  const lower = key.trim().toLowerCase();
  if (foreign.has(lower)) return `CAM has no ${quote(key)}; name what is meant, or deny the rest in another statement`;
  if (rules.elsewhere?.names.includes(lower)) return `${quote(key)} belongs ${rules.elsewhere.where}`;
  return `${quote(key)} is not an element of the policy language`;
};

const reportUnknown = (member: JsonMember, path: Path, rules: MemberRules<string>, reporter: Reporter): void => {
  const meant = member.key.trim().toLowerCase().replace(/s$/, "");
  const name = rules.names.find((candidate) => candidate === meant);
  const message = unknownElement(member.key, rules) + (name === undefined ? "" : `, did you mean \`${name}\``);
  const suggestion = name === undefined ? {} : { suggestion: name };
  reporter.report({ rule: "element-unknown", message, ...suggestion }, path, member.keySpan);
};

/**
 * The known members of an object by their lower-case names. Unknown and repeated members are reported; with one of them
 * the object is not readable, because what its author meant by it would be lost.
 */
export const readMembers = <Name extends string>(
  members: readonly JsonMember[],
  path: Path,
  rules: MemberRules<Name>,
  reporter: Reporter,
): { readonly elements: ReadonlyMap<Name, Element>; readonly readable: boolean } => {
  const elements = new Map<Name, Element>();
  let readable = true;
  for (const member of members) {
    const memberPath = below(path, member.key);
    const name =
      rules.names.find((candidate) => candidate === member.key) ??
      rules.names.find((candidate) => isNamed(member.key, candidate));
    if (name === undefined) {
      reportUnknown(member, memberPath, rules, reporter);
      readable = false;
    } else if (elements.has(name)) {
      const message = `${quote(member.key)} is given twice`;
      reporter.report({ rule: "duplicate-key", message }, memberPath, member.keySpan);
      readable = false;
    } else {
      if (member.key !== name) reportCase(member, name, memberPath, rules.capitals, reporter);
      elements.set(name, { node: member.value, path: memberPath, keySpan: member.keySpan, members });
    }
  }
  return { elements, readable };
};
