// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Read access by its name. */
export const BatchDescribeOrderCertificate = "ape:BatchDescribeOrderCertificate" as Action<"ape:BatchDescribeOrderCertificate", UnknownKind, never>;
/** Read access by its name. */
export const BatchDescribeOrderImage = "ape:BatchDescribeOrderImage" as Action<"ape:BatchDescribeOrderImage", UnknownKind, never>;
/** Write access by its name. */
export const CreateOrderAndDownloads = "ape:CreateOrderAndDownloads" as Action<"ape:CreateOrderAndDownloads", UnknownKind, never>;
/** Write access by its name. */
export const CreateOrderAndPay = "ape:CreateOrderAndPay" as Action<"ape:CreateOrderAndPay", UnknownKind, never>;
/** Read access by its name. */
export const DescribeAuthUsers = "ape:DescribeAuthUsers" as Action<"ape:DescribeAuthUsers", UnknownKind, never>;
/** Read access by its name. */
export const DescribeDownloadInfos = "ape:DescribeDownloadInfos" as Action<"ape:DescribeDownloadInfos", UnknownKind, never>;
/** Read access by its name. */
export const DescribeImage = "ape:DescribeImage" as Action<"ape:DescribeImage", UnknownKind, never>;
/** Read access by its name. */
export const DescribeImages = "ape:DescribeImages" as Action<"ape:DescribeImages", UnknownKind, never>;
