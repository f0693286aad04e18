import { casbin } from "./casbin.mjs";
import { casl } from "./casl.mjs";
import { cedar } from "./cedar.mjs";
import { iamSimulate, iamSimulateUnsafe, iamSimulateValidated } from "./iam-simulate.mjs";

export const engines = {
  "iam-simulate": iamSimulate,
  "iam-simulate-validated": iamSimulateValidated,
  "iam-simulate-unsafe": iamSimulateUnsafe,
  ...cedar,
  casbin,
  casl,
};
