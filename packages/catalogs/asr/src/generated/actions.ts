// Generated from facts/asr.json by `npm run generate`. Do not edit.

import type { Action, UncheckedAction } from "@camwright/catalog";

/**
 * Activate an offline device licence.
 *
 * Write access (section of the CAM page). Resource level: `subUin`. Condition keys: `qcs:ip`. Restriction by IP address
 * supported.
 *
 * Sources: cloud.tencent.com/document/product/598/98096; tencentcloud.com/zh/document/product/598/57065;
 * www.tencentcloud.com/document/product/598/57065.
 */
export const ActivateAuth = "asr:ActivateAuth" as Action<"asr:ActivateAuth", "asr:subUin", "qcs:ip">;

/**
 * Turn on the ASR service.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: cloud.tencent.com/document/product/598/98096; tencentcloud.com/zh/document/product/598/57065;
 * www.tencentcloud.com/document/product/598/57065.
 */
export const ActivateService = "asr:ActivateService" as Action<"asr:ActivateService", never, "qcs:ip">;

/**
 * Stop an asynchronous stream recognition task.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const CloseAsyncRecognitionTask = "asr:CloseAsyncRecognitionTask" as UncheckedAction<"asr:CloseAsyncRecognitionTask">;

/**
 * Create a keyword list.
 *
 * Write access (section of the CAM page). Resource level: `keyWord`. Condition keys: `qcs:ip`. Restriction by IP
 * address supported.
 *
 * Disagreement: www.tencentcloud.com/document/product/598/57065 says operation level, the resource must be `*`.
 *
 * Sources: cloud.tencent.com/document/product/598/98096; www.tencentcloud.com/document/product/598/57065; npm
 * tencentcloud-sdk-nodejs@4.1.313.
 */
export const CreateAsrKeyWordLib = "asr:CreateAsrKeyWordLib" as Action<
  "asr:CreateAsrKeyWordLib",
  "asr:keyWord",
  "qcs:ip"
>;

/**
 * Open the ASR service for the account.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: cloud.tencent.com/document/product/598/98096; tencentcloud.com/zh/document/product/598/57065;
 * www.tencentcloud.com/document/product/598/57065; ASR authorizable resource types, first revision
 * (tencentyun/intlcloud-documents@a7fd859c39); ASR authorizable resource types, current revision
 * (tencentyun/intlcloud-documents).
 */
export const CreateAsrUser = "asr:CreateAsrUser" as Action<"asr:CreateAsrUser", never, "qcs:ip">;

/**
 * Create a hot-word list.
 *
 * Write access (section of the CAM page). Resource level: `vocab`. Condition keys: `qcs:ip`. Restriction by IP address
 * supported.
 *
 * Disagreement: ASR authorizable resource types, first revision (tencentyun/intlcloud-documents@a7fd859c39) says
 * operation level, the resource must be `*`.
 *
 * Disagreement: www.tencentcloud.com/document/product/598/57065 says operation level, the resource must be `*`.
 *
 * Sources: cloud.tencent.com/document/product/598/98096; tencentcloud.com/zh/document/product/598/57065;
 * www.tencentcloud.com/document/product/598/57065; ASR authorizable resource types, first revision
 * (tencentyun/intlcloud-documents@a7fd859c39); npm tencentcloud-sdk-nodejs@4.1.313; tencentcloud.com
 * document/product/1118/43351.
 */
export const CreateAsrVocab = "asr:CreateAsrVocab" as Action<"asr:CreateAsrVocab", "asr:vocab", "qcs:ip">;

/**
 * Start asynchronous recognition of an audio stream.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: www.tencentcloud.com/document/product/598/57065; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const CreateAsyncRecognitionTask = "asr:CreateAsyncRecognitionTask" as Action<
  "asr:CreateAsyncRecognitionTask",
  never,
  "qcs:ip"
>;

/**
 * Start a trial transcription of a COS recording.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: cloud.tencent.com/document/product/598/98096; tencentcloud.com/zh/document/product/598/57065.
 */
export const CreateCosRecognize = "asr:CreateCosRecognize" as Action<"asr:CreateCosRecognize", never, "qcs:ip">;

