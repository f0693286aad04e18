// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { SdkCatalog } from "../../sdk-catalog.js";

/** What the SDK says about the service `hunyuan`. */
export const catalog: SdkCatalog = {
  service: "hunyuan",
  apiVersions: ["2023-09-01"],
  catalogVersion: "4.1.313",
  catalogDate: "2026-09-15",
  granularity: "unknown",
  byName: {
    list: ["hunyuan:GetThreadMessageList", "hunyuan:ListGlossary", "hunyuan:ListGlossaryEntry"],
    read: [
      "hunyuan:GetEmbedding",
      "hunyuan:GetThread",
      "hunyuan:GetThreadMessage",
      "hunyuan:GetTokenCount",
      "hunyuan:QueryHunyuanImageChatJob",
      "hunyuan:QueryHunyuanImageJob",
    ],
    write: [
      "hunyuan:ActivateService",
      "hunyuan:CreateGlossary",
      "hunyuan:CreateGlossaryEntry",
      "hunyuan:CreateThread",
      "hunyuan:DeleteGlossary",
      "hunyuan:DeleteGlossaryEntry",
      "hunyuan:SetPayMode",
      "hunyuan:UpdateGlossaryEntry",
    ],
    unknown: [
      "hunyuan:ChatCompletions",
      "hunyuan:ChatTranslations",
      "hunyuan:FilesDeletions",
      "hunyuan:FilesList",
      "hunyuan:FilesUploads",
      "hunyuan:GroupChatCompletions",
      "hunyuan:ImageQuestion",
      "hunyuan:RunThread",
      "hunyuan:SubmitHunyuanImageChatJob",
      "hunyuan:SubmitHunyuanImageJob",
      "hunyuan:TextToImageLite",
    ],
  },
};
