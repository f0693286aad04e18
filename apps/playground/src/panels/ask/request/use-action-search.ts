import { useEffect, useMemo, useState } from "react";
import { clientOf } from "../../../engine/client.js";
import type { FoundActions } from "../../../engine/compose/search-actions.js";
import type { Tab } from "../../../engine/workspace.js";
import { startWorker } from "../../../worker/start.js";

/** Typing goes on for so long, in milliseconds, before a search begins; one that is asked again waits as well. */
const pause = 90;

/** How often a search asks for what has been read meanwhile. */
const mostRounds = 80;

interface Search {
  readonly text: string;
  readonly round: number;
}

/** Looks for actions while a list of them is open. The worker keeps what it has read as long as the form is there. */
export const useActionSearch = (isOpen: boolean, text: string, tabs: readonly Tab[]): FoundActions | undefined => {
  const client = useMemo(() => clientOf("actions", startWorker), []);
  const [found, setFound] = useState<FoundActions>();
  const [search, setSearch] = useState<Search>({ text: "", round: 0 });
  const round = search.text === text ? search.round : 0;

  useEffect(() => {
    if (!isOpen) return;
    let isCurrent = true;
    const timer = setTimeout(() => {
      void client.ask({ text, tabs, round }).then((outcome) => {
        if (!isCurrent || outcome._tag !== "answer") return;
        setFound(outcome.gives);
        const isPartial = outcome.gives.read < outcome.gives.of && text.trim() !== "" && !text.includes(":");
        if (isPartial && round < mostRounds) setSearch({ text, round: round + 1 });
      });
    }, pause);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [client, isOpen, text, tabs, round]);

  useEffect(() => () => client.close(), [client]);
  return found;
};
