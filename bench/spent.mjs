import { openSync, readSync } from "node:fs";
import { platform } from "node:os";

const onLinux = () => {
  const file = openSync("/proc/self/schedstat");
  const bytes = Buffer.alloc(64);
  return () => Number.parseInt(bytes.latin1Slice(0, readSync(file, bytes, 0, bytes.length, 0)), 10) / 1000;
};

const elsewhere = () => () => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

/**
 * Microseconds that the main thread has spent on a processor: other programs add less to them than to the clock's. Where the
 * system does not say, those of the whole process, with the threads that compile and collect garbage.
 */
export const spent = platform() === "linux" ? onLinux() : elsewhere();