/**
 * Create a self-learning model.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Disagreement: tencentcloud.com/zh/document/product/598/57065 says resource level: `model`.
 *
 * Sources: cloud.tencent.com/document/product/598/98096; tencentcloud.com/zh/document/product/598/57065; ASR
 * authorizable resource types, first revision (tencentyun/intlcloud-documents@a7fd859c39); npm
 * tencentcloud-sdk-nodejs@4.1.313.
 */
export const CreateCustomization = "asr:CreateCustomization" as Action<"asr:CreateCustomization", never, "qcs:ip">;

/**
 * Create a self-learning model (older name).
 *
 * Write access (section of the CAM page). Resource level: `model`. Restriction by IP address not supported.
 *
 * Sources: cloud.tencent.com/document/product/598/98096; tencentcloud.com/zh/document/product/598/57065;
 * tencentcloud.com document/product/1118/43351.
 */
export const CreateModel = "asr:CreateModel" as Action<"asr:CreateModel", "asr:model", never>;

/**
 * Transcribe a recording file.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: tencentcloud.com/zh/document/product/598/57065; ASR authorizable resource types, first revision
 * (tencentyun/intlcloud-documents@a7fd859c39); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const CreateRecTask = "asr:CreateRecTask" as Action<"asr:CreateRecTask", never, "qcs:ip">;

/**
 * Create a replacement word list.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Source: cloud.tencent.com/document/product/598/98096.
 */
export const CreateReplaceText = "asr:CreateReplaceText" as Action<"asr:CreateReplaceText", never, "qcs:ip">;

/**
 * Split vocals from backing sound.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Source: cloud.tencent.com/document/product/598/98096.
 */
export const CreateVocalRemoverIsolationTask = "asr:CreateVocalRemoverIsolationTask" as Action<
  "asr:CreateVocalRemoverIsolationTask",
  never,
  "qcs:ip"
>;

/**
 * Delete a keyword list.
 *
 * Write access (section of the CAM page). Resource level: `keyWordLib`. Condition keys: `qcs:ip`. Restriction by IP
 * address supported.
 *
 * Sources: cloud.tencent.com/document/product/598/98096; npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DeleteAsrKeyWordLib = "asr:DeleteAsrKeyWordLib" as Action<
  "asr:DeleteAsrKeyWordLib",
  "asr:keyWordLib",
  "qcs:ip"
>;

/**
 * Delete a hot-word list.
 *
 * Write access (section of the CAM page). Resource level: `subUin`. Condition keys: `qcs:ip`. Restriction by IP address
 * supported.
 *
 * Disagreement: ASR authorizable resource types, first revision (tencentyun/intlcloud-documents@a7fd859c39) says
 * resource level: `vocab`.
 *
 * Sources: cloud.tencent.com/document/product/598/98096; tencentcloud.com/zh/document/product/598/57065; ASR
 * authorizable resource types, first revision (tencentyun/intlcloud-documents@a7fd859c39); npm
 * tencentcloud-sdk-nodejs@4.1.313.
 */
export const DeleteAsrVocab = "asr:DeleteAsrVocab" as Action<"asr:DeleteAsrVocab", "asr:subUin", "qcs:ip">;

/**
 * Delete a self-learning model.
 *
 * Write access (section of the CAM page). Resource level: `model`. Condition keys: `qcs:ip`. Restriction by IP address
 * supported.
 *
 * Disagreement: tencentcloud.com/zh/document/product/598/57065 says resource level: `subUin`.
 *
 * Sources: cloud.tencent.com/document/product/598/98096; tencentcloud.com/zh/document/product/598/57065; ASR
 * authorizable resource types, first revision (tencentyun/intlcloud-documents@a7fd859c39); npm
 * tencentcloud-sdk-nodejs@4.1.313.
 */
export const DeleteCustomization = "asr:DeleteCustomization" as Action<
  "asr:DeleteCustomization",
  "asr:model",
  "qcs:ip"
>;

