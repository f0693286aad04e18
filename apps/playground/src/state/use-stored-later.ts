import { useEffect, useRef } from "react";

/** The browser may not have a moment for a while; then it is done anyway. */
const most = 2000;

const whenIdle: (act: () => void) => () => void =
  "requestIdleCallback" in globalThis
    ? (act) => {
        const id = requestIdleCallback(act, { timeout: most });
        return () => cancelIdleCallback(id);
      }
    : (act) => {
        const id = setTimeout(act, most / 10);
        return () => clearTimeout(id);
      };

/** Keeps a value a moment after it changed, when the page has nothing else to do; and at once when the page is left. */
export const useStoredLater = <A>(value: A, keep: (value: A) => void): void => {
  const due = useRef<(() => void) | undefined>(undefined);

  useEffect(() => {
    const act = (): void => {
      due.current = undefined;
      keep(value);
    };
    due.current = act;
    let callOff = (): void => {};
    const timer = setTimeout(() => {
      callOff = whenIdle(act);
    }, 300);
    return () => {
      clearTimeout(timer);
      callOff();
    };
  }, [value, keep]);

  useEffect(() => {
    const leave = (): void => due.current?.();
    addEventListener("pagehide", leave);
    document.addEventListener("visibilitychange", leave);
    return () => {
      removeEventListener("pagehide", leave);
      document.removeEventListener("visibilitychange", leave);
    };
  }, []);
};
