import type { PreparedRequest } from "../compile/prepare.js";
import type { Decision } from "../decision.js";
import { no } from "../truth.js";
import type { CompiledLayer } from "./ask.js";
import { capGate } from "./cap.js";
import { type Gate, passedBy, refusedBy } from "./gate.js";
import { generalGate } from "./general.js";
import { denyGate, type GrantingLayers, grantGate, identityGate } from "./grant.js";
import { scpGate } from "./scp.js";
import { roleRequest, trustAllowGate, trustDenyGate, withoutTrust } from "./trust.js";

/** The policies of all layers, ready to be asked. */
export interface CompiledLayers extends GrantingLayers {
  readonly boundary: CompiledLayer | undefined;
  readonly session: CompiledLayer | undefined;
  readonly trust: CompiledLayer | undefined;
  readonly scp: readonly CompiledLayer[];
  readonly general: CompiledLayer | undefined;
}

/** One step for one request; `undefined` where it does not apply. */
type Step = (prepared: PreparedRequest) => Gate | undefined;

/** Whether nobody signs the request: it has no caller whose policies, boundary or session policy could count (598/19381). */
export const isUnsigned = (prepared: PreparedRequest): boolean =>
  prepared.request.principal.type === "anonymous" || isLogin(prepared);

/** Whether a request is a federated login, which nobody signs either. */
export const isLogin = (prepared: PreparedRequest): boolean => roleRequest(prepared) === "federated";
/** Whether a service asks, which has no policies of its own. */
export const isService = ({ request }: PreparedRequest): boolean => request.principal.type === "service";

const capStep = (reason: "boundary" | "session", cap: CompiledLayer | undefined): readonly Step[] =>
  cap === undefined ? [] : [(prepared) => (isUnsigned(prepared) ? undefined : capGate(cap, reason, prepared))];

/** Whether a request is for the trust policy of a role to decide, beside the policies of a caller that has some. */
export const isForTrust = (prepared: PreparedRequest, hasTrust: boolean): boolean =>
  hasTrust ? roleRequest(prepared) !== "none" : isLogin(prepared);

/**
 * Who asks for a role needs a policy of its own and has to be taken by the role's trust policy. Services have no policies of
 * their own, and federated logins are unsigned. Without a trust policy the caller's own decide inside an account.
 */
const roleSteps = (layers: CompiledLayers): readonly Step[] => {
  const { trust } = layers;
  if (trust === undefined) {
    // A bucket's policy has no say in who takes a role on.
    const own = { ...layers, bucket: undefined };
    return [
      (prepared) => {
        const asked = roleRequest(prepared);
        return asked === "federated" ? withoutTrust : grantGate(asked === "assume" ? own : layers, prepared);
      },
    ];
  }
  const asksTrust = (prepared: PreparedRequest): boolean => isForTrust(prepared, true);
  return [
    (prepared) =>
      asksTrust(prepared) && roleRequest(prepared) === "assume" && !isService(prepared)
        ? identityGate(layers, prepared)
        : undefined,
    (prepared) => (asksTrust(prepared) ? trustDenyGate(trust, prepared) : undefined),
    (prepared) => (asksTrust(prepared) ? trustAllowGate(trust, prepared) : grantGate(layers, prepared)),
  ];
};

/** The order of evaluation: each step may refuse, and a request that passes all of them is allowed. */
export const stepsOf = (layers: CompiledLayers): readonly Step[] => {
  const { scp, general, boundary, session } = layers;
  return [
    ...scp.map(
      (level): Step =>
        (prepared) =>
          scpGate(level, prepared),
    ),
    ...(general === undefined
      ? []
      : [(prepared: PreparedRequest) => (isUnsigned(prepared) ? undefined : generalGate(general, prepared))]),
    (prepared) => (isLogin(prepared) ? undefined : denyGate(layers, prepared)),
    ...roleSteps(layers),
    ...capStep("boundary", boundary),
    ...capStep("session", session),
  ];
};

/** Takes a request through the steps. */
export const decide = (steps: readonly Step[], prepared: PreparedRequest): Decision => {
  const passed: Gate[] = [];
  for (const step of steps) {
    const gate = step(prepared);
    if (gate?.passes === no) return refusedBy(gate, prepared);
    if (gate !== undefined) passed.push(gate);
  }
  return passedBy(passed, prepared);
};
