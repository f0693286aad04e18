// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Access unknown. */
export const AssessQuality = "tiia:AssessQuality" as Action<"tiia:AssessQuality", UnknownKind, never>;
/** Write access by its name. */
export const CreateGroup = "tiia:CreateGroup" as Action<"tiia:CreateGroup", UnknownKind, never>;
/** Write access by its name. */
export const CreateImage = "tiia:CreateImage" as Action<"tiia:CreateImage", UnknownKind, never>;
/** Access unknown. */
export const CropImage = "tiia:CropImage" as Action<"tiia:CropImage", UnknownKind, never>;
/** Write access by its name. */
export const DeleteImages = "tiia:DeleteImages" as Action<"tiia:DeleteImages", UnknownKind, never>;
/** Read access by its name. */
export const DescribeGroups = "tiia:DescribeGroups" as Action<"tiia:DescribeGroups", UnknownKind, never>;
/** Read access by its name. */
export const DescribeImages = "tiia:DescribeImages" as Action<"tiia:DescribeImages", UnknownKind, never>;
/** Access unknown. */
export const DetectChefDress = "tiia:DetectChefDress" as Action<"tiia:DetectChefDress", UnknownKind, never>;
/** Access unknown. */
export const DetectDisgust = "tiia:DetectDisgust" as Action<"tiia:DetectDisgust", UnknownKind, never>;
/** Access unknown. */
export const DetectEnvelope = "tiia:DetectEnvelope" as Action<"tiia:DetectEnvelope", UnknownKind, never>;
/** Access unknown. */
export const DetectLabel = "tiia:DetectLabel" as Action<"tiia:DetectLabel", UnknownKind, never>;
/** Access unknown. */
export const DetectLabelPro = "tiia:DetectLabelPro" as Action<"tiia:DetectLabelPro", UnknownKind, never>;
/** Access unknown. */
export const DetectMisbehavior = "tiia:DetectMisbehavior" as Action<"tiia:DetectMisbehavior", UnknownKind, never>;
/** Access unknown. */
export const DetectPet = "tiia:DetectPet" as Action<"tiia:DetectPet", UnknownKind, never>;
/** Access unknown. */
export const DetectProduct = "tiia:DetectProduct" as Action<"tiia:DetectProduct", UnknownKind, never>;
/** Access unknown. */
export const DetectSecurity = "tiia:DetectSecurity" as Action<"tiia:DetectSecurity", UnknownKind, never>;
/** Access unknown. */
export const EnhanceImage = "tiia:EnhanceImage" as Action<"tiia:EnhanceImage", UnknownKind, never>;
/** Access unknown. */
export const RecognizeCar = "tiia:RecognizeCar" as Action<"tiia:RecognizeCar", UnknownKind, never>;
/** Access unknown. */
export const RecognizeCarPro = "tiia:RecognizeCarPro" as Action<"tiia:RecognizeCarPro", UnknownKind, never>;
/** Read access by its name. */
export const SearchImage = "tiia:SearchImage" as Action<"tiia:SearchImage", UnknownKind, never>;
/** Write access by its name. */
export const UpdateImage = "tiia:UpdateImage" as Action<"tiia:UpdateImage", UnknownKind, never>;
