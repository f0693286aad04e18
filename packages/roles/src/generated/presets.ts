// Generated from facts/preset-policies.json by `npm run generate`. Do not edit.

import { AdministratorAccess } from "./preset-AdministratorAccess.js";
import { ReadOnlyAccess } from "./preset-ReadOnlyAccess.js";
import { QCloudResourceFullAccess } from "./preset-QCloudResourceFullAccess.js";
import { QcloudCOSReadOnlyAccess } from "./preset-QcloudCOSReadOnlyAccess.js";
import { QcloudCVMInnerReadOnlyAccess } from "./preset-QcloudCVMInnerReadOnlyAccess.js";
import { QcloudCVMReadOnlyAccess } from "./preset-QcloudCVMReadOnlyAccess.js";
import { QcloudDCFullAccess } from "./preset-QcloudDCFullAccess.js";
import { QcloudDCDBFullAccess } from "./preset-QcloudDCDBFullAccess.js";
import { QcloudCDBFullAccess } from "./preset-QcloudCDBFullAccess.js";
import { QcloudCDBInnerReadOnlyAccess } from "./preset-QcloudCDBInnerReadOnlyAccess.js";
import { QcloudCDBReadOnlyAccess } from "./preset-QcloudCDBReadOnlyAccess.js";
import { QcloudVPCReadOnlyAccess } from "./preset-QcloudVPCReadOnlyAccess.js";
import type { PresetPolicy } from "../preset-policy.js";

/** Every preset policy of which a document is known, in the order of the facts. */
export const presetPolicies: readonly PresetPolicy[] = /* @__PURE__ */ Object.freeze([
  AdministratorAccess,
  ReadOnlyAccess,
  QCloudResourceFullAccess,
  QcloudCOSReadOnlyAccess,
  QcloudCVMInnerReadOnlyAccess,
  QcloudCVMReadOnlyAccess,
  QcloudDCFullAccess,
  QcloudDCDBFullAccess,
  QcloudCDBFullAccess,
  QcloudCDBInnerReadOnlyAccess,
  QcloudCDBReadOnlyAccess,
  QcloudVPCReadOnlyAccess,
]);
