import { splitSegments } from "@camwright/core";
import type { Caller } from "./request.js";

const anonymousNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "qcs::cam::anonymous:anonymous",
  "anonymous",
  "*",
]);

/** `qcs::cam::uin/O:uin/U`, `qcs::cam::uin/O:root` and the role forms (598/10606). */
const camCaller = (qcs: string, account: string, path: string): Caller | undefined => {
  const ownerUin = /^uin\/(\d+)$/.exec(account)?.[1];
  if (ownerUin === undefined) return undefined;
  const uin = path === "root" ? ownerUin : /^uin\/(\d+)$/.exec(path)?.[1];
  if (uin !== undefined) return { type: uin === ownerUin ? "root" : "user", qcs, ownerUin, uin };
  return /^role(?:Name)?\/./.test(path) ? { type: "role", qcs, ownerUin } : undefined;
};

/** `qcs::sts:O:assumed-role/<role>` and `qcs::sts:O:federated-user/<uin>`: five segments, no `uin/`. */
const stsCaller = (qcs: string): Caller | undefined => {
  const [, ownerUin, kind, id = ""] = /^qcs::sts:(\d+):(assumed-role|federated-user)\/(.+)$/.exec(qcs) ?? [];
  if (ownerUin === undefined) return undefined;
  if (kind === "assumed-role") return { type: "role", qcs, ownerUin };
  return { type: "federated", qcs, ownerUin, ...(/^\d+$/.test(id) ? { uin: id } : {}) };
};

/**
 * The caller that a name stands for: a user, root account or role by its six-segment name, an STS identity by its shorter
 * one, a service by its domain name, or an anonymous visitor. `undefined` if the name is none of these. The APPID of the
 * account is not part of any name.
 *
 * @example
 * ```ts
 * import { callerOf } from "@camwright/evaluator";
 *
 * callerOf("qcs::cam::uin/100000000001:uin/100000000002")?.type; // => "user"
 * callerOf("qcs::cam::uin/100000000001:root")?.type; // => "root"
 * callerOf("cls.cloud.tencent.com"); // => { type: "service", qcs: "cls.cloud.tencent.com" }
 * ```
 */
export const callerOf = (name: string): Caller | undefined => {
  if (anonymousNames.has(name)) return { type: "anonymous" };
  const [prefix, project, service, region, account = "", path] = splitSegments(name);
  if (prefix === "qcs" && project === "" && service === "cam" && region === "" && path !== undefined) {
    return camCaller(name, account, path);
  }
  if (name.startsWith("qcs:")) return stsCaller(name);
  return /^[\w-]+(?:\.[\w-]+)+$/.test(name) ? { type: "service", qcs: name } : undefined;
};
