import { actionNames, contexts, resourceNames, type UniverseCaller } from "./pools.js";

/** A request of a caller of the universe. */
export interface LayeredRequest {
  readonly principal: UniverseCaller;
  readonly action: string;
  readonly resource: string;
  readonly context: Readonly<Record<string, string>>;
}

/** Every request of some callers. */
export const layeredRequests = (callers: readonly UniverseCaller[]): readonly LayeredRequest[] =>
  callers.flatMap((principal) =>
    actionNames.flatMap((action) =>
      resourceNames.flatMap((resource) => contexts.map((context) => ({ principal, action, resource, context }))),
    ),
  );
