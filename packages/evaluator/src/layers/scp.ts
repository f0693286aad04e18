import type { PreparedRequest } from "../compile/prepare.js";
import type { Caller } from "../request.js";
import type { CompiledLayer } from "./ask.js";
import { capGate } from "./cap.js";
import type { Gate } from "./gate.js";

/**
 * Whether a caller is a service-linked role, which service control policies do not bind. Its name says what it is:
 * `…_QCSLinkedRoleIn…` (598/57195).
 *
 * @example
 * ```ts
 * import { isServiceLinkedRole } from "@camwright/evaluator";
 *
 * const name = "qcs::cam::uin/1:role/tencentcloudServiceRoleName/TKE_QCSLinkedRoleInEKSLog";
 * isServiceLinkedRole({ type: "role", qcs: name, ownerUin: "1" }); // => true
 * ```
 */
export const isServiceLinkedRole = ({ type, qcs }: Caller): boolean =>
  type === "role" && /:role\/tencentcloudServiceRole(?:Name)?\/[^/]*_QCSLinkedRole/.test(qcs ?? "");

/**
 * Service control policies, level by level from the account upwards: each must allow and none deny. They apply to root
 * accounts and to callers of every other kind too (U-13, A-5).
 */
export const scpGate = (level: CompiledLayer, prepared: PreparedRequest): Gate | undefined =>
  isServiceLinkedRole(prepared.request.principal) ? undefined : capGate(level, "scp", prepared);
