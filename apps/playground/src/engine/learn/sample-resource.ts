import type { ResourceTypeFacts } from "@camwright/catalog";
import type { CataloguedAction } from "@camwright/catalog-loader";

/** The account that resources are written with, as far as it is known; empty texts where it is not. */
export interface OwnAccount {
  readonly uin: string;
  readonly appId: string;
}

const known = ({ uin, appId }: OwnAccount, name: string): string =>
  name === "uin" ? uin : name === "appid" ? appId : "";

/** An account that is not known is left empty, which is the account of whoever writes the policy (598/10606). */
const accountText = (segment: string, own: OwnAccount): string => {
  const filled = segment.replaceAll(/\$\{(\w+)\}/g, (_, name: string) => known(own, name));
  return filled.endsWith("/") ? "" : filled;
};

/** A template with every region, the own account and any name. */
const fill = ({ template }: ResourceTypeFacts, own: OwnAccount): string => {
  const [qcs = "", project = "", service = "", region = "", account = "", ...path] = template.split(":");
  const place = region.includes("${") ? "" : region;
  return [qcs, project, service, place, accountText(account, own), path.join(":").replaceAll(/\$\{\w+\}/g, "*")].join(
    ":",
  );
};

/**
 * A resource with which an action can be allowed: of its first resource type all resources of the own account, else `*`. Where no
 * document says what an action takes, `*` is what works in any case.
 */
export const sampleResource = (
  { granularity, facts }: CataloguedAction,
  resourceTypes: readonly ResourceTypeFacts[],
  own: OwnAccount,
): string => {
  const type = resourceTypes.find(({ id }) => id === facts?.resourceTypes[0]);
  return granularity !== "resource" || type === undefined ? "*" : fill(type, own);
};
