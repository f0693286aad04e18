import type { Witness } from "@camwright/analysis";
import { emptyRequest, type RequestDraft } from "./workspace.js";

/** A request that an analysis found, as it would be typed in. */
export const draftOf = ({ principal, action, resource, context }: Witness): RequestDraft => ({
  ...emptyRequest,
  principal: principal.qcs ?? "",
  appId: principal.appId ?? "",
  tags: Object.entries(principal.tags ?? {}).map(([key, value]) => ({ key, value })),
  groups: principal.groups ?? [],
  action,
  resources: [resource],
  facts: Object.entries(context).map(([key, value]) => ({
    key,
    state: "given",
    values: (typeof value === "object" ? value : [value]).map(String),
  })),
});
