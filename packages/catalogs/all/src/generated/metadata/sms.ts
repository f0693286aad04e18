// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `sms`. */
export const catalog: SdkCatalog = {
  service: "sms",
  apiVersions: ["2019-07-11", "2021-01-11"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: ["sms:DescribeSendRecordList", "sms:DescribeSmsSignList", "sms:DescribeSmsTemplateList"],
    read: ["sms:DescribePhoneNumberInfo"],
    write: [
      "sms:AddSmsSign",
      "sms:AddSmsTemplate",
      "sms:DeleteSmsSign",
      "sms:DeleteSmsTemplate",
      "sms:ModifySmsSign",
      "sms:ModifySmsTemplate",
    ],
    unknown: [
      "sms:CallbackStatusStatistics",
      "sms:PullSmsReplyStatus",
      "sms:PullSmsReplyStatusByPhoneNumber",
      "sms:PullSmsSendStatus",
      "sms:PullSmsSendStatusByPhoneNumber",
      "sms:ReportConversion",
      "sms:SendMultiGlobalSms",
      "sms:SendSms",
      "sms:SendStatusStatistics",
      "sms:SmsPackagesStatistics",
    ],
  },
};
