// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `tts`. */
export const catalog: SdkCatalog = {
  service: "tts",
  apiVersions: ["2019-08-23"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: { list: [], read: ["tts:DescribeTtsTaskStatus"], write: ["tts:CreateTtsTask"], unknown: ["tts:TextToVoice"] },
};
