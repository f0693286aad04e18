import { type Catalog, findAction, type ResourceTypeFacts, resourceTemplate } from "@camwright/catalog";
import { note, quote } from "../note.js";
import type { Reader } from "../record.js";
import { nothing, onlyNote, type Recording } from "../recording.js";
import type { Account } from "../resource/account.js";
import { callOf, isPatternOnly, typesOf } from "../resource/resources-of.js";
import { type ValuesOf, writeResources } from "../resource/write-resources.js";
import { isSilent } from "../silent.js";
import { type NamesOfActions, readName } from "./read-name.js";
import { valuesIn } from "./values-in.js";

/** What is known about the service of a client of `tencentcloud-sdk-nodejs`. */
export interface TencentCloudSdk {
  /** The catalog of the service, from `@camwright/catalog-<product>/metadata`, else from `@camwright/catalog-all/<service>/metadata`. */
  readonly catalog: Catalog | NamesOfActions;
  /** The account whose resources are used; without it they are those of any account. */
  readonly account?: Account;
  /** The region, if it is another than that of the client. */
  readonly region?: string;
  /**
   * The fields of requests in which a parameter of a resource stands, where they have another name than the parameter, alone or
   * with an `s`: `{ sgId: ["SecurityGroupIds"] }`.
   */
  readonly fields?: Readonly<Record<string, readonly string[]>>;
}

/** The methods of the client that take the action first and its parameters second. */
const senders = new Set(["request", "requestOctetStream", "doRequest", "doRequestWithSign3"]);

/** What else a client has; none of it is a call of an action. */
const helpers = new Set(["getCredential", "parseResponse", "mergeData", "formatRequestData", "formatSignString"]);

interface Sent {
  readonly name: string;
  readonly request: unknown;
}

/** The action that a call sends; the methods of clients have the names of actions, which begin with a capital. */
const sentBy = (method: string, [first, second]: readonly unknown[]): Sent | undefined => {
  if (senders.has(method)) return typeof first === "string" ? { name: first, request: second } : undefined;
  return /^[A-Z]/.test(method) ? { name: method, request: first } : undefined;
};

const regionOf = (client: object, { region }: TencentCloudSdk): string | undefined => {
  const own: unknown = region ?? Reflect.get(client, "region");
  return typeof own === "string" && own !== "" ? own : undefined;
};

const single = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value]);

/** The values of a type's parameters: region and account by their place in the template, the others by name in the request. */
const valuesFor = (type: ResourceTypeFacts, client: object, sdk: TencentCloudSdk, request: unknown): ValuesOf => {
  const [, , , region, account] = resourceTemplate(type).split(":");
  const fields = valuesIn(request);
  return (parameter) => {
    if (region === `\${${parameter}}`) return single(regionOf(client, sdk));
    if (account === `uin/\${${parameter}}`) return single(sdk.account?.uin);
    if (account === `uid/\${${parameter}}`) return single(sdk.account?.appid);
    const named = Object.hasOwn(sdk.fields ?? {}, parameter) ? (sdk.fields?.[parameter] ?? []) : [];
    const names = new Set([parameter, `${parameter}s`, ...named].map((name) => name.toLowerCase()));
    return [...names].flatMap((name) => fields.get(name) ?? []);
  };
};

const readSent = ({ name, request }: Sent, method: string, client: object, sdk: TencentCloudSdk): Recording => {
  const { catalog } = sdk;
  if ("byName" in catalog) return readName(name, method, catalog);
  const action = `${catalog.service}:${name}`;
  const facts = /^\w+$/.test(name) ? findAction(catalog, name) : undefined;
  if (facts === undefined) {
    return onlyNote(
      note("unknown-action", action, `the catalog of ${quote(catalog.service)} has no action ${quote(name)}`),
    );
  }
  return callOf(method, action, facts, typesOf(catalog, facts), (type) =>
    writeResources(type, valuesFor(type, client, sdk, request), action, isPatternOnly(facts, type)),
  );
};

/**
 * Reads the calls of a client of `tencentcloud-sdk-nodejs`, also of the packages of single services and of its `CommonClient`.
 * The action is the method's name with the catalog's prefix; the region is the client's; the ids of resources are the fields
 * of the request that are named like the parameters of the catalog's resource types: `instanceId` is found in `InstanceId`
 * and in `InstanceIds`.
 *
 * ```ts
 * import { catalog } from "@camwright/catalog-cvm/metadata";
 * import { record, tencentCloudSdk } from "@camwright/recorder";
 *
 * class Client {
 *   readonly region = "ap-guangzhou";
 *   async ResetInstancesPassword(request: { InstanceIds: string[]; Password: string }): Promise<number> {
 *     return request.InstanceIds.length;
 *   }
 * }
 * const { client, recording } = record(new Client(), tencentCloudSdk({ catalog, account: { uin: "100000000001" } }));
 *
 * await client.ResetInstancesPassword({ InstanceIds: ["ins-1", "ins-2"], Password: "…" }); // => 2
 * recording().calls[0]?.resources; // => [
 * //   "qcs::cvm:ap-guangzhou:uin/100000000001:instance/ins-1",
 * //   "qcs::cvm:ap-guangzhou:uin/100000000001:instance/ins-2",
 * // ]
 * ```
 */
export const tencentCloudSdk =
  (sdk: TencentCloudSdk): Reader =>
  ({ client, method, args }) => {
    const sent = sentBy(method, args);
    if (sent !== undefined) return readSent(sent, method, client, sdk);
    if (helpers.has(method) || isSilent(method)) return nothing;
    return onlyNote(note("unknown-method", method, `what ${quote(method)} sends is not known`));
  };
