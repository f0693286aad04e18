// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const ActivateService = "hunyuan:ActivateService" as UncheckedAction<"hunyuan:ActivateService">;
/** Access unknown. */
export const ChatCompletions = "hunyuan:ChatCompletions" as UncheckedAction<"hunyuan:ChatCompletions">;
/** Access unknown. */
export const ChatTranslations = "hunyuan:ChatTranslations" as UncheckedAction<"hunyuan:ChatTranslations">;
/** Write access by its name. */
export const CreateGlossary = "hunyuan:CreateGlossary" as UncheckedAction<"hunyuan:CreateGlossary">;
/** Write access by its name. */
export const CreateGlossaryEntry = "hunyuan:CreateGlossaryEntry" as UncheckedAction<"hunyuan:CreateGlossaryEntry">;
/** Write access by its name. */
export const CreateThread = "hunyuan:CreateThread" as UncheckedAction<"hunyuan:CreateThread">;
/** Write access by its name. */
export const DeleteGlossary = "hunyuan:DeleteGlossary" as UncheckedAction<"hunyuan:DeleteGlossary">;
/** Write access by its name. */
export const DeleteGlossaryEntry = "hunyuan:DeleteGlossaryEntry" as UncheckedAction<"hunyuan:DeleteGlossaryEntry">;
/** Access unknown. */
export const FilesDeletions = "hunyuan:FilesDeletions" as UncheckedAction<"hunyuan:FilesDeletions">;
/** Access unknown. */
export const FilesList = "hunyuan:FilesList" as UncheckedAction<"hunyuan:FilesList">;
/** Access unknown. */
export const FilesUploads = "hunyuan:FilesUploads" as UncheckedAction<"hunyuan:FilesUploads">;
/** Read access by its name. */
export const GetEmbedding = "hunyuan:GetEmbedding" as UncheckedAction<"hunyuan:GetEmbedding">;
/** Read access by its name. */
export const GetThread = "hunyuan:GetThread" as UncheckedAction<"hunyuan:GetThread">;
/** Read access by its name. */
export const GetThreadMessage = "hunyuan:GetThreadMessage" as UncheckedAction<"hunyuan:GetThreadMessage">;
/** List access by its name. */
export const GetThreadMessageList = "hunyuan:GetThreadMessageList" as UncheckedAction<"hunyuan:GetThreadMessageList">;
/** Read access by its name. */
export const GetTokenCount = "hunyuan:GetTokenCount" as UncheckedAction<"hunyuan:GetTokenCount">;
/** Access unknown. */
export const GroupChatCompletions = "hunyuan:GroupChatCompletions" as UncheckedAction<"hunyuan:GroupChatCompletions">;
/** Access unknown. */
export const ImageQuestion = "hunyuan:ImageQuestion" as UncheckedAction<"hunyuan:ImageQuestion">;
/** List access by its name. */
export const ListGlossary = "hunyuan:ListGlossary" as UncheckedAction<"hunyuan:ListGlossary">;
/** List access by its name. */
export const ListGlossaryEntry = "hunyuan:ListGlossaryEntry" as UncheckedAction<"hunyuan:ListGlossaryEntry">;
/** Read access by its name. */
export const QueryHunyuanImageChatJob = "hunyuan:QueryHunyuanImageChatJob" as UncheckedAction<"hunyuan:QueryHunyuanImageChatJob">;
/** Read access by its name. */
export const QueryHunyuanImageJob = "hunyuan:QueryHunyuanImageJob" as UncheckedAction<"hunyuan:QueryHunyuanImageJob">;
/** Access unknown. */
export const RunThread = "hunyuan:RunThread" as UncheckedAction<"hunyuan:RunThread">;
/** Write access by its name. */
export const SetPayMode = "hunyuan:SetPayMode" as UncheckedAction<"hunyuan:SetPayMode">;
/** Access unknown. */
export const SubmitHunyuanImageChatJob = "hunyuan:SubmitHunyuanImageChatJob" as UncheckedAction<"hunyuan:SubmitHunyuanImageChatJob">;
/** Access unknown. */
export const SubmitHunyuanImageJob = "hunyuan:SubmitHunyuanImageJob" as UncheckedAction<"hunyuan:SubmitHunyuanImageJob">;
/** Access unknown. */
export const TextToImageLite = "hunyuan:TextToImageLite" as UncheckedAction<"hunyuan:TextToImageLite">;
/** Write access by its name. */
export const UpdateGlossaryEntry = "hunyuan:UpdateGlossaryEntry" as UncheckedAction<"hunyuan:UpdateGlossaryEntry">;
