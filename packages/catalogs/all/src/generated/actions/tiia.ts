// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Access unknown. */
export const AssessQuality = "tiia:AssessQuality" as UncheckedAction<"tiia:AssessQuality">;
/** Write access by its name. */
export const CreateGroup = "tiia:CreateGroup" as UncheckedAction<"tiia:CreateGroup">;
/** Write access by its name. */
export const CreateImage = "tiia:CreateImage" as UncheckedAction<"tiia:CreateImage">;
/** Access unknown. */
export const CropImage = "tiia:CropImage" as UncheckedAction<"tiia:CropImage">;
/** Write access by its name. */
export const DeleteImages = "tiia:DeleteImages" as UncheckedAction<"tiia:DeleteImages">;
/** Read access by its name. */
export const DescribeGroups = "tiia:DescribeGroups" as UncheckedAction<"tiia:DescribeGroups">;
/** Read access by its name. */
export const DescribeImages = "tiia:DescribeImages" as UncheckedAction<"tiia:DescribeImages">;
/** Access unknown. */
export const DetectChefDress = "tiia:DetectChefDress" as UncheckedAction<"tiia:DetectChefDress">;
/** Access unknown. */
export const DetectDisgust = "tiia:DetectDisgust" as UncheckedAction<"tiia:DetectDisgust">;
/** Access unknown. */
export const DetectEnvelope = "tiia:DetectEnvelope" as UncheckedAction<"tiia:DetectEnvelope">;
/** Access unknown. */
export const DetectLabel = "tiia:DetectLabel" as UncheckedAction<"tiia:DetectLabel">;
/** Access unknown. */
export const DetectLabelPro = "tiia:DetectLabelPro" as UncheckedAction<"tiia:DetectLabelPro">;
/** Access unknown. */
export const DetectMisbehavior = "tiia:DetectMisbehavior" as UncheckedAction<"tiia:DetectMisbehavior">;
/** Access unknown. */
export const DetectPet = "tiia:DetectPet" as UncheckedAction<"tiia:DetectPet">;
/** Access unknown. */
export const DetectProduct = "tiia:DetectProduct" as UncheckedAction<"tiia:DetectProduct">;
/** Access unknown. */
export const DetectSecurity = "tiia:DetectSecurity" as UncheckedAction<"tiia:DetectSecurity">;
/** Access unknown. */
export const EnhanceImage = "tiia:EnhanceImage" as UncheckedAction<"tiia:EnhanceImage">;
/** Access unknown. */
export const RecognizeCar = "tiia:RecognizeCar" as UncheckedAction<"tiia:RecognizeCar">;
/** Access unknown. */
export const RecognizeCarPro = "tiia:RecognizeCarPro" as UncheckedAction<"tiia:RecognizeCarPro">;
/** Read access by its name. */
export const SearchImage = "tiia:SearchImage" as UncheckedAction<"tiia:SearchImage">;
/** Write access by its name. */
export const UpdateImage = "tiia:UpdateImage" as UncheckedAction<"tiia:UpdateImage">;
