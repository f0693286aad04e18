import { splitSegments } from "@camwright/core";
import type { RequestDraft } from "../workspace.js";
import type { KnownAccounts } from "./situation.js";

const digits = (text: string | undefined): readonly string[] =>
  text !== undefined && /^\d{1,20}$/.test(text) ? [text] : [];

/** The accounts of a request: the caller's root account first, then the owner of its resources. */
export const knownAccounts = ({
  principal,
  appId,
  owner,
}: Pick<RequestDraft, "principal" | "appId" | "owner">): KnownAccounts => {
  const account = splitSegments(principal.trim())[4];
  const root = account?.startsWith("uin/") === true ? account.slice(4) : undefined;
  return {
    uins: [...new Set([...digits(root), ...digits(owner.uin)])],
    appIds: [...new Set([...digits(appId.trim()), ...digits(owner.appId)])],
  };
};
