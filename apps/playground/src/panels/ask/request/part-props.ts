import type { RequestDraft } from "../../../engine/workspace.js";

/** What every part of the form gets. */
export interface PartProps {
  readonly request: RequestDraft;
  /** Changes some parts of the request. */
  readonly onChange: (parts: Partial<RequestDraft>) => void;
}
