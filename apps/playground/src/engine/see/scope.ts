import { inspectPolicy, type Policy } from "@camwright/core";
import type { Caller, Policies } from "@camwright/evaluator";
import { toCaller } from "../compose/to-caller.js";
import { type Origins, originsOf } from "../to-case.js";
import type { RequestDraft, Tab, TabKind } from "../workspace.js";

/** Whose rights are looked at. */
export interface Scope {
  /** The documents that count, of any kind; of boundaries, session policies and the like the first one of a kind. */
  readonly tabs: readonly Tab[];
  /** Who asks; absent for any user. */
  readonly caller?: Pick<RequestDraft, "principal" | "appId" | "tags" | "groups"> | undefined;
}

/** Why nothing can be said about a scope. */
export type NoSubject =
  | { readonly _tag: "unreadable"; readonly tabs: readonly string[] }
  | { readonly _tag: "no-identity" }
  | { readonly _tag: "no-caller" };

/** The policies of a caller with the layers around them, and the tabs that they came from. */
export interface Subject {
  readonly _tag: "subject";
  readonly policies: Policies;
  readonly principal: Caller | undefined;
  readonly origins: Origins;
}

/** The kinds that bear on a caller. The policies of buckets and roles are others' matter. */
const callerKinds: ReadonlySet<TabKind> = new Set<TabKind>(["identity", "boundary", "session", "scp"]);

const read = (tabs: readonly Tab[], kind: TabKind): readonly Policy[] =>
  tabs.filter((tab) => tab.kind === kind).flatMap(({ text }) => inspectPolicy(text, { kind }).policy ?? []);

const policiesOf = (tabs: readonly Tab[]): Policies => {
  const [boundary] = read(tabs, "boundary");
  const [session] = read(tabs, "session");
  const scp = read(tabs, "scp");
  return {
    identity: read(tabs, "identity"),
    ...(boundary === undefined ? {} : { boundary }),
    ...(session === undefined ? {} : { session }),
    ...(scp.length === 0 ? {} : { scp: [scp] }),
  };
};

/** The documents that cannot be read. One of them might deny, so that nothing is said of the others. */
const unreadable = (tabs: readonly Tab[]): readonly string[] =>
  tabs.filter(({ kind, text }) => inspectPolicy(text, { kind }).policy === undefined).map(({ id }) => id);

/** The policies that a scope is about. */
export const subjectIn = ({ tabs, caller }: Scope): Subject | NoSubject => {
  const about = tabs.filter(({ kind }) => callerKinds.has(kind));
  const broken = unreadable(about);
  if (broken.length > 0) return { _tag: "unreadable", tabs: broken };
  const principal = caller && toCaller(caller);
  if (caller !== undefined && principal === undefined) return { _tag: "no-caller" };
  const policies = policiesOf(about);
  if (policies.identity.length === 0 && principal?.type !== "root") return { _tag: "no-identity" };
  return { _tag: "subject", policies, principal, origins: originsOf(about) };
};
