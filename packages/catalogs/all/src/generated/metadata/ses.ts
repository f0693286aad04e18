// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `ses`. */
export const catalog: SdkCatalog = {
  service: "ses",
  apiVersions: ["2020-10-02"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: [
      "ses:ListAddressUnsubscribeConfig",
      "ses:ListBlackEmailAddress",
      "ses:ListCustomBlacklist",
      "ses:ListEmailAddress",
      "ses:ListEmailIdentities",
      "ses:ListEmailTemplates",
      "ses:ListReceiverDetails",
      "ses:ListReceivers",
      "ses:ListSendTasks",
    ],
    read: [
      "ses:GetAbuseReport",
      "ses:GetEmailIdentity",
      "ses:GetEmailTemplate",
      "ses:GetSendEmailStatus",
      "ses:GetStatisticsReport",
    ],
    write: [
      "ses:CreateAddressUnsubscribeConfig",
      "ses:CreateCustomBlacklist",
      "ses:CreateEmailAddress",
      "ses:CreateEmailIdentity",
      "ses:CreateEmailTemplate",
      "ses:CreateReceiver",
      "ses:CreateReceiverDetail",
      "ses:CreateReceiverDetailWithData",
      "ses:DeleteAddressUnsubscribeConfig",
      "ses:DeleteBlackList",
      "ses:DeleteCustomBlackList",
      "ses:DeleteEmailAddress",
      "ses:DeleteEmailIdentity",
      "ses:DeleteEmailTemplate",
      "ses:DeleteReceiver",
      "ses:UpdateAddressUnsubscribeConfig",
      "ses:UpdateCustomBlackList",
      "ses:UpdateEmailIdentity",
      "ses:UpdateEmailSmtpPassWord",
      "ses:UpdateEmailTemplate",
    ],
    unknown: ["ses:BatchSendEmail", "ses:SendEmail"],
  },
};
