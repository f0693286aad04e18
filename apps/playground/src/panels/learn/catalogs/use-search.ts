import { useEffect, useState } from "react";
import type { Asker } from "../../../engine/learn/asker.js";
import type { Found } from "../../../engine/learn/search.js";

/** What a search finds, first in some of the catalogs and in the end in all of them; `undefined` where nothing is searched for. */
export const useSearch = (asker: Asker, text: string): Found | string | undefined => {
  const [found, setFound] = useState<Found | string>();
  useEffect(() => {
    if (text.trim() === "") {
      setFound(undefined);
      return;
    }
    let isCurrent = true;
    const search = async (): Promise<void> => {
      const outcome = await asker.ask("search", { text });
      if (!isCurrent || outcome._tag === "stale") return;
      if (outcome._tag === "failure") {
        setFound(outcome.message);
        return;
      }
      setFound(outcome.gives);
      if (outcome.gives.loaded < outcome.gives.total) await search();
    };
    void search();
    return () => {
      isCurrent = false;
    };
  }, [asker, text]);
  return found;
};
