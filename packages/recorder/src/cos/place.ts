/** Where in COS a request goes. What is not known is absent. */
export interface Place {
  readonly bucket?: string | undefined;
  readonly region?: string | undefined;
  /** The key of an object, or the prefix that is asked for. */
  readonly key?: string | undefined;
}

/** What a request is about; the SDK scopes temporary keys to the same (`sdk/base.js`). */
export type Scope = "service" | "bucket" | "prefix" | "key";

/** One request of the SDK. */
export interface Step {
  readonly action: string;
  readonly scope: Scope;
  readonly place: Place;
}

/** The parameters of a call and the options of the client, as far as they are objects. */
export interface CosCall {
  readonly params: object;
  readonly options: object;
}

/** An own or inherited property that is a text, and not the empty one. */
export const textOf = (object: object, name: string): string | undefined => {
  const value: unknown = Reflect.get(object, name);
  return typeof value === "string" && value !== "" ? value : undefined;
};

/** The bucket with its appid, which older programs give by itself (`sdk/util.js`). */
const bucketOf = (params: object, options: object): string | undefined => {
  const bucket = textOf(params, "Bucket");
  const appid = textOf(params, "AppId") ?? textOf(options, "AppId");
  return bucket === undefined || appid === undefined || /-\d+$/.test(bucket) ? bucket : `${bucket}-${appid}`;
};

/** The region; `accelerate` is an endpoint and no region. */
const regionOf = (params: object): string | undefined => {
  const region = textOf(params, "Region");
  return region === "accelerate" ? undefined : region;
};

/** The key as the SDK sends it: without the first slash, unless the client takes keys raw. */
const keyOf = (key: string | undefined, options: object): string | undefined =>
  key?.startsWith("/") && Reflect.get(options, "UseRawKey") !== true ? key.slice(1) : key;

/** The place that the parameters of a call name; `field` has the key or the prefix. */
export const placeOf = ({ params, options }: CosCall, field: "Key" | "Prefix" = "Key"): Place => ({
  bucket: bucketOf(params, options),
  region: regionOf(params),
  key: field === "Key" ? keyOf(textOf(params, "Key"), options) : textOf(params, "Prefix"),
});

/** An object, or an empty one in its place. */
export const objectOf = (value: unknown): object => (typeof value === "object" && value !== null ? value : {});
