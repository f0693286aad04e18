// Generated from facts/asr.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/**
 * Activate an offline device licence.
 *
 * Write access (section of the CAM page). Resource level: `subUin`. Condition keys: `qcs:ip`. Restriction by IP address
 * supported.
 *
 * Sources: CAM-enabled API: ASR, China site (cloud.tencent.com/document/product/598/98096); CAM-enabled API: ASR,
 * international site in Chinese (tencentcloud.com/zh/document/product/598/57065); CAM-enabled API: ASR, international
 * site (www.tencentcloud.com/document/product/598/57065).
 */
export const ActivateAuth = "asr:ActivateAuth" as Action<"asr:ActivateAuth", "asr:subUin", "qcs:ip">;

/**
 * Turn on the ASR service.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: CAM-enabled API: ASR, China site (cloud.tencent.com/document/product/598/98096); CAM-enabled API: ASR,
 * international site in Chinese (tencentcloud.com/zh/document/product/598/57065); CAM-enabled API: ASR, international
 * site (www.tencentcloud.com/document/product/598/57065).
 */
export const ActivateService = "asr:ActivateService" as Action<"asr:ActivateService", never, "qcs:ip">;

/**
 * Stop an asynchronous stream recognition task.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, asr v20190614 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/asr/v20190614/asr_client.d.ts).
 */
export const CloseAsyncRecognitionTask = "asr:CloseAsyncRecognitionTask" as Action<
  "asr:CloseAsyncRecognitionTask",
  UnknownKind,
  never
>;

/**
 * Create a keyword list.
 *
 * Write access (section of the CAM page). Resource level: `keyWord`. Condition keys: `qcs:ip`. Restriction by IP
 * address supported.
 *
 * Disagreement: CAM-enabled API: ASR, international site (www.tencentcloud.com/document/product/598/57065) says
 * operation level, the resource must be `*`.
 *
 * Sources: CAM-enabled API: ASR, China site (cloud.tencent.com/document/product/598/98096); CAM-enabled API: ASR,
 * international site (www.tencentcloud.com/document/product/598/57065); Tencent Cloud SDK for Node.js, asr v20190614
 * client (npm tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/asr/v20190614/asr_client.d.ts).
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
 * Sources: CAM-enabled API: ASR, China site (cloud.tencent.com/document/product/598/98096); CAM-enabled API: ASR,
 * international site in Chinese (tencentcloud.com/zh/document/product/598/57065); CAM-enabled API: ASR, international
 * site (www.tencentcloud.com/document/product/598/57065); ASR authorizable resource types, first revision
 * (tencentyun/intlcloud-documents@a7fd859c39 yehe_doc/人工智能/语音识别/产品简介/访问管理/可授权资源类型_intl_en.md); ASR authorizable
 * resource types, current revision (tencentyun/intlcloud-documents yehe_doc/人工智能/语音识别/产品简介/访问管理/可授权资源类型_intl_en.md).
 */
export const CreateAsrUser = "asr:CreateAsrUser" as Action<"asr:CreateAsrUser", never, "qcs:ip">;

/**
 * Create a hot-word list.
 *
 * Write access (section of the CAM page). Resource level: `vocab`. Condition keys: `qcs:ip`. Restriction by IP address
 * supported.
 *
 * Disagreement: ASR authorizable resource types, first revision (tencentyun/intlcloud-documents@a7fd859c39
 * yehe_doc/人工智能/语音识别/产品简介/访问管理/可授权资源类型_intl_en.md) says operation level, the resource must be `*`.
 *
 * Disagreement: CAM-enabled API: ASR, international site (www.tencentcloud.com/document/product/598/57065) says
 * operation level, the resource must be `*`.
 *
 * Sources: CAM-enabled API: ASR, China site (cloud.tencent.com/document/product/598/98096); CAM-enabled API: ASR,
 * international site in Chinese (tencentcloud.com/zh/document/product/598/57065); CAM-enabled API: ASR, international
 * site (www.tencentcloud.com/document/product/598/57065); ASR authorizable resource types, first revision
 * (tencentyun/intlcloud-documents@a7fd859c39 yehe_doc/人工智能/语音识别/产品简介/访问管理/可授权资源类型_intl_en.md); Tencent Cloud SDK for
 * Node.js, asr v20190614 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/asr/v20190614/asr_client.d.ts); ASR authorization policy syntax document (tencentcloud.com
 * document/product/1118/43351).
 */
