import type { DocumentedRole } from "@camwright/roles/all";
import { roleDocuments } from "../engine/learn/role-documents.js";
import type { RequestDraft, Workspace } from "../engine/workspace.js";
import { example, type Kept } from "./make.js";

/** An example of the documents of a role whose whole text is known. */
export const roleExample = (role: DocumentedRole, request: Partial<RequestDraft>, kept: readonly Kept[]): Workspace => {
  const documents = roleDocuments({ _tag: "role", role });
  return example(
    documents.map(({ name, kind, text }) => ({ name, kind, document: JSON.parse(text) })),
    request,
    kept,
  );
};
