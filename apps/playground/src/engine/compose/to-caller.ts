import { type Caller, callerOf } from "@camwright/evaluator";
import type { RequestDraft } from "../workspace.js";

/** Whoever comes from a provider has the provider's name and no account (598/19381, U-4). */
const provider = /^qcs::cam::uin\/\d+:(?:saml|oidc)-provider\/./s;

const callerNamed = (name: string): Caller | undefined => {
  if (name === "") return { type: "anonymous" };
  return callerOf(name) ?? (provider.test(name) ? { type: "federated", qcs: name } : undefined);
};

/** Who signs a request: nobody, if the name is empty; `undefined` for a text that is no name. */
export const toCaller = ({
  principal,
  appId,
  tags,
  groups,
}: Pick<RequestDraft, "principal" | "appId" | "tags" | "groups">): Caller | undefined => {
  const caller = callerNamed(principal.trim());
  if (caller === undefined) return undefined;
  const named = tags.filter(({ key }) => key !== "");
  const joined = groups.map((group) => group.trim()).filter((group) => group !== "");
  return {
    ...caller,
    ...(appId.trim() === "" ? {} : { appId: appId.trim() }),
    ...(named.length === 0 ? {} : { tags: Object.fromEntries(named.map(({ key, value }) => [key, value])) }),
    ...(joined.length === 0 ? {} : { groups: joined }),
  };
};
