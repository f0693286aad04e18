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

/** The one line of a terminal that is written again and again. */
const statusLine = ({ stderr }: Session) => {
  let shown = false;
  return {
    show: (text: string): void => {
      shown = true;
      void stderr.write(`\r${text}`);
    },
    hide: (): void => {
      if (shown) void stderr.write("\r\u001b[K");
      shown = false;
    },
  };
};

/**
 * Starts to watch a run. Progress is shown on a terminal alone and from the third second on; not where answers go to the
 * terminal one by one (`streams`), because then they show it themselves.
 */
export const startProgress = (session: Session, things: string, streams: boolean): Progress => {
  if (!session.stderr.isTerminal || (streams && session.stdout.isTerminal)) return none;
  const { show, hide } = statusLine(session);
  let done = 0;
  let interval: NodeJS.Timeout | undefined;
  const tell = (): void => {
    show(`${done} ${things}`);
  };
  const timeout = setTimeout(() => {
    tell();
    interval = setInterval(tell, every).unref();
  }, firstAfter).unref();
  const update = (count: number): void => {
    done = count;
  };
  const stop = (): void => {
    clearTimeout(timeout);
    clearInterval(interval);
    hide();
  };
  return { update, hide, stop };
};
