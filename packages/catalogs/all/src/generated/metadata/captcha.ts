// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `captcha`. */
export const catalog: SdkCatalog = {
  service: "captcha",
  apiVersions: ["2019-07-22"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [],
    read: [
      "captcha:DescribeCaptchaAppIdInfo",
      "captcha:DescribeCaptchaData",
      "captcha:DescribeCaptchaDataSum",
      "captcha:DescribeCaptchaMiniData",
      "captcha:DescribeCaptchaMiniDataSum",
      "captcha:DescribeCaptchaMiniOperData",
      "captcha:DescribeCaptchaMiniResult",
      "captcha:DescribeCaptchaMiniRiskResult",
      "captcha:DescribeCaptchaOperData",
      "captcha:DescribeCaptchaRceResult",
      "captcha:DescribeCaptchaResult",
      "captcha:DescribeCaptchaTicketData",
      "captcha:DescribeCaptchaUserAllAppId",
      "captcha:GetRequestStatistics",
      "captcha:GetTicketStatistics",
      "captcha:GetTotalRequestStatistics",
      "captcha:GetTotalTicketStatistics",
    ],
    write: ["captcha:UpdateCaptchaAppIdInfo"],
    unknown: [],
  },
};
