import type { Policy } from "@camwright/core";

/** One call that changes what is attached. A policy gives nothing before it is attached, and nothing after it is detached. */
export type Step =
  | { readonly step: "create" | "update"; readonly name: string; readonly policy: Policy }
  | { readonly step: "attach" | "detach" | "delete"; readonly name: string };
