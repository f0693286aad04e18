// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const AddSmsSign = "sms:AddSmsSign" as UncheckedAction<"sms:AddSmsSign">;
/** Write access by its name. */
export const AddSmsTemplate = "sms:AddSmsTemplate" as UncheckedAction<"sms:AddSmsTemplate">;
/** Access unknown. */
export const CallbackStatusStatistics = "sms:CallbackStatusStatistics" as UncheckedAction<"sms:CallbackStatusStatistics">;
/** Write access by its name. */
export const DeleteSmsSign = "sms:DeleteSmsSign" as UncheckedAction<"sms:DeleteSmsSign">;
/** Write access by its name. */
export const DeleteSmsTemplate = "sms:DeleteSmsTemplate" as UncheckedAction<"sms:DeleteSmsTemplate">;
/** Read access by its name. */
export const DescribePhoneNumberInfo = "sms:DescribePhoneNumberInfo" as UncheckedAction<"sms:DescribePhoneNumberInfo">;
/** List access by its name. */
export const DescribeSendRecordList = "sms:DescribeSendRecordList" as UncheckedAction<"sms:DescribeSendRecordList">;
/** List access by its name. */
export const DescribeSmsSignList = "sms:DescribeSmsSignList" as UncheckedAction<"sms:DescribeSmsSignList">;
/** List access by its name. */
export const DescribeSmsTemplateList = "sms:DescribeSmsTemplateList" as UncheckedAction<"sms:DescribeSmsTemplateList">;
/** Write access by its name. */
export const ModifySmsSign = "sms:ModifySmsSign" as UncheckedAction<"sms:ModifySmsSign">;
/** Write access by its name. */
export const ModifySmsTemplate = "sms:ModifySmsTemplate" as UncheckedAction<"sms:ModifySmsTemplate">;
/** Access unknown. */
export const PullSmsReplyStatus = "sms:PullSmsReplyStatus" as UncheckedAction<"sms:PullSmsReplyStatus">;
/** Access unknown. */
export const PullSmsReplyStatusByPhoneNumber = "sms:PullSmsReplyStatusByPhoneNumber" as UncheckedAction<"sms:PullSmsReplyStatusByPhoneNumber">;
/** Access unknown. */
export const PullSmsSendStatus = "sms:PullSmsSendStatus" as UncheckedAction<"sms:PullSmsSendStatus">;
/** Access unknown. */
export const PullSmsSendStatusByPhoneNumber = "sms:PullSmsSendStatusByPhoneNumber" as UncheckedAction<"sms:PullSmsSendStatusByPhoneNumber">;
/** Access unknown. */
export const ReportConversion = "sms:ReportConversion" as UncheckedAction<"sms:ReportConversion">;
/** Access unknown. */
export const SendMultiGlobalSms = "sms:SendMultiGlobalSms" as UncheckedAction<"sms:SendMultiGlobalSms">;
/** Access unknown. */
export const SendSms = "sms:SendSms" as UncheckedAction<"sms:SendSms">;
/** Access unknown. */
export const SendStatusStatistics = "sms:SendStatusStatistics" as UncheckedAction<"sms:SendStatusStatistics">;
/** Access unknown. */
export const SmsPackagesStatistics = "sms:SmsPackagesStatistics" as UncheckedAction<"sms:SmsPackagesStatistics">;
