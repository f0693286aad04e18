// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `tiia`. */
export const catalog: SdkCatalog = {
  service: "tiia",
  apiVersions: ["2019-05-29"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: ["tiia:DescribeGroups", "tiia:DescribeImages", "tiia:SearchImage"],
    write: ["tiia:CreateGroup", "tiia:CreateImage", "tiia:DeleteImages", "tiia:UpdateImage"],
    unknown: [
      "tiia:AssessQuality",
      "tiia:CropImage",
      "tiia:DetectChefDress",
      "tiia:DetectDisgust",
      "tiia:DetectEnvelope",
      "tiia:DetectLabel",
      "tiia:DetectLabelPro",
      "tiia:DetectMisbehavior",
      "tiia:DetectPet",
      "tiia:DetectProduct",
      "tiia:DetectSecurity",
      "tiia:EnhanceImage",
      "tiia:RecognizeCar",
      "tiia:RecognizeCarPro",
    ],
  },
};
