import { useEffect, useMemo, useRef } from "react";
import type { Assist } from "../editor/assist.js";
import type { QuestionName, Questions } from "../engine/protocol.js";
import { type SharedClient, sharedClientOf } from "../engine/shared-client.js";
import type { RequestDraft, TabKind } from "../engine/workspace.js";
import { startWorker } from "../worker/start.js";

/** A worker that serves the tools of the documents; it is started when one of them is used. */
export const useHelper = (): SharedClient => {
  const client = useMemo(() => sharedClientOf(startWorker), []);
  useEffect(() => () => client.close(), [client]);
  return client;
};

const asked = async <Name extends QuestionName>(
  client: SharedClient,
  name: Name,
  takes: Questions[Name]["takes"],
): Promise<Questions[Name]["gives"] | undefined> => {
  const outcome = await client.ask(name, takes);
  return outcome._tag === "answer" ? outcome.gives : undefined;
};

/** What the editor of a document of a kind asks. The accounts of the request are offered where one is filled in. */
export const useAssist = (client: SharedClient, kind: TabKind, request: RequestDraft): Assist => {
  const now = useRef({ kind, request });
  now.current = { kind, request };
  return useMemo(
    () => ({
      complete: (text, offset) => {
        const { principal, appId, owner } = now.current.request;
        const request = { principal, appId, owner };
        return asked(client, "complete", { text, offset, kind: now.current.kind, request });
      },
      hover: (text, offset) => asked(client, "hover", { text, offset }),
      describe: (subject) => asked(client, "describe", { subject }),
    }),
    [client],
  );
};
