import type { ConditionValue } from "@camwright/core";

/** What kind of caller signs a request; `anonymous` signs nothing. */
export type CallerType = "root" | "user" | "role" | "service" | "federated" | "anonymous";

/** Who asks. */
export interface Caller {
  readonly type: CallerType;
  /** The caller's own six-segment name, such as `qcs::cam::uin/100000000001:uin/100000000002`. */
  readonly qcs?: string;
  /** The name of a service that calls, such as `cls.cloud.tencent.com`; it may stand in `qcs` as well. */
  readonly service?: string;
  /** The uin of the caller's root account: the owner of whatever an empty account segment names. */
  readonly ownerUin?: string;
  /** The caller's own uin; roles have none. */
  readonly uin?: string;
  /** The APPID of the caller's root account; without it the caller is not recognised as the owner of `uid/…` resources. */
  readonly appId?: string;
  /** Tags of the caller or of its role session. */
  readonly tags?: Readonly<Record<string, string>>;
  /** The ids of the groups that the caller is in. */
  readonly groups?: readonly string[];
}

/** The root account that owns the resource, where it is not the caller's. */
export interface ResourceOwner {
  readonly ownerUin?: string;
  readonly appId?: string;
}

/** The value of a condition key in a request: one, or several for keys such as `qcs:resource_tag`. */
export type ContextValue = ConditionValue | readonly ConditionValue[];

/** One authorization question. */
export interface Request {
  readonly principal: Caller;
  /** The operation called, `service:Operation`, with or without `name/`. */
  readonly action: string;
  /** The resource touched, or several: all must be allowed and one deny refuses. `*` for an operation-level API. */
  readonly resource: string | readonly string[];
  /**
   * Condition keys and their values. A key that is not there is absent, and so are `undefined` and `null` where the types let
   * them in. A value of any other type is not known.
   */
  readonly context?: Readonly<Record<string, ContextValue>>;
  /** Condition keys of which the asker knows neither presence nor value; the answer may then be `unknown`. */
  readonly unknown?: readonly string[];
  /** Where the resource's root account is not the caller's. */
  readonly resourceOwner?: ResourceOwner;
}
