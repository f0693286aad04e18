import { useEffect, useRef } from "react";

/** Does something when Alt and a key are pressed, wherever the cursor is. The key is that of the place on the keyboard. */
export const useShortcut = (code: string, run: () => void): void => {
  const current = useRef(run);
  current.current = run;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.code !== code) return;
      event.preventDefault();
      current.current();
    };
    addEventListener("keydown", press, true);
    return () => removeEventListener("keydown", press, true);
  }, [code]);
};
