import type { PolicyKind } from "@camwright/core";
import type { LearnPlace } from "./learn/place.js";

/** The kinds of document that have a tab of their own. */
export type TabKind = Extract<PolicyKind, "identity" | "bucket" | "trust" | "session" | "boundary" | "scp">;

/** The kinds in the order in which they are offered. */
export const tabKinds: readonly TabKind[] = ["identity", "bucket", "trust", "session", "boundary", "scp"];

/** A document that is edited, as text: it may be unfinished. */
export interface Tab {
  readonly id: string;
  readonly name: string;
  readonly kind: TabKind;
  readonly text: string;
  /** The text of the version that it is compared with: as it was opened, or as it was marked. Absent while nothing is changed since. */
  readonly version?: string;
}

/** What the request says of one condition key: `values` empty says that it is there without a value. */
export interface Fact {
  readonly key: string;
  /** `unknown`: neither presence nor value is known, and the answer may be a condition. */
  readonly state: "given" | "unknown";
  readonly values: readonly string[];
}

/** A tag of the caller. */
export interface Tag {
  readonly key: string;
  readonly value: string;
}

/** What a request may be answered. */
export type Answer = "allow" | "deny" | "unknown";

/** A request as it is typed in, by parts that may be unfinished. */
export interface RequestDraft {
  /** The six-segment name of the caller; empty for an unsigned request. */
  readonly principal: string;
  /** The APPID of the caller's root account, or empty. */
  readonly appId: string;
  readonly action: string;
  readonly resources: readonly string[];
  readonly facts: readonly Fact[];
  /** The tags of the caller or of its role session; a key that stands twice has its last value. */
  readonly tags: readonly Tag[];
  /** The ids of the groups that the caller is in. */
  readonly groups: readonly string[];
  /** The root account that owns the resources where it is not the caller's: uin and APPID, each may be empty. */
  readonly owner: { readonly uin: string; readonly appId: string };
}

/** A request that is kept, with the answer that it shall have. */
export interface SuiteEntry {
  readonly id: string;
  readonly name: string;
  readonly request: RequestDraft;
  readonly expected: Answer;
  /** What it was answered in the last runs of the suite, the newest one last; at most two. */
  readonly runs: readonly Answer[];
}

/** The views beside the documents, in their order. */
export const views = ["ask", "see", "compare", "learn"] as const;
export type View = (typeof views)[number];

/** The ids of the tabs that are compared, and which of them is taken as its version was. */
export interface ComparedSides {
  readonly base: string;
  readonly next: string;
  readonly baseIsVersion?: boolean;
  readonly nextIsVersion?: boolean;
}

/** What can be seen of the documents at a glance, in its order. */
export const sights = ["matrix", "resources", "risks", "statements", "sizes"] as const;
export type Sight = (typeof sights)[number];

/** How the whole is looked at. */
export interface SeeState {
  readonly sight: Sight;
  /** The ids of the documents that do not count. */
  readonly left: readonly string[];
  /** For whom: any user, or the caller of the request. */
  readonly caller: "any" | "request";
}

/** Everything that a person works on: what a share link carries and what survives a reload. */
export interface Workspace {
  readonly tabs: readonly Tab[];
  /** The id of the tab that is shown. */
  readonly active: string;
  readonly request: RequestDraft;
  readonly suite: readonly SuiteEntry[];
  readonly compared: ComparedSides;
  /** The ids of the documents that the request is put to, where it is not all of them. */
  readonly asked?: readonly string[];
  readonly view: View;
  /** What is open under "learn"; the first page, where it is absent. */
  readonly learn?: LearnPlace;
  /** How the whole is looked at; the first look, where it is absent. */
  readonly see?: SeeState;
}

/** A request of which nothing is typed in. */
export const emptyRequest: RequestDraft = {
  principal: "",
  appId: "",
  action: "",
  resources: [],
  facts: [],
  tags: [],
  groups: [],
  owner: { uin: "", appId: "" },
};

/** The first look at the whole: every document counts, for any user. */
export const firstSight: SeeState = { sight: "matrix", left: [], caller: "any" };