export const CreateAsrVocab = "asr:CreateAsrVocab" as Action<"asr:CreateAsrVocab", "asr:vocab", "qcs:ip">;

/**
 * Start asynchronous recognition of an audio stream.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: CAM-enabled API: ASR, international site (www.tencentcloud.com/document/product/598/57065); Tencent Cloud
 * SDK for Node.js, asr v20190614 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/asr/v20190614/asr_client.d.ts).
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
 * Sources: CAM-enabled API: ASR, China site (cloud.tencent.com/document/product/598/98096); CAM-enabled API: ASR,
 * international site in Chinese (tencentcloud.com/zh/document/product/598/57065).
 */
export const CreateCosRecognize = "asr:CreateCosRecognize" as Action<"asr:CreateCosRecognize", never, "qcs:ip">;

/**
 * Create a self-learning model.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Disagreement: CAM-enabled API: ASR, international site in Chinese (tencentcloud.com/zh/document/product/598/57065)
 * says resource level: `model`.
 *
 * Sources: CAM-enabled API: ASR, China site (cloud.tencent.com/document/product/598/98096); CAM-enabled API: ASR,
 * international site in Chinese (tencentcloud.com/zh/document/product/598/57065); ASR authorizable resource types,
 * first revision (tencentyun/intlcloud-documents@a7fd859c39 yehe_doc/人工智能/语音识别/产品简介/访问管理/可授权资源类型_intl_en.md); Tencent
 * Cloud SDK for Node.js, asr v20190614 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/asr/v20190614/asr_client.d.ts).
 */
export const CreateCustomization = "asr:CreateCustomization" as Action<"asr:CreateCustomization", never, "qcs:ip">;

/**
 * Create a self-learning model (older name).
 *
 * Write access (section of the CAM page). Resource level: `model`. Restriction by IP address not supported.
 *
 * Sources: CAM-enabled API: ASR, China site (cloud.tencent.com/document/product/598/98096); CAM-enabled API: ASR,
 * international site in Chinese (tencentcloud.com/zh/document/product/598/57065); ASR authorization policy syntax
 * document (tencentcloud.com document/product/1118/43351).
 */
export const CreateModel = "asr:CreateModel" as Action<"asr:CreateModel", "asr:model", never>;

/**
 * Transcribe a recording file.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Sources: CAM-enabled API: ASR, international site in Chinese (tencentcloud.com/zh/document/product/598/57065); ASR
 * authorizable resource types, first revision (tencentyun/intlcloud-documents@a7fd859c39
 * yehe_doc/人工智能/语音识别/产品简介/访问管理/可授权资源类型_intl_en.md); Tencent Cloud SDK for Node.js, asr v20190614 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/asr/v20190614/asr_client.d.ts).
 */
export const CreateRecTask = "asr:CreateRecTask" as Action<"asr:CreateRecTask", never, "qcs:ip">;

/**
 * Create a replacement word list.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Source: CAM-enabled API: ASR, China site (cloud.tencent.com/document/product/598/98096).
 */
export const CreateReplaceText = "asr:CreateReplaceText" as Action<"asr:CreateReplaceText", never, "qcs:ip">;

/**
 * Split vocals from backing sound.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Source: CAM-enabled API: ASR, China site (cloud.tencent.com/document/product/598/98096).
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
 * Sources: CAM-enabled API: ASR, China site (cloud.tencent.com/document/product/598/98096); Tencent Cloud SDK for
 * Node.js, asr v20190614 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/asr/v20190614/asr_client.d.ts).
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
 * Disagreement: ASR authorizable resource types, first revision (tencentyun/intlcloud-documents@a7fd859c39
 * yehe_doc/人工智能/语音识别/产品简介/访问管理/可授权资源类型_intl_en.md) says resource level: `vocab`.
 *
 * Sources: CAM-enabled API: ASR, China site (cloud.tencent.com/document/product/598/98096); CAM-enabled API: ASR,
 * international site in Chinese (tencentcloud.com/zh/document/product/598/57065); ASR authorizable resource types,
 * first revision (tencentyun/intlcloud-documents@a7fd859c39 yehe_doc/人工智能/语音识别/产品简介/访问管理/可授权资源类型_intl_en.md); Tencent
 * Cloud SDK for Node.js, asr v20190614 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/asr/v20190614/asr_client.d.ts).
 */
