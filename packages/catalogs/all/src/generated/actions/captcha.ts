// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Read access by its name. */
export const DescribeCaptchaAppIdInfo = "captcha:DescribeCaptchaAppIdInfo" as Action<"captcha:DescribeCaptchaAppIdInfo", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCaptchaData = "captcha:DescribeCaptchaData" as Action<"captcha:DescribeCaptchaData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCaptchaDataSum = "captcha:DescribeCaptchaDataSum" as Action<"captcha:DescribeCaptchaDataSum", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCaptchaMiniData = "captcha:DescribeCaptchaMiniData" as Action<"captcha:DescribeCaptchaMiniData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCaptchaMiniDataSum = "captcha:DescribeCaptchaMiniDataSum" as Action<"captcha:DescribeCaptchaMiniDataSum", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCaptchaMiniOperData = "captcha:DescribeCaptchaMiniOperData" as Action<"captcha:DescribeCaptchaMiniOperData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCaptchaMiniResult = "captcha:DescribeCaptchaMiniResult" as Action<"captcha:DescribeCaptchaMiniResult", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCaptchaMiniRiskResult = "captcha:DescribeCaptchaMiniRiskResult" as Action<"captcha:DescribeCaptchaMiniRiskResult", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCaptchaOperData = "captcha:DescribeCaptchaOperData" as Action<"captcha:DescribeCaptchaOperData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCaptchaRceResult = "captcha:DescribeCaptchaRceResult" as Action<"captcha:DescribeCaptchaRceResult", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCaptchaResult = "captcha:DescribeCaptchaResult" as Action<"captcha:DescribeCaptchaResult", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCaptchaTicketData = "captcha:DescribeCaptchaTicketData" as Action<"captcha:DescribeCaptchaTicketData", UnknownKind, never>;
/** Read access by its name. */
export const DescribeCaptchaUserAllAppId = "captcha:DescribeCaptchaUserAllAppId" as Action<"captcha:DescribeCaptchaUserAllAppId", UnknownKind, never>;
/** Read access by its name. */
export const GetRequestStatistics = "captcha:GetRequestStatistics" as Action<"captcha:GetRequestStatistics", UnknownKind, never>;
/** Read access by its name. */
export const GetTicketStatistics = "captcha:GetTicketStatistics" as Action<"captcha:GetTicketStatistics", UnknownKind, never>;
/** Read access by its name. */
export const GetTotalRequestStatistics = "captcha:GetTotalRequestStatistics" as Action<"captcha:GetTotalRequestStatistics", UnknownKind, never>;
/** Read access by its name. */
export const GetTotalTicketStatistics = "captcha:GetTotalTicketStatistics" as Action<"captcha:GetTotalTicketStatistics", UnknownKind, never>;
/** Write access by its name. */
export const UpdateCaptchaAppIdInfo = "captcha:UpdateCaptchaAppIdInfo" as Action<"captcha:UpdateCaptchaAppIdInfo", UnknownKind, never>;
