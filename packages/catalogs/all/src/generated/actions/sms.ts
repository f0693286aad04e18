// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const AddSmsSign = "sms:AddSmsSign" as Action<"sms:AddSmsSign", UnknownKind, never>;
/** Write access by its name. */
export const AddSmsTemplate = "sms:AddSmsTemplate" as Action<"sms:AddSmsTemplate", UnknownKind, never>;
/** Access unknown. */
export const CallbackStatusStatistics = "sms:CallbackStatusStatistics" as Action<"sms:CallbackStatusStatistics", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSmsSign = "sms:DeleteSmsSign" as Action<"sms:DeleteSmsSign", UnknownKind, never>;
/** Write access by its name. */
export const DeleteSmsTemplate = "sms:DeleteSmsTemplate" as Action<"sms:DeleteSmsTemplate", UnknownKind, never>;
/** Read access by its name. */
export const DescribePhoneNumberInfo = "sms:DescribePhoneNumberInfo" as Action<"sms:DescribePhoneNumberInfo", UnknownKind, never>;
/** List access by its name. */
export const DescribeSendRecordList = "sms:DescribeSendRecordList" as Action<"sms:DescribeSendRecordList", UnknownKind, never>;
/** List access by its name. */
export const DescribeSmsSignList = "sms:DescribeSmsSignList" as Action<"sms:DescribeSmsSignList", UnknownKind, never>;
/** List access by its name. */
export const DescribeSmsTemplateList = "sms:DescribeSmsTemplateList" as Action<"sms:DescribeSmsTemplateList", UnknownKind, never>;
/** Write access by its name. */
export const ModifySmsSign = "sms:ModifySmsSign" as Action<"sms:ModifySmsSign", UnknownKind, never>;
/** Write access by its name. */
export const ModifySmsTemplate = "sms:ModifySmsTemplate" as Action<"sms:ModifySmsTemplate", UnknownKind, never>;
/** Access unknown. */
export const PullSmsReplyStatus = "sms:PullSmsReplyStatus" as Action<"sms:PullSmsReplyStatus", UnknownKind, never>;
/** Access unknown. */
export const PullSmsReplyStatusByPhoneNumber = "sms:PullSmsReplyStatusByPhoneNumber" as Action<"sms:PullSmsReplyStatusByPhoneNumber", UnknownKind, never>;
/** Access unknown. */
export const PullSmsSendStatus = "sms:PullSmsSendStatus" as Action<"sms:PullSmsSendStatus", UnknownKind, never>;
/** Access unknown. */
export const PullSmsSendStatusByPhoneNumber = "sms:PullSmsSendStatusByPhoneNumber" as Action<"sms:PullSmsSendStatusByPhoneNumber", UnknownKind, never>;
/** Access unknown. */
export const ReportConversion = "sms:ReportConversion" as Action<"sms:ReportConversion", UnknownKind, never>;
/** Access unknown. */
export const SendMultiGlobalSms = "sms:SendMultiGlobalSms" as Action<"sms:SendMultiGlobalSms", UnknownKind, never>;
/** Access unknown. */
export const SendSms = "sms:SendSms" as Action<"sms:SendSms", UnknownKind, never>;
/** Access unknown. */
export const SendStatusStatistics = "sms:SendStatusStatistics" as Action<"sms:SendStatusStatistics", UnknownKind, never>;
/** Access unknown. */
export const SmsPackagesStatistics = "sms:SmsPackagesStatistics" as Action<"sms:SmsPackagesStatistics", UnknownKind, never>;
