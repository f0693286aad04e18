// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const ActivateService = "hunyuan:ActivateService" as Action<"hunyuan:ActivateService", UnknownKind, never>;
/** Access unknown. */
export const ChatCompletions = "hunyuan:ChatCompletions" as Action<"hunyuan:ChatCompletions", UnknownKind, never>;
/** Access unknown. */
export const ChatTranslations = "hunyuan:ChatTranslations" as Action<"hunyuan:ChatTranslations", UnknownKind, never>;
/** Write access by its name. */
export const CreateGlossary = "hunyuan:CreateGlossary" as Action<"hunyuan:CreateGlossary", UnknownKind, never>;
/** Write access by its name. */
export const CreateGlossaryEntry = "hunyuan:CreateGlossaryEntry" as Action<"hunyuan:CreateGlossaryEntry", UnknownKind, never>;
/** Write access by its name. */
export const CreateThread = "hunyuan:CreateThread" as Action<"hunyuan:CreateThread", UnknownKind, never>;
/** Write access by its name. */
export const DeleteGlossary = "hunyuan:DeleteGlossary" as Action<"hunyuan:DeleteGlossary", UnknownKind, never>;
/** Write access by its name. */
export const DeleteGlossaryEntry = "hunyuan:DeleteGlossaryEntry" as Action<"hunyuan:DeleteGlossaryEntry", UnknownKind, never>;
/** Access unknown. */
export const FilesDeletions = "hunyuan:FilesDeletions" as Action<"hunyuan:FilesDeletions", UnknownKind, never>;
/** Access unknown. */
export const FilesList = "hunyuan:FilesList" as Action<"hunyuan:FilesList", UnknownKind, never>;
/** Access unknown. */
export const FilesUploads = "hunyuan:FilesUploads" as Action<"hunyuan:FilesUploads", UnknownKind, never>;
/** Read access by its name. */
export const GetEmbedding = "hunyuan:GetEmbedding" as Action<"hunyuan:GetEmbedding", UnknownKind, never>;
/** Read access by its name. */
export const GetThread = "hunyuan:GetThread" as Action<"hunyuan:GetThread", UnknownKind, never>;
/** Read access by its name. */
export const GetThreadMessage = "hunyuan:GetThreadMessage" as Action<"hunyuan:GetThreadMessage", UnknownKind, never>;
/** List access by its name. */
export const GetThreadMessageList = "hunyuan:GetThreadMessageList" as Action<"hunyuan:GetThreadMessageList", UnknownKind, never>;
/** Read access by its name. */
export const GetTokenCount = "hunyuan:GetTokenCount" as Action<"hunyuan:GetTokenCount", UnknownKind, never>;
/** Access unknown. */
export const GroupChatCompletions = "hunyuan:GroupChatCompletions" as Action<"hunyuan:GroupChatCompletions", UnknownKind, never>;
/** Access unknown. */
export const ImageQuestion = "hunyuan:ImageQuestion" as Action<"hunyuan:ImageQuestion", UnknownKind, never>;
/** List access by its name. */
export const ListGlossary = "hunyuan:ListGlossary" as Action<"hunyuan:ListGlossary", UnknownKind, never>;
/** List access by its name. */
export const ListGlossaryEntry = "hunyuan:ListGlossaryEntry" as Action<"hunyuan:ListGlossaryEntry", UnknownKind, never>;
/** Read access by its name. */
export const QueryHunyuanImageChatJob = "hunyuan:QueryHunyuanImageChatJob" as Action<"hunyuan:QueryHunyuanImageChatJob", UnknownKind, never>;
/** Read access by its name. */
export const QueryHunyuanImageJob = "hunyuan:QueryHunyuanImageJob" as Action<"hunyuan:QueryHunyuanImageJob", UnknownKind, never>;
/** Access unknown. */
export const RunThread = "hunyuan:RunThread" as Action<"hunyuan:RunThread", UnknownKind, never>;
/** Write access by its name. */
export const SetPayMode = "hunyuan:SetPayMode" as Action<"hunyuan:SetPayMode", UnknownKind, never>;
/** Access unknown. */
export const SubmitHunyuanImageChatJob = "hunyuan:SubmitHunyuanImageChatJob" as Action<"hunyuan:SubmitHunyuanImageChatJob", UnknownKind, never>;
/** Access unknown. */
export const SubmitHunyuanImageJob = "hunyuan:SubmitHunyuanImageJob" as Action<"hunyuan:SubmitHunyuanImageJob", UnknownKind, never>;
/** Access unknown. */
export const TextToImageLite = "hunyuan:TextToImageLite" as Action<"hunyuan:TextToImageLite", UnknownKind, never>;
/** Write access by its name. */
export const UpdateGlossaryEntry = "hunyuan:UpdateGlossaryEntry" as Action<"hunyuan:UpdateGlossaryEntry", UnknownKind, never>;