/**
 * Delete a self-learning model (older name).
 *
 * Write access (section of the CAM page). Resource level: `model`. Restriction by IP address not supported.
 *
 * Sources: cloud.tencent.com/document/product/598/98096; tencentcloud.com/zh/document/product/598/57065.
 */
export const DeleteModel = "asr:DeleteModel" as Action<"asr:DeleteModel", "asr:model", never>;

/**
 * Delete the self-learning models of an AppId.
 *
 * Write access (section of the CAM page). Resource level: `model`. Restriction by IP address not supported.
 *
 * Sources: tencentcloud.com/zh/document/product/598/57065; ASR authorizable resource types, first revision
 * (tencentyun/intlcloud-documents@a7fd859c39).
 */
export const DeleteModelsByAppid = "asr:DeleteModelsByAppid" as Action<"asr:DeleteModelsByAppid", "asr:model", never>;

/**
 * Delete console recognition history.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Source: tencentcloud.com/zh/document/product/598/57065.
 */
export const DeleteRecognizeRecord = "asr:DeleteRecognizeRecord" as Action<
  "asr:DeleteRecognizeRecord",
  never,
  "qcs:ip"
>;

/**
 * List running stream recognition tasks.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeAsyncRecognitionTasks = "asr:DescribeAsyncRecognitionTasks" as UncheckedAction<"asr:DescribeAsyncRecognitionTasks">;

/**
 * Query resource packages.
 *
 * Read access (judged from the name). Operation level, the resource must be `*`.
 *
 * Sources: ASR authorizable resource types, first revision (tencentyun/intlcloud-documents@a7fd859c39); ASR
 * authorizable resource types, current revision (tencentyun/intlcloud-documents).
 */
export const DescribeResource = "asr:DescribeResource" as Action<"asr:DescribeResource", never, never>;

/**
 * Query usage statistics.
 *
 * Read access (judged from the name). Operation level, the resource must be `*`.
 *
 * Sources: ASR authorizable resource types, first revision (tencentyun/intlcloud-documents@a7fd859c39); ASR
 * authorizable resource types, current revision (tencentyun/intlcloud-documents).
 */
export const DescribeStatistics = "asr:DescribeStatistics" as Action<"asr:DescribeStatistics", never, never>;

/**
 * Query the result of a recording transcription.
 *
 * Read access (judged from the name). Operation level, the resource must be `*`.
 *
 * Sources: ASR authorizable resource types, first revision (tencentyun/intlcloud-documents@a7fd859c39); npm
 * tencentcloud-sdk-nodejs@4.1.313.
 */
export const DescribeTaskStatus = "asr:DescribeTaskStatus" as Action<"asr:DescribeTaskStatus", never, never>;

/**
 * Query whether the service is on.
 *
 * Read access (judged from the name). Operation level, the resource must be `*`.
 *
 * Sources: ASR authorizable resource types, first revision (tencentyun/intlcloud-documents@a7fd859c39); ASR
 * authorizable resource types, current revision (tencentyun/intlcloud-documents).
 */
export const DescribeUserStatus = "asr:DescribeUserStatus" as Action<"asr:DescribeUserStatus", never, never>;

/**
 * Download a hot-word list.
 *
 * Read access (judged from the name). Resource level: `vocab`.
 *
 * Sources: ASR authorizable resource types, first revision (tencentyun/intlcloud-documents@a7fd859c39); npm
 * tencentcloud-sdk-nodejs@4.1.313.
 */
export const DownloadAsrVocab = "asr:DownloadAsrVocab" as Action<"asr:DownloadAsrVocab", "asr:vocab", never>;

/**
 * Download the corpus of a self-learning model.
 *
 * Read access (judged from the name). Resource level: `model`.
 *
 * Sources: ASR authorizable resource types, first revision (tencentyun/intlcloud-documents@a7fd859c39); npm
 * tencentcloud-sdk-nodejs@4.1.313.
 */
export const DownloadCustomization = "asr:DownloadCustomization" as Action<
  "asr:DownloadCustomization",
  "asr:model",
  never
>;

