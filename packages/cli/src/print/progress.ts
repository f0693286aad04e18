import type { Io } from "../io.js";

/** Progress of a long run, shown on a terminal after two seconds and nowhere else. */
export interface Progress {
  readonly update: (done: number) => void;
  readonly stop: () => void;
}

const firstAfter = 2000;
const every = 500;

/** Starts to watch a run. */
export const startProgress = ({ stderr }: Io): Progress => {
  if (stderr.isTTY !== true) return { update: () => {}, stop: () => {} };
  let done = 0;
  let shown = false;
  const show = (): void => {
    shown = true;
    stderr.write(`\r${done} cases`);
  };
  let interval: NodeJS.Timeout | undefined;
  const timeout = setTimeout(() => {
    show();
    interval = setInterval(show, every);
    interval.unref();
  }, firstAfter);
  timeout.unref();
  return {
    update: (count) => {
      done = count;
    },
    stop: () => {
      clearTimeout(timeout);
      clearInterval(interval);
      if (shown) stderr.write("\r\u001b[K");
    },
  };
};
