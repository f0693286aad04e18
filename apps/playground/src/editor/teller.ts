/** Passes something on once nothing more came for a while. */
export interface Teller {
  readonly note: () => void;
  /** Passes it on at once, if something came. */
  readonly flush: () => void;
  /** Whether something came that is not passed on yet. */
  readonly isAhead: () => boolean;
}

/** What the page does with a text must not come between two keys: typing is told in its pauses. */
export const tellerOf = (tell: () => void, pause = 150): Teller => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    tell();
  };
  const note = (): void => {
    clearTimeout(timer);
    timer = setTimeout(flush, pause);
  };
  return { note, flush, isAhead: () => timer !== undefined };
};