/**
 * List keyword lists.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const GetAsrKeyWordLibList = "asr:GetAsrKeyWordLibList" as UncheckedAction<"asr:GetAsrKeyWordLibList">;

/**
 * Query one hot-word list.
 *
 * Read access (judged from the name). Resource level: `vocab`.
 *
 * Sources: ASR authorizable resource types, first revision (tencentyun/intlcloud-documents@a7fd859c39); npm
 * tencentcloud-sdk-nodejs@4.1.313.
 */
export const GetAsrVocab = "asr:GetAsrVocab" as Action<"asr:GetAsrVocab", "asr:vocab", never>;

/**
 * List hot-word lists.
 *
 * List access (judged from the name). Resource level: `vocab`.
 *
 * Sources: ASR authorizable resource types, first revision (tencentyun/intlcloud-documents@a7fd859c39); npm
 * tencentcloud-sdk-nodejs@4.1.313.
 */
export const GetAsrVocabList = "asr:GetAsrVocabList" as Action<"asr:GetAsrVocabList", "asr:vocab", never>;

/**
 * List self-learning models.
 *
 * List access (judged from the name). Resource level: `model`.
 *
 * Sources: ASR authorizable resource types, first revision (tencentyun/intlcloud-documents@a7fd859c39); npm
 * tencentcloud-sdk-nodejs@4.1.313.
 */
export const GetCustomizationList = "asr:GetCustomizationList" as Action<
  "asr:GetCustomizationList",
  "asr:model",
  never
>;

/**
 * Query one self-learning model.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const GetModelInfo = "asr:GetModelInfo" as UncheckedAction<"asr:GetModelInfo">;

/**
 * Query usage per day.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const GetUsageByDate = "asr:GetUsageByDate" as UncheckedAction<"asr:GetUsageByDate">;

/**
 * Call console features of the offline and online SDK.
 *
 * Write access (section of the CAM page). Resource level: `subUin`. Condition keys: `qcs:ip`. Restriction by IP address
 * supported.
 *
 * Source: tencentcloud.com/zh/document/product/598/57065.
 */
export const InvokeSDKFunction = "asr:InvokeSDKFunction" as Action<"asr:InvokeSDKFunction", "asr:subUin", "qcs:ip">;

/**
 * Update a self-learning model.
 *
 * Write access (section of the CAM page). Resource level: `model`. Condition keys: `qcs:ip`. Restriction by IP address
 * supported.
 *
 * Disagreement: tencentcloud.com/zh/document/product/598/57065 says resource level: `subUin`.
 *
 * Sources: tencentcloud.com/zh/document/product/598/57065; ASR authorizable resource types, first revision
 * (tencentyun/intlcloud-documents@a7fd859c39); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ModifyCustomization = "asr:ModifyCustomization" as Action<
  "asr:ModifyCustomization",
  "asr:model",
  "qcs:ip"
>;

/**
 * Bring a self-learning model online or offline.
 *
 * Write access (section of the CAM page). Resource level: `model`. Condition keys: `qcs:ip`. Restriction by IP address
 * supported.
 *
 * Sources: tencentcloud.com/zh/document/product/598/57065; ASR authorizable resource types, first revision
 * (tencentyun/intlcloud-documents@a7fd859c39); npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const ModifyCustomizationState = "asr:ModifyCustomizationState" as Action<
  "asr:ModifyCustomizationState",
  "asr:model",
  "qcs:ip"
>;

/**
 * Update a self-learning model (older name).
 *
 * Write access (section of the CAM page). Resource level: `model`. Restriction by IP address not supported.
 *
 * Source: tencentcloud.com/zh/document/product/598/57065.
 */
export const ModifyModel = "asr:ModifyModel" as Action<"asr:ModifyModel", "asr:model", never>;

/**
 * Change self-learning model state (older name).
 *
 * Write access (section of the CAM page). Resource level: `model`. Restriction by IP address not supported.
 *
 * Source: tencentcloud.com/zh/document/product/598/57065.
 */
export const ModifyModelState = "asr:ModifyModelState" as Action<"asr:ModifyModelState", "asr:model", never>;

