import type { IdentityPolicy } from "../policy-kinds.js";
import { toJson } from "./to-json.js";

const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

/**
 * The `Policy` parameter of `GetFederationToken` and `AssumeRole` of STS: the document, URL-encoded, which the service decodes
 * (1312/48195, 1150/49452). An SDK encodes it once more where it sends the request by GET, and must: it is not yours to do.
 *
 * Also `!`, `'`, `(`, `)` and `*` are encoded, which `encodeURIComponent` leaves; the documented sample has `%2A`. A session
 * policy must not have a principal. The package `qcloud-cos-sts` encodes by itself and takes the policy as it is.
 *
 * @example
 * ```ts
 * import { action, allow, everything, sessionPolicy, toStsPolicy } from "@camwright/builder";
 *
 * const text = toStsPolicy(sessionPolicy(allow(action("cos:*")).on(everything)));
 * text.slice(0, 44); // => "%7B%22version%22%3A%222.0%22%2C%22statement%"
 * text.endsWith("%22resource%22%3A%22%2A%22%7D%5D%7D"); // => true
 * ```
 */
export const toStsPolicy = (session: IdentityPolicy): string =>
  encodeURIComponent(toJson(session)).replace(/[!'()*]/g, percent);
