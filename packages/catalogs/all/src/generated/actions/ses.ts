// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Access unknown. */
export const BatchSendEmail = "ses:BatchSendEmail" as Action<"ses:BatchSendEmail", UnknownKind, never>;
/** Write access by its name. */
export const CreateAddressUnsubscribeConfig = "ses:CreateAddressUnsubscribeConfig" as Action<"ses:CreateAddressUnsubscribeConfig", UnknownKind, never>;
/** Write access by its name. */
export const CreateCustomBlacklist = "ses:CreateCustomBlacklist" as Action<"ses:CreateCustomBlacklist", UnknownKind, never>;
/** Write access by its name. */
export const CreateEmailAddress = "ses:CreateEmailAddress" as Action<"ses:CreateEmailAddress", UnknownKind, never>;
/** Write access by its name. */
export const CreateEmailIdentity = "ses:CreateEmailIdentity" as Action<"ses:CreateEmailIdentity", UnknownKind, never>;
/** Write access by its name. */
export const CreateEmailTemplate = "ses:CreateEmailTemplate" as Action<"ses:CreateEmailTemplate", UnknownKind, never>;
/** Write access by its name. */
export const CreateReceiver = "ses:CreateReceiver" as Action<"ses:CreateReceiver", UnknownKind, never>;
/** Write access by its name. */
export const CreateReceiverDetail = "ses:CreateReceiverDetail" as Action<"ses:CreateReceiverDetail", UnknownKind, never>;
/** Write access by its name. */
export const CreateReceiverDetailWithData = "ses:CreateReceiverDetailWithData" as Action<"ses:CreateReceiverDetailWithData", UnknownKind, never>;
/** Write access by its name. */
export const DeleteAddressUnsubscribeConfig = "ses:DeleteAddressUnsubscribeConfig" as Action<"ses:DeleteAddressUnsubscribeConfig", UnknownKind, never>;
/** Write access by its name. */
export const DeleteBlackList = "ses:DeleteBlackList" as Action<"ses:DeleteBlackList", UnknownKind, never>;
/** Write access by its name. */
export const DeleteCustomBlackList = "ses:DeleteCustomBlackList" as Action<"ses:DeleteCustomBlackList", UnknownKind, never>;
/** Write access by its name. */
export const DeleteEmailAddress = "ses:DeleteEmailAddress" as Action<"ses:DeleteEmailAddress", UnknownKind, never>;
/** Write access by its name. */
export const DeleteEmailIdentity = "ses:DeleteEmailIdentity" as Action<"ses:DeleteEmailIdentity", UnknownKind, never>;
/** Write access by its name. */
export const DeleteEmailTemplate = "ses:DeleteEmailTemplate" as Action<"ses:DeleteEmailTemplate", UnknownKind, never>;
/** Write access by its name. */
export const DeleteReceiver = "ses:DeleteReceiver" as Action<"ses:DeleteReceiver", UnknownKind, never>;
/** Read access by its name. */
export const GetAbuseReport = "ses:GetAbuseReport" as Action<"ses:GetAbuseReport", UnknownKind, never>;
/** Read access by its name. */
export const GetEmailIdentity = "ses:GetEmailIdentity" as Action<"ses:GetEmailIdentity", UnknownKind, never>;
/** Read access by its name. */
export const GetEmailTemplate = "ses:GetEmailTemplate" as Action<"ses:GetEmailTemplate", UnknownKind, never>;
/** Read access by its name. */
export const GetSendEmailStatus = "ses:GetSendEmailStatus" as Action<"ses:GetSendEmailStatus", UnknownKind, never>;
/** Read access by its name. */
export const GetStatisticsReport = "ses:GetStatisticsReport" as Action<"ses:GetStatisticsReport", UnknownKind, never>;
/** List access by its name. */
export const ListAddressUnsubscribeConfig = "ses:ListAddressUnsubscribeConfig" as Action<"ses:ListAddressUnsubscribeConfig", UnknownKind, never>;
/** List access by its name. */
export const ListBlackEmailAddress = "ses:ListBlackEmailAddress" as Action<"ses:ListBlackEmailAddress", UnknownKind, never>;
/** List access by its name. */
export const ListCustomBlacklist = "ses:ListCustomBlacklist" as Action<"ses:ListCustomBlacklist", UnknownKind, never>;
/** List access by its name. */
export const ListEmailAddress = "ses:ListEmailAddress" as Action<"ses:ListEmailAddress", UnknownKind, never>;
/** List access by its name. */
export const ListEmailIdentities = "ses:ListEmailIdentities" as Action<"ses:ListEmailIdentities", UnknownKind, never>;
/** List access by its name. */
export const ListEmailTemplates = "ses:ListEmailTemplates" as Action<"ses:ListEmailTemplates", UnknownKind, never>;
/** List access by its name. */
export const ListReceiverDetails = "ses:ListReceiverDetails" as Action<"ses:ListReceiverDetails", UnknownKind, never>;
/** List access by its name. */
export const ListReceivers = "ses:ListReceivers" as Action<"ses:ListReceivers", UnknownKind, never>;
/** List access by its name. */
export const ListSendTasks = "ses:ListSendTasks" as Action<"ses:ListSendTasks", UnknownKind, never>;
/** Access unknown. */
export const SendEmail = "ses:SendEmail" as Action<"ses:SendEmail", UnknownKind, never>;
/** Write access by its name. */
export const UpdateAddressUnsubscribeConfig = "ses:UpdateAddressUnsubscribeConfig" as Action<"ses:UpdateAddressUnsubscribeConfig", UnknownKind, never>;
/** Write access by its name. */
export const UpdateCustomBlackList = "ses:UpdateCustomBlackList" as Action<"ses:UpdateCustomBlackList", UnknownKind, never>;
/** Write access by its name. */
export const UpdateEmailIdentity = "ses:UpdateEmailIdentity" as Action<"ses:UpdateEmailIdentity", UnknownKind, never>;
/** Write access by its name. */
export const UpdateEmailSmtpPassWord = "ses:UpdateEmailSmtpPassWord" as Action<"ses:UpdateEmailSmtpPassWord", UnknownKind, never>;
/** Write access by its name. */
export const UpdateEmailTemplate = "ses:UpdateEmailTemplate" as Action<"ses:UpdateEmailTemplate", UnknownKind, never>;
