import { useEffect, useMemo } from "react";
import { type Asker, askerOf } from "../../engine/learn/asker.js";
import { startWorker } from "../../worker/start.js";

/** One worker for everything that the panel asks, as long as it is open. */
export const useAsker = (): Asker => {
  const asker = useMemo(() => askerOf(startWorker), []);
  useEffect(() => () => asker.close(), [asker]);
  return asker;
};
