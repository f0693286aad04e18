// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Read access by its name. */
export const BatchDescribeOrderCertificate = "ape:BatchDescribeOrderCertificate" as UncheckedAction<"ape:BatchDescribeOrderCertificate">;
/** Read access by its name. */
export const BatchDescribeOrderImage = "ape:BatchDescribeOrderImage" as UncheckedAction<"ape:BatchDescribeOrderImage">;
/** Write access by its name. */
export const CreateOrderAndDownloads = "ape:CreateOrderAndDownloads" as UncheckedAction<"ape:CreateOrderAndDownloads">;
/** Write access by its name. */
export const CreateOrderAndPay = "ape:CreateOrderAndPay" as UncheckedAction<"ape:CreateOrderAndPay">;
/** Read access by its name. */
export const DescribeAuthUsers = "ape:DescribeAuthUsers" as UncheckedAction<"ape:DescribeAuthUsers">;
/** Read access by its name. */
export const DescribeDownloadInfos = "ape:DescribeDownloadInfos" as UncheckedAction<"ape:DescribeDownloadInfos">;
/** Read access by its name. */
export const DescribeImage = "ape:DescribeImage" as UncheckedAction<"ape:DescribeImage">;
/** Read access by its name. */
export const DescribeImages = "ape:DescribeImages" as UncheckedAction<"ape:DescribeImages">;
