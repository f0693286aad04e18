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
  // The page asks this before the engines are loaded, so it is read without them: the fifth of six segments (598/10606).
  const account = principal.trim().split(":", 5)[4];
  const root = account?.startsWith("uin/") === true ? account.slice(4) : undefined;
  return {
    uins: [...new Set([...digits(root), ...digits(owner.uin)])],
    appIds: [...new Set([...digits(appId.trim()), ...digits(owner.appId)])],
  };
};
