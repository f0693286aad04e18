// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Access unknown. */
export const ArchiveKey = "kms:ArchiveKey" as Action<"kms:ArchiveKey", UnknownKind, never>;
/** Access unknown. */
export const AsymmetricRsaDecrypt = "kms:AsymmetricRsaDecrypt" as Action<"kms:AsymmetricRsaDecrypt", UnknownKind, never>;
/** Access unknown. */
export const AsymmetricSm2Decrypt = "kms:AsymmetricSm2Decrypt" as Action<"kms:AsymmetricSm2Decrypt", UnknownKind, never>;
/** Write access by its name. */
export const BindCloudResource = "kms:BindCloudResource" as Action<"kms:BindCloudResource", UnknownKind, never>;
/** Write access by its name. */
export const CancelDataKeyDeletion = "kms:CancelDataKeyDeletion" as Action<"kms:CancelDataKeyDeletion", UnknownKind, never>;
/** Write access by its name. */
export const CancelKeyArchive = "kms:CancelKeyArchive" as Action<"kms:CancelKeyArchive", UnknownKind, never>;
/** Write access by its name. */
export const CancelKeyDeletion = "kms:CancelKeyDeletion" as Action<"kms:CancelKeyDeletion", UnknownKind, never>;
/** Write access by its name. */
export const CreateKey = "kms:CreateKey" as Action<"kms:CreateKey", UnknownKind, never>;
/** Write access by its name. */
export const CreateWhiteBoxKey = "kms:CreateWhiteBoxKey" as Action<"kms:CreateWhiteBoxKey", UnknownKind, never>;
/** Access unknown. */
export const Decrypt = "kms:Decrypt" as Action<"kms:Decrypt", UnknownKind, never>;
/** Write access by its name. */
export const DeleteImportedKeyMaterial = "kms:DeleteImportedKeyMaterial" as Action<"kms:DeleteImportedKeyMaterial", UnknownKind, never>;
/** Write access by its name. */
export const DeleteWhiteBoxKey = "kms:DeleteWhiteBoxKey" as Action<"kms:DeleteWhiteBoxKey", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDataKey = "kms:DescribeDataKey" as Action<"kms:DescribeDataKey", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDataKeys = "kms:DescribeDataKeys" as Action<"kms:DescribeDataKeys", UnknownKind, never>;
/** Read access by its name. */
export const DescribeKey = "kms:DescribeKey" as Action<"kms:DescribeKey", UnknownKind, never>;
/** Read access by its name. */
export const DescribeKeys = "kms:DescribeKeys" as Action<"kms:DescribeKeys", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWhiteBoxDecryptKey = "kms:DescribeWhiteBoxDecryptKey" as Action<"kms:DescribeWhiteBoxDecryptKey", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWhiteBoxDeviceFingerprints = "kms:DescribeWhiteBoxDeviceFingerprints" as Action<"kms:DescribeWhiteBoxDeviceFingerprints", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWhiteBoxKey = "kms:DescribeWhiteBoxKey" as Action<"kms:DescribeWhiteBoxKey", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWhiteBoxKeyDetails = "kms:DescribeWhiteBoxKeyDetails" as Action<"kms:DescribeWhiteBoxKeyDetails", UnknownKind, never>;
/** Read access by its name. */
export const DescribeWhiteBoxServiceStatus = "kms:DescribeWhiteBoxServiceStatus" as Action<"kms:DescribeWhiteBoxServiceStatus", UnknownKind, never>;
/** Write access by its name. */
export const DisableDataKey = "kms:DisableDataKey" as Action<"kms:DisableDataKey", UnknownKind, never>;
/** Write access by its name. */
export const DisableDataKeys = "kms:DisableDataKeys" as Action<"kms:DisableDataKeys", UnknownKind, never>;
/** Write access by its name. */
export const DisableKey = "kms:DisableKey" as Action<"kms:DisableKey", UnknownKind, never>;
/** Write access by its name. */
export const DisableKeyRotation = "kms:DisableKeyRotation" as Action<"kms:DisableKeyRotation", UnknownKind, never>;
/** Write access by its name. */
export const DisableKeys = "kms:DisableKeys" as Action<"kms:DisableKeys", UnknownKind, never>;
/** Write access by its name. */
export const DisableWhiteBoxKey = "kms:DisableWhiteBoxKey" as Action<"kms:DisableWhiteBoxKey", UnknownKind, never>;
/** Write access by its name. */
export const DisableWhiteBoxKeys = "kms:DisableWhiteBoxKeys" as Action<"kms:DisableWhiteBoxKeys", UnknownKind, never>;
/** Write access by its name. */
export const EnableDataKey = "kms:EnableDataKey" as Action<"kms:EnableDataKey", UnknownKind, never>;
/** Write access by its name. */
export const EnableDataKeys = "kms:EnableDataKeys" as Action<"kms:EnableDataKeys", UnknownKind, never>;
/** Write access by its name. */
export const EnableKey = "kms:EnableKey" as Action<"kms:EnableKey", UnknownKind, never>;
/** Write access by its name. */
export const EnableKeyRotation = "kms:EnableKeyRotation" as Action<"kms:EnableKeyRotation", UnknownKind, never>;
/** Write access by its name. */
export const EnableKeys = "kms:EnableKeys" as Action<"kms:EnableKeys", UnknownKind, never>;
/** Write access by its name. */
export const EnableWhiteBoxKey = "kms:EnableWhiteBoxKey" as Action<"kms:EnableWhiteBoxKey", UnknownKind, never>;
/** Write access by its name. */
export const EnableWhiteBoxKeys = "kms:EnableWhiteBoxKeys" as Action<"kms:EnableWhiteBoxKeys", UnknownKind, never>;
/** Access unknown. */
export const Encrypt = "kms:Encrypt" as Action<"kms:Encrypt", UnknownKind, never>;
/** Access unknown. */
export const EncryptByWhiteBox = "kms:EncryptByWhiteBox" as Action<"kms:EncryptByWhiteBox", UnknownKind, never>;
/** Access unknown. */
export const GenerateDataKey = "kms:GenerateDataKey" as Action<"kms:GenerateDataKey", UnknownKind, never>;
/** Access unknown. */
export const GenerateRandom = "kms:GenerateRandom" as Action<"kms:GenerateRandom", UnknownKind, never>;
/** Read access by its name. */
export const GetDataKeyCiphertextBlob = "kms:GetDataKeyCiphertextBlob" as Action<"kms:GetDataKeyCiphertextBlob", UnknownKind, never>;
/** Read access by its name. */
export const GetDataKeyPlaintext = "kms:GetDataKeyPlaintext" as Action<"kms:GetDataKeyPlaintext", UnknownKind, never>;
/** Read access by its name. */
export const GetKeyRotationStatus = "kms:GetKeyRotationStatus" as Action<"kms:GetKeyRotationStatus", UnknownKind, never>;
/** Read access by its name. */
export const GetParametersForImport = "kms:GetParametersForImport" as Action<"kms:GetParametersForImport", UnknownKind, never>;
/** Read access by its name. */
export const GetPublicKey = "kms:GetPublicKey" as Action<"kms:GetPublicKey", UnknownKind, never>;
/** Read access by its name. */
export const GetRegions = "kms:GetRegions" as Action<"kms:GetRegions", UnknownKind, never>;
/** Read access by its name. */
export const GetServiceStatus = "kms:GetServiceStatus" as Action<"kms:GetServiceStatus", UnknownKind, never>;
/** Write access by its name. */
export const ImportDataKey = "kms:ImportDataKey" as Action<"kms:ImportDataKey", UnknownKind, never>;
/** Write access by its name. */
export const ImportKeyMaterial = "kms:ImportKeyMaterial" as Action<"kms:ImportKeyMaterial", UnknownKind, never>;
/** List access by its name. */
export const ListAlgorithms = "kms:ListAlgorithms" as Action<"kms:ListAlgorithms", UnknownKind, never>;
/** List access by its name. */
export const ListDataKeyDetail = "kms:ListDataKeyDetail" as Action<"kms:ListDataKeyDetail", UnknownKind, never>;
/** List access by its name. */
export const ListDataKeys = "kms:ListDataKeys" as Action<"kms:ListDataKeys", UnknownKind, never>;
/** List access by its name. */
export const ListKeyDetail = "kms:ListKeyDetail" as Action<"kms:ListKeyDetail", UnknownKind, never>;
/** List access by its name. */
export const ListKeys = "kms:ListKeys" as Action<"kms:ListKeys", UnknownKind, never>;
/** Access unknown. */
export const OverwriteWhiteBoxDeviceFingerprints = "kms:OverwriteWhiteBoxDeviceFingerprints" as Action<"kms:OverwriteWhiteBoxDeviceFingerprints", UnknownKind, never>;
/** Access unknown. */
export const PostQuantumCryptoDecrypt = "kms:PostQuantumCryptoDecrypt" as Action<"kms:PostQuantumCryptoDecrypt", UnknownKind, never>;
/** Access unknown. */
export const PostQuantumCryptoEncrypt = "kms:PostQuantumCryptoEncrypt" as Action<"kms:PostQuantumCryptoEncrypt", UnknownKind, never>;
/** Access unknown. */
export const PostQuantumCryptoSign = "kms:PostQuantumCryptoSign" as Action<"kms:PostQuantumCryptoSign", UnknownKind, never>;
/** Access unknown. */
export const PostQuantumCryptoVerify = "kms:PostQuantumCryptoVerify" as Action<"kms:PostQuantumCryptoVerify", UnknownKind, never>;
/** Access unknown. */
export const ReEncrypt = "kms:ReEncrypt" as Action<"kms:ReEncrypt", UnknownKind, never>;
/** Access unknown. */
export const RotateKey = "kms:RotateKey" as Action<"kms:RotateKey", UnknownKind, never>;
/** Access unknown. */
export const ScheduleDataKeyDeletion = "kms:ScheduleDataKeyDeletion" as Action<"kms:ScheduleDataKeyDeletion", UnknownKind, never>;
/** Access unknown. */
export const ScheduleKeyDeletion = "kms:ScheduleKeyDeletion" as Action<"kms:ScheduleKeyDeletion", UnknownKind, never>;
/** Access unknown. */
export const SignByAsymmetricKey = "kms:SignByAsymmetricKey" as Action<"kms:SignByAsymmetricKey", UnknownKind, never>;
/** Write access by its name. */
export const UnbindCloudResource = "kms:UnbindCloudResource" as Action<"kms:UnbindCloudResource", UnknownKind, never>;
/** Write access by its name. */
export const UpdateAlias = "kms:UpdateAlias" as Action<"kms:UpdateAlias", UnknownKind, never>;
/** Write access by its name. */
export const UpdateDataKeyDescription = "kms:UpdateDataKeyDescription" as Action<"kms:UpdateDataKeyDescription", UnknownKind, never>;
/** Write access by its name. */
export const UpdateDataKeyName = "kms:UpdateDataKeyName" as Action<"kms:UpdateDataKeyName", UnknownKind, never>;
/** Write access by its name. */
export const UpdateKeyDescription = "kms:UpdateKeyDescription" as Action<"kms:UpdateKeyDescription", UnknownKind, never>;
/** Access unknown. */
export const VerifyByAsymmetricKey = "kms:VerifyByAsymmetricKey" as Action<"kms:VerifyByAsymmetricKey", UnknownKind, never>;
