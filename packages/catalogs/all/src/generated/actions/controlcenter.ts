// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { UncheckedAction } from "@camwright/catalog";

/** Write access by its name. */
export const BatchApplyAccountBaselines = "controlcenter:BatchApplyAccountBaselines" as UncheckedAction<"controlcenter:BatchApplyAccountBaselines">;
/** Read access by its name. */
export const GetAccountFactoryBaseline = "controlcenter:GetAccountFactoryBaseline" as UncheckedAction<"controlcenter:GetAccountFactoryBaseline">;
/** List access by its name. */
export const ListAccountFactoryBaselineItems = "controlcenter:ListAccountFactoryBaselineItems" as UncheckedAction<"controlcenter:ListAccountFactoryBaselineItems">;
/** List access by its name. */
export const ListDeployStepTasks = "controlcenter:ListDeployStepTasks" as UncheckedAction<"controlcenter:ListDeployStepTasks">;
/** Write access by its name. */
export const UpdateAccountFactoryBaseline = "controlcenter:UpdateAccountFactoryBaseline" as UncheckedAction<"controlcenter:UpdateAccountFactoryBaseline">;