/**
 * Transcribe speech in real time.
 *
 * Read access (judged from the name). Operation level, the resource must be `*`.
 *
 * Sources: ASR authorizable resource types, first revision (tencentyun/intlcloud-documents@a7fd859c39); ASR
 * authorizable resource types, current revision (tencentyun/intlcloud-documents).
 */
export const RealtimeRecognition = "asr:RealtimeRecognition" as Action<"asr:RealtimeRecognition", never, never>;

/**
 * Transcribe a short clip of up to 60 seconds.
 *
 * Read access (judged from the name). Operation level, the resource must be `*`.
 *
 * Sources: ASR authorizable resource types, first revision (tencentyun/intlcloud-documents@a7fd859c39); npm
 * tencentcloud-sdk-nodejs@4.1.313.
 */
export const SentenceRecognition = "asr:SentenceRecognition" as Action<"asr:SentenceRecognition", never, never>;

/**
 * Switch pay-as-you-go billing.
 *
 * Write access (section of the CAM page). Granularity not documented.
 *
 * Source: tencentcloud.com/zh/document/product/598/57065.
 */
export const SetPayMode = "asr:SetPayMode" as UncheckedAction<"asr:SetPayMode">;

/**
 * Set or clear the default hot-word list.
 *
 * Write access (judged from the name). Resource level: `vocab`.
 *
 * Sources: ASR authorizable resource types, first revision (tencentyun/intlcloud-documents@a7fd859c39); npm
 * tencentcloud-sdk-nodejs@4.1.313.
 */
export const SetVocabState = "asr:SetVocabState" as Action<"asr:SetVocabState", "asr:vocab", never>;

/**
 * Transcribe speech in real time, global service.
 *
 * Read access (judged from the name). Operation level, the resource must be `*`.
 *
 * Sources: ASR authorizable resource types, first revision (tencentyun/intlcloud-documents@a7fd859c39); ASR
 * authorizable resource types, current revision (tencentyun/intlcloud-documents).
 */
export const StartStreamTranscription = "asr:StartStreamTranscription" as Action<
  "asr:StartStreamTranscription",
  never,
  never
>;

/**
 * Update a keyword list.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const UpdateAsrKeyWordLib = "asr:UpdateAsrKeyWordLib" as UncheckedAction<"asr:UpdateAsrKeyWordLib">;

/**
 * Update a hot-word list.
 *
 * Write access (judged from the name). Resource level: `vocab`.
 *
 * Sources: ASR authorizable resource types, first revision (tencentyun/intlcloud-documents@a7fd859c39); npm
 * tencentcloud-sdk-nodejs@4.1.313.
 */
export const UpdateAsrVocab = "asr:UpdateAsrVocab" as Action<"asr:UpdateAsrVocab", "asr:vocab", never>;

/**
 * Score how alike two voices are.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const VoicePrintCompare = "asr:VoicePrintCompare" as UncheckedAction<"asr:VoicePrintCompare">;

/**
 * Count registered speakers.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const VoicePrintCount = "asr:VoicePrintCount" as UncheckedAction<"asr:VoicePrintCount">;

/**
 * Delete a registered speaker.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const VoicePrintDelete = "asr:VoicePrintDelete" as UncheckedAction<"asr:VoicePrintDelete">;

/**
 * Register a speaker.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const VoicePrintEnroll = "asr:VoicePrintEnroll" as UncheckedAction<"asr:VoicePrintEnroll">;

/**
 * List speaker groups.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const VoicePrintGroupList = "asr:VoicePrintGroupList" as UncheckedAction<"asr:VoicePrintGroupList">;

/**
 * Match a voice against a speaker group.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const VoicePrintGroupVerify = "asr:VoicePrintGroupVerify" as UncheckedAction<"asr:VoicePrintGroupVerify">;

/**
 * Replace the audio of a registered speaker.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const VoicePrintUpdate = "asr:VoicePrintUpdate" as UncheckedAction<"asr:VoicePrintUpdate">;

/**
 * Match a voice against one speaker.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: npm tencentcloud-sdk-nodejs@4.1.313.
 */
export const VoicePrintVerify = "asr:VoicePrintVerify" as UncheckedAction<"asr:VoicePrintVerify">;