export const DeleteAsrVocab = "asr:DeleteAsrVocab" as Action<"asr:DeleteAsrVocab", "asr:subUin", "qcs:ip">;

/**
 * Delete a self-learning model.
 *
 * Write access (section of the CAM page). Resource level: `model`. Condition keys: `qcs:ip`. Restriction by IP address
 * supported.
 *
 * Disagreement: CAM-enabled API: ASR, international site in Chinese (tencentcloud.com/zh/document/product/598/57065)
 * says resource level: `subUin`.
 *
 * Sources: CAM-enabled API: ASR, China site (cloud.tencent.com/document/product/598/98096); CAM-enabled API: ASR,
 * international site in Chinese (tencentcloud.com/zh/document/product/598/57065); ASR authorizable resource types,
 * first revision (tencentyun/intlcloud-documents@a7fd859c39 yehe_doc/人工智能/语音识别/产品简介/访问管理/可授权资源类型_intl_en.md); Tencent
 * Cloud SDK for Node.js, asr v20190614 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/asr/v20190614/asr_client.d.ts).
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
 * Sources: CAM-enabled API: ASR, China site (cloud.tencent.com/document/product/598/98096); CAM-enabled API: ASR,
 * international site in Chinese (tencentcloud.com/zh/document/product/598/57065).
 */
export const DeleteModel = "asr:DeleteModel" as Action<"asr:DeleteModel", "asr:model", never>;

/**
 * Delete the self-learning models of an AppId.
 *
 * Write access (section of the CAM page). Resource level: `model`. Restriction by IP address not supported.
 *
 * Sources: CAM-enabled API: ASR, international site in Chinese (tencentcloud.com/zh/document/product/598/57065); ASR
 * authorizable resource types, first revision (tencentyun/intlcloud-documents@a7fd859c39
 * yehe_doc/人工智能/语音识别/产品简介/访问管理/可授权资源类型_intl_en.md).
 */
export const DeleteModelsByAppid = "asr:DeleteModelsByAppid" as Action<"asr:DeleteModelsByAppid", "asr:model", never>;

/**
 * Delete console recognition history.
 *
 * Write access (section of the CAM page). Operation level, the resource must be `*`. Condition keys: `qcs:ip`.
 * Restriction by IP address supported.
 *
 * Source: CAM-enabled API: ASR, international site in Chinese (tencentcloud.com/zh/document/product/598/57065).
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
 * Source: Tencent Cloud SDK for Node.js, asr v20190614 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/asr/v20190614/asr_client.d.ts).
 */
export const DescribeAsyncRecognitionTasks = "asr:DescribeAsyncRecognitionTasks" as Action<
  "asr:DescribeAsyncRecognitionTasks",
  UnknownKind,
  never
>;

/**
 * Query resource packages.
 *
 * Read access (judged from the name). Operation level, the resource must be `*`.
 *
 * Sources: ASR authorizable resource types, first revision (tencentyun/intlcloud-documents@a7fd859c39
 * yehe_doc/人工智能/语音识别/产品简介/访问管理/可授权资源类型_intl_en.md); ASR authorizable resource types, current revision
 * (tencentyun/intlcloud-documents yehe_doc/人工智能/语音识别/产品简介/访问管理/可授权资源类型_intl_en.md).
 */
export const DescribeResource = "asr:DescribeResource" as Action<"asr:DescribeResource", never, never>;

/**
 * Query usage statistics.
 *
 * Read access (judged from the name). Operation level, the resource must be `*`.
 *
 * Sources: ASR authorizable resource types, first revision (tencentyun/intlcloud-documents@a7fd859c39
 * yehe_doc/人工智能/语音识别/产品简介/访问管理/可授权资源类型_intl_en.md); ASR authorizable resource types, current revision
 * (tencentyun/intlcloud-documents yehe_doc/人工智能/语音识别/产品简介/访问管理/可授权资源类型_intl_en.md).
 */
export const DescribeStatistics = "asr:DescribeStatistics" as Action<"asr:DescribeStatistics", never, never>;

/**
 * Query the result of a recording transcription.
 *
 * Read access (judged from the name). Operation level, the resource must be `*`.
 *
 * Sources: ASR authorizable resource types, first revision (tencentyun/intlcloud-documents@a7fd859c39
 * yehe_doc/人工智能/语音识别/产品简介/访问管理/可授权资源类型_intl_en.md); Tencent Cloud SDK for Node.js, asr v20190614 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/asr/v20190614/asr_client.d.ts).
 */
