import type { PreparedRequest } from "../compile/prepare.js";
import type { CompiledStatement } from "../compile/statement.js";
import type { Note } from "../decision.js";
import type { Request } from "../request.js";

const listNote: Note = {
  rule: "deny-ineffective-on-list",
  message: "for list queries a deny or a tag condition is documented not to hide an item that is listed (598/58417)",
};

const financeNote: Note = {
  rule: "deny-ineffective-on-finance",
  message:
    "a deny on finance is documented not to bind holders of AdministratorAccess or QCloudFinanceFullAccess (598/58417)",
};

const noNotes: readonly Note[] = [];

/** Names of operations that ask for a list, as far as the name tells. */
export const looksLikeList = (operation: string): boolean =>
  operation.startsWith("Describe") || operation.startsWith("List");

const hasTags = ({ context }: Request): boolean =>
  ["qcs:resource_tag", "qcs:tag"].some((key) => Object.hasOwn(context ?? {}, key));

/**
 * Remarks on refusals where the documents describe an exception (598/58417): the answer stays deny, because the exception
 * depends on what a request does not say.
 */
export const exceptionNotes = (
  { action, request }: PreparedRequest,
  denies: readonly CompiledStatement[],
): readonly Note[] => {
  const list = looksLikeList(action.operation) && (denies.length > 0 || hasTags(request));
  const finance = action.service === "finance" && denies.length > 0;
  if (!list && !finance) return noNotes;
  return [...(list ? [listNote] : []), ...(finance ? [financeNote] : [])];
};
