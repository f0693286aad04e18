import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Writable } from "node:stream";
import type COS from "cos-nodejs-sdk-v5";
import type { CvmClient } from "./clients.js";

const docs = { Bucket: "docs-1250000000", Region: "ap-guangzhou" };

/** A sink that keeps nothing. */
const sink = (): Writable =>
  new Writable({
    write: (_chunk, _encoding, done) => {
      done();
    },
  });

/** Stops instances at night and writes a report, with promises and with a callback. It knows nothing of the recorder. */
const stopAtNight = async (cvm: CvmClient): Promise<void> => {
  await cvm.StopInstances({ InstanceIds: ["ins-11111111", "ins-22222222"] });
  await cvm.RebootInstances({ InstanceIds: ["ins-11111111"] }).catch(() => undefined);
  await new Promise<void>((resolve) => {
    void cvm.DescribeImages({ ImageIds: ["img-11111111"] }, () => {
      resolve();
    });
  });
  await cvm.request("DescribeZones", {});
};

const writeReport = async (cos: COS, folder: string): Promise<void> => {
  const file = join(folder, "report.txt");
  await writeFile(file, "two instances were stopped");
  await cos.uploadFile({ ...docs, Key: "reports/new.txt", FilePath: file });
  await cos.putObject({ ...docs, Key: "reports/index.txt", Body: "new.txt" });
  await cos.getBucket({ ...docs, Prefix: "reports/" });
  await cos.getObject({ ...docs, Key: "reports/old.txt", Output: sink() });
  await cos.deleteMultipleObject({ ...docs, Objects: [{ Key: "reports/old.txt" }] });
};

/** The code of the error with which COS refuses an object. */
const readPrivate = async (cos: COS): Promise<unknown> => {
  try {
    await cos.getObject({ ...docs, Key: "private/list.txt" });
    return undefined;
  } catch (error) {
    return typeof error === "object" && error !== null && "code" in error ? error.code : error;
  }
};

/** The program of the example; gives the code with which the cloud refused one of its calls. */
export const program = async (cvm: CvmClient, cos: COS, folder: string): Promise<unknown> => {
  await stopAtNight(cvm);
  await writeReport(cos, folder);
  return readPrivate(cos);
};
