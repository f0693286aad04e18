// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Access unknown. */
export const ArchiveKey = "kms:ArchiveKey" as UncheckedAction<"kms:ArchiveKey">;
/** Access unknown. */
export const AsymmetricRsaDecrypt = "kms:AsymmetricRsaDecrypt" as UncheckedAction<"kms:AsymmetricRsaDecrypt">;
/** Access unknown. */
export const AsymmetricSm2Decrypt = "kms:AsymmetricSm2Decrypt" as UncheckedAction<"kms:AsymmetricSm2Decrypt">;
/** Write access by its name. */
export const BindCloudResource = "kms:BindCloudResource" as UncheckedAction<"kms:BindCloudResource">;
/** Write access by its name. */
export const CancelDataKeyDeletion = "kms:CancelDataKeyDeletion" as UncheckedAction<"kms:CancelDataKeyDeletion">;
/** Write access by its name. */
export const CancelKeyArchive = "kms:CancelKeyArchive" as UncheckedAction<"kms:CancelKeyArchive">;
/** Write access by its name. */
export const CancelKeyDeletion = "kms:CancelKeyDeletion" as UncheckedAction<"kms:CancelKeyDeletion">;
/** Write access by its name. */
export const CreateKey = "kms:CreateKey" as UncheckedAction<"kms:CreateKey">;
/** Write access by its name. */
export const CreateWhiteBoxKey = "kms:CreateWhiteBoxKey" as UncheckedAction<"kms:CreateWhiteBoxKey">;
/** Access unknown. */
export const Decrypt = "kms:Decrypt" as UncheckedAction<"kms:Decrypt">;
/** Write access by its name. */
export const DeleteImportedKeyMaterial = "kms:DeleteImportedKeyMaterial" as UncheckedAction<"kms:DeleteImportedKeyMaterial">;
/** Write access by its name. */
export const DeleteWhiteBoxKey = "kms:DeleteWhiteBoxKey" as UncheckedAction<"kms:DeleteWhiteBoxKey">;
/** Read access by its name. */
export const DescribeDataKey = "kms:DescribeDataKey" as UncheckedAction<"kms:DescribeDataKey">;
/** Read access by its name. */
export const DescribeDataKeys = "kms:DescribeDataKeys" as UncheckedAction<"kms:DescribeDataKeys">;
/** Read access by its name. */
export const DescribeKey = "kms:DescribeKey" as UncheckedAction<"kms:DescribeKey">;
/** Read access by its name. */
export const DescribeKeys = "kms:DescribeKeys" as UncheckedAction<"kms:DescribeKeys">;
/** Read access by its name. */
export const DescribeWhiteBoxDecryptKey = "kms:DescribeWhiteBoxDecryptKey" as UncheckedAction<"kms:DescribeWhiteBoxDecryptKey">;
/** Read access by its name. */
export const DescribeWhiteBoxDeviceFingerprints = "kms:DescribeWhiteBoxDeviceFingerprints" as UncheckedAction<"kms:DescribeWhiteBoxDeviceFingerprints">;
/** Read access by its name. */
export const DescribeWhiteBoxKey = "kms:DescribeWhiteBoxKey" as UncheckedAction<"kms:DescribeWhiteBoxKey">;
/** Read access by its name. */
export const DescribeWhiteBoxKeyDetails = "kms:DescribeWhiteBoxKeyDetails" as UncheckedAction<"kms:DescribeWhiteBoxKeyDetails">;
/** Read access by its name. */
export const DescribeWhiteBoxServiceStatus = "kms:DescribeWhiteBoxServiceStatus" as UncheckedAction<"kms:DescribeWhiteBoxServiceStatus">;
/** Write access by its name. */
export const DisableDataKey = "kms:DisableDataKey" as UncheckedAction<"kms:DisableDataKey">;
/** Write access by its name. */
export const DisableDataKeys = "kms:DisableDataKeys" as UncheckedAction<"kms:DisableDataKeys">;
/** Write access by its name. */
export const DisableKey = "kms:DisableKey" as UncheckedAction<"kms:DisableKey">;
/** Write access by its name. */
export const DisableKeyRotation = "kms:DisableKeyRotation" as UncheckedAction<"kms:DisableKeyRotation">;
/** Write access by its name. */
export const DisableKeys = "kms:DisableKeys" as UncheckedAction<"kms:DisableKeys">;
/** Write access by its name. */
export const DisableWhiteBoxKey = "kms:DisableWhiteBoxKey" as UncheckedAction<"kms:DisableWhiteBoxKey">;
/** Write access by its name. */
export const DisableWhiteBoxKeys = "kms:DisableWhiteBoxKeys" as UncheckedAction<"kms:DisableWhiteBoxKeys">;
/** Write access by its name. */
export const EnableDataKey = "kms:EnableDataKey" as UncheckedAction<"kms:EnableDataKey">;
/** Write access by its name. */
export const EnableDataKeys = "kms:EnableDataKeys" as UncheckedAction<"kms:EnableDataKeys">;
/** Write access by its name. */
export const EnableKey = "kms:EnableKey" as UncheckedAction<"kms:EnableKey">;
/** Write access by its name. */
export const EnableKeyRotation = "kms:EnableKeyRotation" as UncheckedAction<"kms:EnableKeyRotation">;
/** Write access by its name. */
export const EnableKeys = "kms:EnableKeys" as UncheckedAction<"kms:EnableKeys">;
/** Write access by its name. */
export const EnableWhiteBoxKey = "kms:EnableWhiteBoxKey" as UncheckedAction<"kms:EnableWhiteBoxKey">;
/** Write access by its name. */
export const EnableWhiteBoxKeys = "kms:EnableWhiteBoxKeys" as UncheckedAction<"kms:EnableWhiteBoxKeys">;
/** Access unknown. */
export const Encrypt = "kms:Encrypt" as UncheckedAction<"kms:Encrypt">;
/** Access unknown. */
export const EncryptByWhiteBox = "kms:EncryptByWhiteBox" as UncheckedAction<"kms:EncryptByWhiteBox">;
/** Access unknown. */
export const GenerateDataKey = "kms:GenerateDataKey" as UncheckedAction<"kms:GenerateDataKey">;
/** Access unknown. */
export const GenerateRandom = "kms:GenerateRandom" as UncheckedAction<"kms:GenerateRandom">;
/** Read access by its name. */
export const GetDataKeyCiphertextBlob = "kms:GetDataKeyCiphertextBlob" as UncheckedAction<"kms:GetDataKeyCiphertextBlob">;
/** Read access by its name. */
export const GetDataKeyPlaintext = "kms:GetDataKeyPlaintext" as UncheckedAction<"kms:GetDataKeyPlaintext">;
/** Read access by its name. */
export const GetKeyRotationStatus = "kms:GetKeyRotationStatus" as UncheckedAction<"kms:GetKeyRotationStatus">;
/** Read access by its name. */
export const GetParametersForImport = "kms:GetParametersForImport" as UncheckedAction<"kms:GetParametersForImport">;
/** Read access by its name. */
export const GetPublicKey = "kms:GetPublicKey" as UncheckedAction<"kms:GetPublicKey">;
/** Read access by its name. */
export const GetRegions = "kms:GetRegions" as UncheckedAction<"kms:GetRegions">;
/** Read access by its name. */
export const GetServiceStatus = "kms:GetServiceStatus" as UncheckedAction<"kms:GetServiceStatus">;
/** Write access by its name. */
export const ImportDataKey = "kms:ImportDataKey" as UncheckedAction<"kms:ImportDataKey">;
/** Write access by its name. */
export const ImportKeyMaterial = "kms:ImportKeyMaterial" as UncheckedAction<"kms:ImportKeyMaterial">;
/** List access by its name. */
export const ListAlgorithms = "kms:ListAlgorithms" as UncheckedAction<"kms:ListAlgorithms">;
/** List access by its name. */
export const ListDataKeyDetail = "kms:ListDataKeyDetail" as UncheckedAction<"kms:ListDataKeyDetail">;
/** List access by its name. */
export const ListDataKeys = "kms:ListDataKeys" as UncheckedAction<"kms:ListDataKeys">;
/** List access by its name. */
export const ListKeyDetail = "kms:ListKeyDetail" as UncheckedAction<"kms:ListKeyDetail">;
/** List access by its name. */
export const ListKeys = "kms:ListKeys" as UncheckedAction<"kms:ListKeys">;
/** Access unknown. */
export const OverwriteWhiteBoxDeviceFingerprints = "kms:OverwriteWhiteBoxDeviceFingerprints" as UncheckedAction<"kms:OverwriteWhiteBoxDeviceFingerprints">;
/** Access unknown. */
export const PostQuantumCryptoDecrypt = "kms:PostQuantumCryptoDecrypt" as UncheckedAction<"kms:PostQuantumCryptoDecrypt">;
/** Access unknown. */
export const PostQuantumCryptoEncrypt = "kms:PostQuantumCryptoEncrypt" as UncheckedAction<"kms:PostQuantumCryptoEncrypt">;
/** Access unknown. */
export const PostQuantumCryptoSign = "kms:PostQuantumCryptoSign" as UncheckedAction<"kms:PostQuantumCryptoSign">;
/** Access unknown. */
export const PostQuantumCryptoVerify = "kms:PostQuantumCryptoVerify" as UncheckedAction<"kms:PostQuantumCryptoVerify">;
/** Access unknown. */
export const ReEncrypt = "kms:ReEncrypt" as UncheckedAction<"kms:ReEncrypt">;
/** Access unknown. */
export const RotateKey = "kms:RotateKey" as UncheckedAction<"kms:RotateKey">;
/** Access unknown. */
export const ScheduleDataKeyDeletion = "kms:ScheduleDataKeyDeletion" as UncheckedAction<"kms:ScheduleDataKeyDeletion">;
/** Access unknown. */
export const ScheduleKeyDeletion = "kms:ScheduleKeyDeletion" as UncheckedAction<"kms:ScheduleKeyDeletion">;
/** Access unknown. */
export const SignByAsymmetricKey = "kms:SignByAsymmetricKey" as UncheckedAction<"kms:SignByAsymmetricKey">;
/** Write access by its name. */
export const UnbindCloudResource = "kms:UnbindCloudResource" as UncheckedAction<"kms:UnbindCloudResource">;
/** Write access by its name. */
export const UpdateAlias = "kms:UpdateAlias" as UncheckedAction<"kms:UpdateAlias">;
/** Write access by its name. */
export const UpdateDataKeyDescription = "kms:UpdateDataKeyDescription" as UncheckedAction<"kms:UpdateDataKeyDescription">;
/** Write access by its name. */
export const UpdateDataKeyName = "kms:UpdateDataKeyName" as UncheckedAction<"kms:UpdateDataKeyName">;
/** Write access by its name. */
export const UpdateKeyDescription = "kms:UpdateKeyDescription" as UncheckedAction<"kms:UpdateKeyDescription">;
/** Access unknown. */
export const VerifyByAsymmetricKey = "kms:VerifyByAsymmetricKey" as UncheckedAction<"kms:VerifyByAsymmetricKey">;