export const DescribeTaskStatus = "asr:DescribeTaskStatus" as Action<"asr:DescribeTaskStatus", never, never>;

/**
 * Query whether the service is on.
 *
 * Read access (judged from the name). Operation level, the resource must be `*`.
 *
 * Sources: ASR authorizable resource types, first revision (tencentyun/intlcloud-documents@a7fd859c39
 * yehe_doc/人工智能/语音识别/产品简介/访问管理/可授权资源类型_intl_en.md); ASR authorizable resource types, current revision
 * (tencentyun/intlcloud-documents yehe_doc/人工智能/语音识别/产品简介/访问管理/可授权资源类型_intl_en.md).
 */
export const DescribeUserStatus = "asr:DescribeUserStatus" as Action<"asr:DescribeUserStatus", never, never>;

/**
 * Download a hot-word list.
 *
 * Read access (judged from the name). Resource level: `vocab`.
 *
 * Sources: ASR authorizable resource types, first revision (tencentyun/intlcloud-documents@a7fd859c39
 * yehe_doc/人工智能/语音识别/产品简介/访问管理/可授权资源类型_intl_en.md); Tencent Cloud SDK for Node.js, asr v20190614 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/asr/v20190614/asr_client.d.ts).
 */
export const DownloadAsrVocab = "asr:DownloadAsrVocab" as Action<"asr:DownloadAsrVocab", "asr:vocab", never>;

/**
 * Download the corpus of a self-learning model.
 *
 * Read access (judged from the name). Resource level: `model`.
 *
 * Sources: ASR authorizable resource types, first revision (tencentyun/intlcloud-documents@a7fd859c39
 * yehe_doc/人工智能/语音识别/产品简介/访问管理/可授权资源类型_intl_en.md); Tencent Cloud SDK for Node.js, asr v20190614 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/asr/v20190614/asr_client.d.ts).
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
 * Source: Tencent Cloud SDK for Node.js, asr v20190614 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/asr/v20190614/asr_client.d.ts).
 */
export const GetAsrKeyWordLibList = "asr:GetAsrKeyWordLibList" as Action<
  "asr:GetAsrKeyWordLibList",
  UnknownKind,
  never
>;

/**
 * Query one hot-word list.
 *
 * Read access (judged from the name). Resource level: `vocab`.
 *
 * Sources: ASR authorizable resource types, first revision (tencentyun/intlcloud-documents@a7fd859c39
 * yehe_doc/人工智能/语音识别/产品简介/访问管理/可授权资源类型_intl_en.md); Tencent Cloud SDK for Node.js, asr v20190614 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/asr/v20190614/asr_client.d.ts).
 */
export const GetAsrVocab = "asr:GetAsrVocab" as Action<"asr:GetAsrVocab", "asr:vocab", never>;

/**
 * List hot-word lists.
 *
 * List access (judged from the name). Resource level: `vocab`.
 *
 * Sources: ASR authorizable resource types, first revision (tencentyun/intlcloud-documents@a7fd859c39
 * yehe_doc/人工智能/语音识别/产品简介/访问管理/可授权资源类型_intl_en.md); Tencent Cloud SDK for Node.js, asr v20190614 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/asr/v20190614/asr_client.d.ts).
 */
export const GetAsrVocabList = "asr:GetAsrVocabList" as Action<"asr:GetAsrVocabList", "asr:vocab", never>;

/**
 * List self-learning models.
 *
 * List access (judged from the name). Resource level: `model`.
 *
 * Sources: ASR authorizable resource types, first revision (tencentyun/intlcloud-documents@a7fd859c39
 * yehe_doc/人工智能/语音识别/产品简介/访问管理/可授权资源类型_intl_en.md); Tencent Cloud SDK for Node.js, asr v20190614 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/asr/v20190614/asr_client.d.ts).
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
 * Source: Tencent Cloud SDK for Node.js, asr v20190614 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/asr/v20190614/asr_client.d.ts).
 */
export const GetModelInfo = "asr:GetModelInfo" as Action<"asr:GetModelInfo", UnknownKind, never>;

/**
 * Query usage per day.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, asr v20190614 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/asr/v20190614/asr_client.d.ts).
 */
