import { type Caller, type ContextValue, decideCase, type PolicyDocuments } from "@camwright/evaluator";
import { toCaller } from "../compose/to-caller.js";
import { isEntry } from "../read-workspace.js";
import { toQuestion } from "../to-case.js";
import type { RequestDraft, SuiteEntry, Tab, TabKind } from "../workspace.js";
import type { CaseInFile } from "./read-cases.js";

const nameOf = ({ type, qcs, service, ownerUin, uin }: CaseInFile["request"]["principal"]): string => {
  if (type === "anonymous") return "";
  if (qcs || service) return qcs || service || "";
  if (type === "root") return `qcs::cam::uin/${ownerUin ?? ""}:root`;
  return type === "user" ? `qcs::cam::uin/${ownerUin ?? ""}:uin/${uin ?? ""}` : "";
};

/** Whether a caller that is typed in is the one of the case: what the case says of it is the same, and what the name adds is no more. */
const isSameCaller = (read: CaseInFile["request"]["principal"], typed: Caller | undefined): boolean => {
  if (typed === undefined) return false;
  const wanted = Object.entries(read).filter(([, value]) => value !== undefined && value !== null);
  const given = new Map<string, unknown>(Object.entries(typed));
  return wanted.every(([name, value]) => {
    if (name === "service") return (given.get("qcs") ?? "") === value;
    if (name === "tags" || name === "groups") {
      return JSON.stringify(given.get(name) ?? (name === "tags" ? {} : [])) === JSON.stringify(value);
    }
    return given.get(name) === value;
  });
};

const valuesOf = (value: ContextValue): readonly string[] => (typeof value === "object" ? value : [value]).map(String);

const factsOf = ({ context, unknown }: CaseInFile["request"]): RequestDraft["facts"] => {
  const open = unknown ?? [];
  const given = Object.entries(context ?? {}).filter(([key]) => !open.includes(key));
  return [
    ...given.map(([key, value]) => ({ key, state: "given" as const, values: valuesOf(value) })),
    ...open.map((key) => ({ key, state: "unknown" as const, values: [] })),
  ];
};

const draftOf = ({ request, resourceOwner }: CaseInFile): RequestDraft => ({
  principal: nameOf(request.principal),
  appId: request.principal.appId ?? "",
  action: request.action,
  resources: typeof request.resource === "string" ? [request.resource] : request.resource,
  facts: factsOf(request),
  tags: Object.entries(request.principal.tags ?? {}).map(([key, value]) => ({ key, value })),
  groups: request.principal.groups ?? [],
  owner: { uin: resourceOwner?.ownerUin ?? "", appId: resourceOwner?.appId ?? "" },
});

/** A kept request made of a case, or what of the case cannot be typed in. */
export type FromCase =
  | { readonly _tag: "entry"; readonly entry: Omit<SuiteEntry, "id" | "runs"> }
  | { readonly _tag: "left-out"; readonly reason: "caller" | "request" | "size" };

/** Makes a kept request of a case. Where the case does not say what it expects, that is what its own documents answer. */
export const fromCase = (read: CaseInFile, number: number): FromCase => {
  const draft = draftOf(read);
  if (!isSameCaller(read.request.principal, toCaller(draft))) return { _tag: "left-out", reason: "caller" };
  const made = toQuestion(draft);
  if (made._tag === "unfinished") return { _tag: "left-out", reason: "request" };
  const name = read.id || `${draft.action} ${String(number)}`;
  const expected = read.expected ?? decideCase({ policies: read.policies, ...made.asked }).decision;
  const entry = { name, request: draft, expected };
  return isEntry({ ...entry, id: "r1", runs: [] }) ? { _tag: "entry", entry } : { _tag: "left-out", reason: "size" };
};

const shown = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`;

const singular = ["boundary", "session", "bucket", "trust"] as const satisfies readonly TabKind[];

/**
 * The documents of a case as tabs, `undefined` where they cannot all be: several levels of service control policies, and general policies,
 * have no tab.
 */
export const tabsOfCase = (policies: PolicyDocuments): readonly Omit<Tab, "id">[] | undefined => {
  const levels = policies.scp ?? [];
  if (levels.length > 1 || (policies.general ?? []).length > 0) return undefined;
  const tabs = (kind: TabKind, documents: readonly unknown[]): readonly Omit<Tab, "id">[] =>
    documents.map((document) => ({ name: kind, kind, text: shown(document) }));
  return [
    ...tabs("identity", policies.identity ?? []),
    ...singular.flatMap((kind) =>
      tabs(kind, policies[kind] === undefined || policies[kind] === null ? [] : [policies[kind]]),
    ),
    ...tabs("scp", levels[0] ?? []),
  ];
};
