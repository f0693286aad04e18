import type { Session } from "../io.js";

/** Progress of a long run. */
export interface Progress {
  readonly update: (done: number) => void;
  /** Takes the line off the terminal, so that another can be written. */
  readonly hide: () => void;
  readonly stop: () => void;
}

const firstAfter = 2000;
const every = 500;

const none: Progress = { update: () => {}, hide: () => {}, stop: () => {} };

/**
 * Starts to watch a run. Progress is shown on a terminal alone and from the third second on; not where the answer goes to
 * the terminal too, because then the answer itself shows it.
 */
export const startProgress = ({ stdout, stderr }: Session, things: string): Progress => {
  if (!stderr.isTerminal || stdout.isTerminal) return none;
  let done = 0;
  let shown = false;
  const show = (): void => {
    shown = true;
    void stderr.write(`\r${done} ${things}`);
  };
  const hide = (): void => {
    if (shown) void stderr.write("\r\u001b[K");
    shown = false;
  };
  let interval: NodeJS.Timeout | undefined;
  const timeout = setTimeout(() => {
    show();
    interval = setInterval(show, every).unref();
  }, firstAfter).unref();
  return {
    update: (count) => {
      done = count;
    },
    hide,
    stop: () => {
      clearTimeout(timeout);
      clearInterval(interval);
      hide();
    },
  };
};