export const GetUsageByDate = "asr:GetUsageByDate" as Action<"asr:GetUsageByDate", UnknownKind, never>;

/**
 * Call console features of the offline and online SDK.
 *
 * Write access (section of the CAM page). Resource level: `subUin`. Condition keys: `qcs:ip`. Restriction by IP address
 * supported.
 *
 * Source: CAM-enabled API: ASR, international site in Chinese (tencentcloud.com/zh/document/product/598/57065).
 */
export const InvokeSDKFunction = "asr:InvokeSDKFunction" as Action<"asr:InvokeSDKFunction", "asr:subUin", "qcs:ip">;

/**
 * Update a self-learning model.
 *
 * Write access (section of the CAM page). Resource level: `model`. Condition keys: `qcs:ip`. Restriction by IP address
 * supported.
 *
 * Disagreement: CAM-enabled API: ASR, international site in Chinese (tencentcloud.com/zh/document/product/598/57065)
 * says resource level: `subUin`.
 *
 * Sources: CAM-enabled API: ASR, international site in Chinese (tencentcloud.com/zh/document/product/598/57065); ASR
 * authorizable resource types, first revision (tencentyun/intlcloud-documents@a7fd859c39
 * yehe_doc/人工智能/语音识别/产品简介/访问管理/可授权资源类型_intl_en.md); Tencent Cloud SDK for Node.js, asr v20190614 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/asr/v20190614/asr_client.d.ts).
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
 * Sources: CAM-enabled API: ASR, international site in Chinese (tencentcloud.com/zh/document/product/598/57065); ASR
 * authorizable resource types, first revision (tencentyun/intlcloud-documents@a7fd859c39
 * yehe_doc/人工智能/语音识别/产品简介/访问管理/可授权资源类型_intl_en.md); Tencent Cloud SDK for Node.js, asr v20190614 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/asr/v20190614/asr_client.d.ts).
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
 * Source: CAM-enabled API: ASR, international site in Chinese (tencentcloud.com/zh/document/product/598/57065).
 */
export const ModifyModel = "asr:ModifyModel" as Action<"asr:ModifyModel", "asr:model", never>;

/**
 * Change self-learning model state (older name).
 *
 * Write access (section of the CAM page). Resource level: `model`. Restriction by IP address not supported.
 *
 * Source: CAM-enabled API: ASR, international site in Chinese (tencentcloud.com/zh/document/product/598/57065).
 */
export const ModifyModelState = "asr:ModifyModelState" as Action<"asr:ModifyModelState", "asr:model", never>;

/**
 * Transcribe speech in real time.
 *
 * Read access (judged from the name). Operation level, the resource must be `*`.
 *
 * Sources: ASR authorizable resource types, first revision (tencentyun/intlcloud-documents@a7fd859c39
 * yehe_doc/人工智能/语音识别/产品简介/访问管理/可授权资源类型_intl_en.md); ASR authorizable resource types, current revision
 * (tencentyun/intlcloud-documents yehe_doc/人工智能/语音识别/产品简介/访问管理/可授权资源类型_intl_en.md).
 */
export const RealtimeRecognition = "asr:RealtimeRecognition" as Action<"asr:RealtimeRecognition", never, never>;

/**
 * Transcribe a short clip of up to 60 seconds.
 *
 * Read access (judged from the name). Operation level, the resource must be `*`.
 *
 * Sources: ASR authorizable resource types, first revision (tencentyun/intlcloud-documents@a7fd859c39
 * yehe_doc/人工智能/语音识别/产品简介/访问管理/可授权资源类型_intl_en.md); Tencent Cloud SDK for Node.js, asr v20190614 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/asr/v20190614/asr_client.d.ts).
 */
export const SentenceRecognition = "asr:SentenceRecognition" as Action<"asr:SentenceRecognition", never, never>;

/**
 * Switch pay-as-you-go billing.
 *
 * Write access (section of the CAM page). Granularity not documented.
 *
 * Source: CAM-enabled API: ASR, international site in Chinese (tencentcloud.com/zh/document/product/598/57065).
 */
export const SetPayMode = "asr:SetPayMode" as Action<"asr:SetPayMode", UnknownKind, never>;

