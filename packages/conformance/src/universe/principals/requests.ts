import { actionNames, contexts, resourceNames, type UniverseCaller } from "./pools.js";

/** A request of a caller of the universe. */
export interface PrincipalRequest {
  readonly principal: UniverseCaller;
  readonly action: string;
  readonly resource: string;
  readonly context: Readonly<Record<string, string>>;
}

/** Every request of some callers. */
export const principalRequests = (callers: readonly UniverseCaller[]): readonly PrincipalRequest[] =>
  callers.flatMap((principal) =>
    actionNames.flatMap((action) =>
      resourceNames.flatMap((resource) => contexts.map((context) => ({ principal, action, resource, context }))),
    ),
  );
