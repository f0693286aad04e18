import { type RefObject, useEffect, useRef } from "react";

/**
 * Takes the focus when what had it is gone, such as the row that was opened. Who comes to the page with a link keeps it where the browser
 * puts it: `hasMoved` says whether a person went somewhere.
 */
export const useArrival = <A extends HTMLElement>(hasMoved: () => boolean): RefObject<A | null> => {
  const place = useRef<A>(null);
  useEffect(() => {
    if (hasMoved() && document.activeElement === document.body) place.current?.focus();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- one arrives once
  }, []);
  return place;
};
