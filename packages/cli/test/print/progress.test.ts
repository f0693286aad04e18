import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openSession } from "../../src/io.js";
import { type Progress, startProgress } from "../../src/print/progress.js";
import { input, memory } from "../support/run-cli.js";

const start = (
  stderrIsTerminal: boolean,
  stdoutIsTerminal = false,
  streams = true,
): { readonly progress: Progress; readonly text: () => string } => {
  const stderr = memory(stderrIsTerminal);
  const session = openSession({ stdin: input(), stdout: memory(stdoutIsTerminal), stderr });
  return { progress: startProgress(session, "cases", streams), text: stderr.text };
};

describe("startProgress", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval"] });
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  it("shows nothing in a run of less than two seconds", () => {
    const { progress, text } = start(true);
    progress.update(5);
    vi.advanceTimersByTime(1999);
    progress.stop();
    vi.advanceTimersByTime(10_000);
    expect(text()).toBe("");
  });

  it("shows how many are done after two seconds, and takes it away at the end", () => {
    const { progress, text } = start(true);
    progress.update(5);
    vi.advanceTimersByTime(2000);
    progress.update(9);
    vi.advanceTimersByTime(500);
    progress.stop();
    expect(text()).toBe("\r5 cases\r9 cases\r\u001b[K");
  });

  it("makes way for another line", () => {
    const { progress, text } = start(true);
    vi.advanceTimersByTime(2000);
    progress.hide();
    progress.hide();
    progress.stop();
    expect(text()).toBe("\r0 cases\r\u001b[K");
  });

  it("shows it where the answer to the terminal comes at the end", () => {
    const { progress, text } = start(true, true, false);
    vi.advanceTimersByTime(2000);
    progress.stop();
    expect(text()).toBe("\r0 cases\r\u001b[K");
  });

  it.each([
    ["standard error is no terminal", false, false],
    ["the answers go to the same terminal one by one", true, true],
  ])("shows nothing where %s", (_why, stderr, stdout) => {
    const { progress, text } = start(stderr, stdout);
    vi.advanceTimersByTime(10_000);
    progress.update(1);
    progress.hide();
    progress.stop();
    expect(text()).toBe("");
  });
});