/**
 * Set or clear the default hot-word list.
 *
 * Write access (judged from the name). Resource level: `vocab`.
 *
 * Sources: ASR authorizable resource types, first revision (tencentyun/intlcloud-documents@a7fd859c39
 * yehe_doc/人工智能/语音识别/产品简介/访问管理/可授权资源类型_intl_en.md); Tencent Cloud SDK for Node.js, asr v20190614 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/asr/v20190614/asr_client.d.ts).
 */
export const SetVocabState = "asr:SetVocabState" as Action<"asr:SetVocabState", "asr:vocab", never>;

/**
 * Transcribe speech in real time, global service.
 *
 * Read access (judged from the name). Operation level, the resource must be `*`.
 *
 * Sources: ASR authorizable resource types, first revision (tencentyun/intlcloud-documents@a7fd859c39
 * yehe_doc/人工智能/语音识别/产品简介/访问管理/可授权资源类型_intl_en.md); ASR authorizable resource types, current revision
 * (tencentyun/intlcloud-documents yehe_doc/人工智能/语音识别/产品简介/访问管理/可授权资源类型_intl_en.md).
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
 * Source: Tencent Cloud SDK for Node.js, asr v20190614 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/asr/v20190614/asr_client.d.ts).
 */
export const UpdateAsrKeyWordLib = "asr:UpdateAsrKeyWordLib" as Action<"asr:UpdateAsrKeyWordLib", UnknownKind, never>;

/**
 * Update a hot-word list.
 *
 * Write access (judged from the name). Resource level: `vocab`.
 *
 * Sources: ASR authorizable resource types, first revision (tencentyun/intlcloud-documents@a7fd859c39
 * yehe_doc/人工智能/语音识别/产品简介/访问管理/可授权资源类型_intl_en.md); Tencent Cloud SDK for Node.js, asr v20190614 client (npm
 * tencentcloud-sdk-nodejs@4.1.313 tencentcloud/services/asr/v20190614/asr_client.d.ts).
 */
export const UpdateAsrVocab = "asr:UpdateAsrVocab" as Action<"asr:UpdateAsrVocab", "asr:vocab", never>;

/**
 * Score how alike two voices are.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, asr v20190614 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/asr/v20190614/asr_client.d.ts).
 */
export const VoicePrintCompare = "asr:VoicePrintCompare" as Action<"asr:VoicePrintCompare", UnknownKind, never>;

/**
 * Count registered speakers.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, asr v20190614 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/asr/v20190614/asr_client.d.ts).
 */
export const VoicePrintCount = "asr:VoicePrintCount" as Action<"asr:VoicePrintCount", UnknownKind, never>;

/**
 * Delete a registered speaker.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, asr v20190614 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/asr/v20190614/asr_client.d.ts).
 */
export const VoicePrintDelete = "asr:VoicePrintDelete" as Action<"asr:VoicePrintDelete", UnknownKind, never>;

/**
 * Register a speaker.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, asr v20190614 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/asr/v20190614/asr_client.d.ts).
 */
export const VoicePrintEnroll = "asr:VoicePrintEnroll" as Action<"asr:VoicePrintEnroll", UnknownKind, never>;

/**
 * List speaker groups.
 *
 * List access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, asr v20190614 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/asr/v20190614/asr_client.d.ts).
 */
export const VoicePrintGroupList = "asr:VoicePrintGroupList" as Action<"asr:VoicePrintGroupList", UnknownKind, never>;

/**
 * Match a voice against a speaker group.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, asr v20190614 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/asr/v20190614/asr_client.d.ts).
 */
export const VoicePrintGroupVerify = "asr:VoicePrintGroupVerify" as Action<
  "asr:VoicePrintGroupVerify",
  UnknownKind,
  never
>;

/**
 * Replace the audio of a registered speaker.
 *
 * Write access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, asr v20190614 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/asr/v20190614/asr_client.d.ts).
 */
export const VoicePrintUpdate = "asr:VoicePrintUpdate" as Action<"asr:VoicePrintUpdate", UnknownKind, never>;

/**
 * Match a voice against one speaker.
 *
 * Read access (judged from the name). Granularity not documented.
 *
 * Known as a method of the SDK; no document at hand shows it as a CAM action.
 *
 * Source: Tencent Cloud SDK for Node.js, asr v20190614 client (npm tencentcloud-sdk-nodejs@4.1.313
 * tencentcloud/services/asr/v20190614/asr_client.d.ts).
 */
export const VoicePrintVerify = "asr:VoicePrintVerify" as Action<"asr:VoicePrintVerify", UnknownKind, never>;
