import { useCallback, useEffect, useMemo } from "react";
import { clientOf } from "../../engine/client.js";
import type { Scope } from "../../engine/see/scope.js";
import { askRequest } from "../../engine/transitions.js";
import { startWorker } from "../../worker/start.js";
import type { PanelProps } from "../panel-props.js";

/** Finds a request with an action, one that is allowed if there is one, and opens it in the view that answers it. */
export const useAskRequest = (
  scope: Scope,
  change: PanelProps["change"],
): ((action: string, resource?: string) => void) => {
  const client = useMemo(() => clientOf("witness", startWorker), []);
  useEffect(() => () => client.close(), [client]);
  return useCallback(
    (action, resource) => {
      void client.ask({ ...scope, action, resource }).then((outcome) => {
        if (outcome._tag !== "answer" || outcome.gives._tag !== "witness") return;
        const { draft } = outcome.gives;
        change((before) => askRequest(before, draft));
      });
    },
    [client, scope, change],
  );
};
