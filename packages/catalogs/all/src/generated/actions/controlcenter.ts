// Generated from facts/sdk.json by `npm run generate`. Do not edit.

import type { Action, UnknownKind } from "@camwright/catalog";

/** Write access by its name. */
export const BatchApplyAccountBaselines = "controlcenter:BatchApplyAccountBaselines" as Action<"controlcenter:BatchApplyAccountBaselines", UnknownKind, never>;
/** Read access by its name. */
export const GetAccountFactoryBaseline = "controlcenter:GetAccountFactoryBaseline" as Action<"controlcenter:GetAccountFactoryBaseline", UnknownKind, never>;
/** List access by its name. */
export const ListAccountFactoryBaselineItems = "controlcenter:ListAccountFactoryBaselineItems" as Action<"controlcenter:ListAccountFactoryBaselineItems", UnknownKind, never>;
/** List access by its name. */
export const ListDeployStepTasks = "controlcenter:ListDeployStepTasks" as Action<"controlcenter:ListDeployStepTasks", UnknownKind, never>;
/** Write access by its name. */
export const UpdateAccountFactoryBaseline = "controlcenter:UpdateAccountFactoryBaseline" as Action<"controlcenter:UpdateAccountFactoryBaseline", UnknownKind, never>;
